import { join } from 'node:path'
import { utilityProcess } from 'electron'
import type { EngineProcess } from './supervisor.ts'

/** Starts a process of the engine that is built beside the main process. */
export const forkEngine = (): EngineProcess =>
  utilityProcess.fork(join(import.meta.dirname, 'engine.js'), [], {
    serviceName: 'Sealwatch engine',
    stdio: 'ignore',
  })
