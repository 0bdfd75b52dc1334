import { lstat } from 'node:fs/promises'
import { basename } from 'node:path'
import { watch as chokidar, type FSWatcher } from 'chokidar'
import { isUnfinishedCopy } from '../../audit/beside-backup.ts'

/** How folders are watched: chokidar, and in tests whatever fails as no real one would. */
export type OpenWatch = (folder: string) => Pick<FSWatcher, 'on' | 'close'>

/** One level of one folder, by the system's own events. */
export const openWatch: OpenWatch = (folder) => {
  const watcher = chokidar(folder, {
    backend: 'native',
    depth: 0,
    ignoreInitial: true,
    followSymlinks: false,
    alwaysStat: false,
    atomic: false,
    ignored: (path) => path !== folder && isUnfinishedCopy(basename(path)),
  })
  if (!watcher.options.usePolling) return watcher
  void watcher.close()
  throw Object.assign(new Error('an environment variable makes the watch ask again and again'), {
    code: 'POLLING',
  })
}

export interface FolderEvents {
  /** Something was added, changed or removed in the folder, or the folder itself. */
  heard(path: string, isFolder: boolean): void
  /** Something was heard of a name that is not valid UTF-8. */
  heardBytes(): void
  /** The watch has ended: the folder is gone or another one now, or the system does not let us watch it. */
  lost(code: string): void
  /** The folder is there again, or another one is in its place. */
  returned(): void
}

/** Milliseconds after which a watch counts as begun even where it does not say so. */
const patience = 10_000

/** The watch over one folder, from its beginning to its end. */
export class FolderWatch {
  readonly folder: string
  readonly #watcher: Pick<FSWatcher, 'on' | 'close'>
  readonly #identity: string | undefined
  /** Resolves once what happens in the folder is heard. */
  readonly ready: Promise<void>
  isLost = false

  private constructor(folder: string, identity: string | undefined, events: FolderEvents, open: OpenWatch) {
    this.folder = folder
    this.#identity = identity
    this.#watcher = open(folder)
    let isReady: () => void = () => {}
    this.ready = new Promise((resolve) => {
      const timer = setTimeout(resolve, patience)
      isReady = () => {
        clearTimeout(timer)
        resolve()
      }
    })
    const lose = (code: string) => {
      isReady()
      if (this.isLost) return
      this.isLost = true
      events.lost(code)
    }
    this.#watcher.on('ready', () => isReady())
    this.#watcher.on('error', (error) => lose((error as NodeJS.ErrnoException).code ?? 'unknown error'))
    this.#watcher.on('raw', (_, name) => {
      if (typeof name === 'string' && name.includes('\ufffd')) events.heardBytes()
    })
    this.#watcher.on('all', (event, path) => {
      if (path === folder && event.startsWith('unlink')) lose('ENOENT')
      else if (path === folder && event.startsWith('add')) events.returned()
      events.heard(path, event.endsWith('Dir'))
    })
  }

  /** @throws what the system says */
  static async begin(folder: string, events: FolderEvents, open: OpenWatch): Promise<FolderWatch> {
    const watch = new FolderWatch(folder, await identityOf(folder), events, open)
    await watch.ready
    return watch
  }

  /** False once another folder, or none, lies at its path. */
  async isCurrent(): Promise<boolean> {
    return !this.isLost && this.#identity !== undefined && (await identityOf(this.folder)) === this.#identity
  }

  close(): Promise<void> {
    return this.#watcher.close().catch(() => {})
  }
}

/** Which folder it is: a file system that is mounted over it, or one that is put in its place, is another. */
const identityOf = async (folder: string): Promise<string | undefined> => {
  try {
    const { dev, ino, birthtimeMs } = await lstat(folder)
    return `${dev}:${ino}:${birthtimeMs}`
  } catch {
    return undefined
  }
}
