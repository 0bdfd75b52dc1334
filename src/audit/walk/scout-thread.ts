import module from 'node:module'
import { dirname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { LocalPath } from '../io/system-path.ts'
import type { Sieve, Sighted } from './scout.ts'
import { arrived, ready, type ScoutOrders, type ScoutReport } from './scout-orders.ts'

export interface ScoutListener {
  /** What was seen behind some of the folders that the thread was given, and those it did not come to. */
  seen(sighted: Sighted<LocalPath>, left: readonly LocalPath[]): void
  /** The thread has died. Of these folders nothing was seen. */
  lost(folders: readonly LocalPath[]): void
}

/** Lists of folders that the thread has: while it works on one, the next is there. */
const givenAtOnce = 2

/** The terminal runs the sources, the app what electron.vite.config.ts makes of them. */
const entry = (): URL =>
  import.meta.url.endsWith('.ts')
    ? new URL('scout-worker.ts', import.meta.url)
    : new URL('scout-worker.js', import.meta.url)

/** What a scout drops as it goes needs little room; unasked, a thread takes much. One that needs more dies, and nothing is lost. */
const resourceLimits = { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 64 }

/** Compiled code is kept for a thread only if its environment says where: this thread's folder, without Node's version. */
const withCache = (): NodeJS.ProcessEnv => {
  const folder = module.getCompileCacheDir?.()
  return folder ? { ...process.env, NODE_COMPILE_CACHE: dirname(folder) } : process.env
}

/** A scout in a second thread. What it was given is reported at once or, where the thread dies, given back. */
export class ScoutThread {
  readonly #worker: Worker
  readonly #listener: ScoutListener
  readonly #given: (readonly LocalPath[])[] = []
  #ready = false
  #ended = false

  private constructor(worker: Worker, listener: ScoutListener) {
    this.#worker = worker
    this.#listener = listener
    worker.on('message', (report: ScoutReport | typeof ready) => {
      if (report === ready) this.#ready = true
      else this.#hear(report)
    })
    for (const end of ['error', 'messageerror', 'exit']) worker.on(end, () => this.#lose())
  }

  /** Undefined where the system gives no thread. */
  static start(borders: ReadonlySet<string>, sieve: Sieve, listener: ScoutListener): ScoutThread | undefined {
    const orders: ScoutOrders = {
      borders,
      reason: sieve.reason,
      deep: sieve.mayBeBackup !== undefined,
    }
    try {
      const worker = new Worker(entry(), {
        name: 'scout',
        workerData: orders,
        env: withCache(),
        resourceLimits,
      })
      return new ScoutThread(worker, listener)
    } catch {
      return undefined
    }
  }

  get isBusy(): boolean {
    return this.#given.length > 0
  }

  get takesMore(): boolean {
    return this.#ready && !this.#ended && this.#given.length < givenAtOnce
  }

  give(folders: readonly LocalPath[]): void {
    this.#given.push(folders)
    this.#worker.postMessage(folders)
  }

  end(): void {
    this.#ended = true
    void this.#worker.terminate()
  }

  #hear({ sighted, left }: ScoutReport): void {
    if (this.#ended) return
    this.#given.shift()
    const files = sighted.files.map((file) => ({ ...file, path: arrived(file.path as LocalPath) }))
    this.#listener.seen(
      { ...sighted, files, notable: sighted.notable.map(arrived), borders: sighted.borders.map(arrived) },
      left.map(arrived),
    )
  }

  #lose(): void {
    if (this.#ended) return
    this.end()
    this.#listener.lost(this.#given.splice(0).flat())
  }
}
