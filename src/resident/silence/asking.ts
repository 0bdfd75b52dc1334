import { Worker } from 'node:worker_threads'

/** The terminal runs the sources, the app what electron.vite.config.ts makes of them. */
const entry = (): URL =>
  import.meta.url.endsWith('.ts')
    ? new URL('asking-worker.ts', import.meta.url)
    : new URL('asking-worker.js', import.meta.url)

/** Threads that may wait at the same time: more than that never answer on no computer. */
const mostThreads = 16

const resourceLimits = { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 16 }

/**
 * Asks folders whether they answer, each in a thread of its own: all of Node's file threads may be waiting for the one that does
 * not. A thread that waits cannot be ended, so no folder is asked again while one does.
 */
export class Asking {
  readonly #waiting = new Map<string, Promise<void>>()

  /** Those of the folders that do not answer within so many milliseconds. */
  async silent(folders: readonly string[], patience: number): Promise<string[]> {
    const silent: string[] = []
    for (let start = 0; start < folders.length; start += mostThreads) {
      const some = folders.slice(start, start + mostThreads)
      const answers = some.map((folder) => this.#ask(folder))
      await Promise.race([Promise.all(answers), new Promise((resolve) => setTimeout(resolve, patience))])
      silent.push(...some.filter((folder) => this.#waiting.has(folder)))
    }
    return silent
  }

  #ask(folder: string): Promise<void> {
    const waiting = this.#waiting.get(folder)
    if (waiting) return waiting
    const asked = new Promise<void>((resolve) => {
      try {
        const worker = new Worker(entry(), { name: 'asking', workerData: folder, resourceLimits })
        worker.unref()
        for (const end of ['message', 'error', 'exit'] as const) worker.once(end, () => resolve())
      } catch {
        resolve()
      }
    }).then(() => {
      this.#waiting.delete(folder)
    })
    this.#waiting.set(folder, asked)
    return asked
  }
}
