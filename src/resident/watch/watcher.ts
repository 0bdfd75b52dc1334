import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { FolderWatch, type OpenWatch, openWatch } from './folder-watch.ts'

export interface Heard {
  /** Something happened at a path. */
  path(path: string, isFolder: boolean): void
  /** Something happened that only an audit of all places finds. */
  something(): void
  /** How many folders are watched, or why not more, has changed. */
  changed(): void
}

/** The system has no more watches to give, by its code. */
const isFull = (code: string): boolean => code === 'ENOSPC' || code === 'EMFILE' || code === 'ENFILE'

/** Watches a set of folders, and lets go of what cannot be watched: the schedule looks there. */
export class Watcher {
  readonly #heard: Heard
  readonly #open: OpenWatch
  readonly #watches = new Map<string, FolderWatch>()
  readonly #failed = new Map<string, string>()
  #setting: Promise<void> = Promise.resolve()
  #closed = false

  constructor(heard: Heard, open: OpenWatch = openWatch) {
    this.#heard = heard
    this.#open = open
  }

  /** Folders under live watch. */
  get watched(): number {
    return [...this.#watches.values()].filter(({ isLost }) => !isLost).length
  }

  /** Folders that could not be watched, and the system's code for why. */
  get failed(): ReadonlyMap<string, string> {
    return this.#failed
  }

  /**
   * Watches these folders and no others. Those that are watched and unchanged stay so; what happened in a new one since a time
   * is heard.
   * @param since a time of the wall clock, in milliseconds
   */
  set(folders: readonly string[], since: number): Promise<void> {
    this.#setting = this.#setting.then(() => this.#set(folders, since))
    return this.#setting
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#setting
    await this.#dropAll()
  }

  async #set(folders: readonly string[], since: number): Promise<void> {
    const wanted = new Set(folders)
    for (const [folder, watch] of this.#watches)
      if (!wanted.has(folder) || !(await watch.isCurrent())) await this.#drop(folder)
    this.#failed.clear()
    const fresh = folders.filter((folder) => !this.#watches.has(folder))
    // One by one: once the system has no watch left, none of the others is asked for.
    for (const folder of fresh) {
      if (this.#closed || [...this.#failed.values()].some(isFull)) break
      await this.#begin(folder, since)
    }
    this.#heard.changed()
  }

  async #begin(folder: string, since: number): Promise<void> {
    try {
      const watch = await FolderWatch.begin(
        folder,
        {
          heard: (path, isFolder) => this.#heard.path(path, isFolder),
          heardBytes: () => this.#heard.something(),
          lost: (code) => this.#lost(folder, code),
          returned: () => this.#again(folder),
        },
        this.#open,
      )
      if (isFull(this.#failed.get(folder) ?? '')) await watch.close()
      else this.#watches.set(folder, watch)
      await this.#catchUp(folder, since)
    } catch (error) {
      this.#lost(folder, (error as NodeJS.ErrnoException).code ?? 'unknown error')
    }
  }

  #lost(folder: string, code: string): void {
    this.#failed.set(folder, code)
    this.#heard.something()
    this.#heard.changed()
  }

  /** The watch that saw the folder come back hears nothing in it. */
  #again(folder: string): void {
    this.#setting = this.#setting.then(async () => {
      if (this.#closed || !this.#watches.has(folder)) return
      await this.#drop(folder)
      this.#failed.delete(folder)
      await this.#begin(folder, Number.NEGATIVE_INFINITY)
      this.#heard.changed()
    })
  }

  /** What came into the folder after it was looked into and before it was watched. */
  async #catchUp(folder: string, since: number): Promise<void> {
    const names = await readdir(folder).catch(() => [])
    for (const name of names) {
      const stats = await lstat(join(folder, name)).catch(() => undefined)
      if (stats && Math.max(stats.ctimeMs, stats.mtimeMs) >= since)
        this.#heard.path(join(folder, name), stats.isDirectory())
    }
  }

  async #drop(folder: string): Promise<void> {
    const watch = this.#watches.get(folder)
    this.#watches.delete(folder)
    await watch?.close()
  }

  async #dropAll(): Promise<void> {
    for (const folder of [...this.#watches.keys()]) await this.#drop(folder)
  }
}
