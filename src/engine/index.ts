import { realPlatform } from '../audit/places/real-platform.ts'
import { systemRegistry } from '../system/registry.ts'
import { Engine } from './engine.ts'

/** The entry of the engine's process, which Electron starts as a utilityProcess: plain Node and one port. */
const engine = new Engine(realPlatform(systemRegistry()), (message) =>
  process.parentPort.postMessage(message),
)

process.parentPort.on('message', async ({ data }) => {
  await engine.receive(data)
  if ((data as { type?: unknown } | null)?.type === 'close') process.exit(0)
})
