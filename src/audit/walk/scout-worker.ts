import { parentPort, workerData } from 'node:worker_threads'
import type { LocalPath } from '../io/system-path.ts'
import { Scout, slice } from './scout.ts'
import { arrived, ready, type ScoutOrders, type ScoutReport } from './scout-orders.ts'

/** The entry of the second thread that lists folders; `scout-thread.ts` starts it. */
const { borders, reason, deep } = workerData as ScoutOrders
const sieve = deep ? { reason, mayBeBackup: (await import('../quick-look.ts')).mayBeBackup } : { reason }

parentPort?.on('message', (folders: readonly LocalPath[]) => {
  const scout = new Scout(borders, sieve)
  for (const folder of folders) scout.folders.push(arrived(folder))
  scout.work(performance.now() + slice)
  scout.finishLooks()
  const sighted = scout.sighted()
  const report: ScoutReport = {
    sighted: { ...sighted, notable: sighted.notable.map(({ path }) => path as LocalPath) },
    left: scout.folders,
  }
  parentPort?.postMessage(report)
})
parentPort?.postMessage(ready)
