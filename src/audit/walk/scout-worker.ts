import { parentPort, workerData } from 'node:worker_threads'
import type { FolderEntry } from '../format.ts'
import type { LocalPath } from '../io/system-path.ts'
import { Limiter } from '../limiter.ts'
import { Scout, type Sieve, slice } from './scout.ts'
import { arrived, ready, type ScoutOrders, type ScoutReport } from './scout-orders.ts'

/** The entry of the second thread that lists folders; `scout-thread.ts` starts it. */

/** Files that are open at the same time. */
const judgedAtOnce = 4

const { borders, reason, deep } = workerData as ScoutOrders

/** Only `--deep` needs the formats, and loading them takes longer than many a walk. */
const withFormats = async () => {
  const [{ mayBeBackup }, { isTurnedAway }] = await Promise.all([
    import('../quick-look.ts'),
    import('../turned-away.ts'),
  ])
  return { sieve: { reason, mayBeBackup }, isTurnedAway }
}

const { sieve, isTurnedAway }: { sieve: Sieve; isTurnedAway?: (file: FolderEntry) => Promise<boolean> } = deep
  ? await withFormats()
  : { sieve: { reason } }

/** The files that are not turned away. */
const kept = async (files: readonly FolderEntry[]): Promise<FolderEntry[]> => {
  if (!isTurnedAway) return [...files]
  const judging = new Limiter(judgedAtOnce)
  const left: FolderEntry[] = []
  for (const file of files)
    judging.run(async () => {
      if (!(await isTurnedAway(file))) left.push(file)
    })
  await judging.idle()
  return left
}

const report = async (folders: readonly LocalPath[]): Promise<ScoutReport> => {
  const scout = new Scout(borders, sieve)
  for (const folder of folders) scout.folders.push(arrived(folder))
  scout.work(performance.now() + slice)
  scout.finishLooks()
  const { passed, notable, ...sighted } = scout.sighted()
  const files = await kept(sighted.files)
  return {
    sighted: {
      ...sighted,
      files,
      passed: { ...passed, looked: passed.looked + sighted.files.length - files.length },
      notable: notable.map(({ path }) => path as LocalPath),
    },
    left: scout.folders,
  }
}

let before: Promise<unknown> = Promise.resolve()
parentPort?.on('message', (folders: readonly LocalPath[]) => {
  // One after the other: the thread is asked for reports in the order in which it was given the folders.
  before = before.then(async () => parentPort?.postMessage(await report(folders)))
})
parentPort?.postMessage(ready)
