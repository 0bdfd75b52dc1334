import { opendirSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'

/** The entry of a thread that asks one folder for its first entry; `asking.ts` starts it. It may wait in that for ever. */
try {
  const folder = opendirSync(workerData as string)
  folder.readSync()
  folder.closeSync()
} catch {
  // An error is an answer too.
}
parentPort?.postMessage('answered')
