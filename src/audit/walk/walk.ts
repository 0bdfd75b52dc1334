import type { Buffer } from 'node:buffer'
import type { FolderEntry } from '../format.ts'
import { type SkipReason, unreadable } from '../io/bounded-file.ts'
import { joinPath, pathText, StoredPath, type SystemPath } from '../io/system-path.ts'
import { type Listing, listFolder, listFolderNow, rawName } from './listing.ts'
import { prunedFolders } from './pruned.ts'
import { Territory } from './territory.ts'

/** Which entries of a folder the walk goes on with. */
export type Choice = (entry: FolderEntry) => boolean

export interface WalkVisitor {
  /**
   * Sees each folder before what is in it. Undefined where none of its files is of interest: then no entry is put together,
   * and the walk goes on with the folders in it.
   * @param local its files can be read at once, without waiting for a program or a server
   */
  folder(listing: Listing, local: boolean): Promise<Choice | undefined> | Choice | undefined
  file(entry: FolderEntry, folder: Listing, local: boolean): void
  skipped(path: string, reason: SkipReason): void
  /** Asked after each folder: what no other folder is begun before, so that what waits for its turn stays bounded. */
  rest?(): Promise<void> | undefined
}

/** Folders listed at the same time. More only fills the queue of Node's four file threads. */
const inFlight = 32

/** Milliseconds between two chances for a timer, a message or an abort. */
const slice = 10

/**
 * Walks the tree below a folder: no links followed, nothing opened, nothing stat'ed but at borders of the territory.
 * Folders of a file system that answers from this computer are listed at once, in slices of time; others by threads, since
 * a listing there may take any time. Ends when every folder was listed, or rejects with the signal's reason.
 */
export const walk = async (
  root: SystemPath,
  visitor: WalkVisitor,
  signal: AbortSignal,
  territory?: Territory,
): Promise<void> => {
  const ground = territory ?? (await Territory.of([pathText(root)]))
  return new Promise((resolve, reject) => new Walk(visitor, signal, ground, resolve, reject).start(root))
}

class Walk {
  readonly #visitor: WalkVisitor
  readonly #signal: AbortSignal
  readonly #ground: Territory
  readonly #resolve: () => void
  readonly #reject: (error: unknown) => void
  /** The newest folder first: they stay as few as the tree is deep and wide, not as many as the tree has. */
  readonly #borders: SystemPath[] = []
  readonly #near: (string | Buffer)[] = []
  readonly #far: SystemPath[] = []
  #running = 0
  #resting = false
  #scheduled = false
  #ended = false

  constructor(
    visitor: WalkVisitor,
    signal: AbortSignal,
    ground: Territory,
    resolve: () => void,
    reject: (error: unknown) => void,
  ) {
    this.#visitor = visitor
    this.#signal = signal
    this.#ground = ground
    this.#resolve = resolve
    this.#reject = reject
  }

  start(root: SystemPath): void {
    this.#signal.addEventListener('abort', () => this.#next(), { once: true })
    this.#borders.push(root)
    this.#next()
  }

  #end(error?: unknown): void {
    if (this.#ended) return
    this.#ended = true
    if (error === undefined) this.#resolve()
    else this.#reject(error)
  }

  #next(): void {
    if (this.#ended) return
    try {
      this.#signal.throwIfAborted()
      while (this.#isFree && this.#borders.length > 0) this.#enter(this.#borders.pop() as SystemPath)
      while (this.#isFree && this.#far.length > 0) this.#listLater(this.#far.pop() as SystemPath, false)
      const until = performance.now() + slice
      while (this.#isFree && this.#near.length > 0) {
        this.#listNow(this.#near.pop() as string | Buffer)
        if (performance.now() < until) continue
        this.#schedule()
        return
      }
    } catch (error) {
      this.#end(error)
    }
    if (this.#running > 0 || this.#ended) return
    if (this.#borders.length + this.#far.length + this.#near.length > 0) this.#schedule()
    else this.#end()
  }

  get #isFree(): boolean {
    return this.#running < inFlight && !this.#resting && !this.#ended
  }

  #schedule(): void {
    if (this.#scheduled) return
    this.#scheduled = true
    setImmediate(() => {
      this.#scheduled = false
      this.#next()
    })
  }

  /** Waits for something before the walk can end. */
  #await(task: Promise<void>): void {
    this.#running++
    task
      .then(() => {
        this.#running--
        this.#next()
      })
      .catch((error: unknown) => this.#end(error))
  }

  #enter(folder: SystemPath): void {
    const entered = this.#ground.enter(folder).then(({ first, local }) => {
      if (!first) this.#visitor.skipped(pathText(folder), 'already looked into')
      else this.#listLater(folder, local)
    })
    this.#await(entered.catch((error: unknown) => this.#skip(folder, error)))
  }

  #listLater(folder: SystemPath, local: boolean): void {
    const listed = listFolder(folder).then(
      (listing) => this.#visit(listing, local),
      (error: unknown) => this.#skip(folder, error),
    )
    this.#await(listed)
  }

  #listNow(folder: string | Buffer): void {
    let listing: Listing
    try {
      listing = listFolderNow(folder)
    } catch (error) {
      this.#skip(folder, error)
      return
    }
    const visited = this.#visit(listing, true)
    if (visited) this.#await(visited)
  }

  #skip(folder: SystemPath, error: unknown): void {
    this.#visitor.skipped(pathText(folder), unreadable(error).reason)
  }

  #visit(listing: Listing, local: boolean): Promise<void> | undefined {
    const answer = this.#visitor.folder(listing, local)
    if (answer instanceof Promise) return answer.then((choice) => this.#goOn(listing, local, choice))
    this.#goOn(listing, local, answer)
    return undefined
  }

  #goOn(listing: Listing, local: boolean, choice: Choice | undefined): void {
    const { dirents } = listing
    for (let index = 0; index < dirents.length; index++) {
      const dirent = dirents[index] as (typeof dirents)[number]
      const isFile = dirent.isFile()
      if (isFile && !choice) continue
      const path = joinPath(listing.path, rawName(dirent))
      if (!isFile && !dirent.isDirectory()) {
        const why = dirent.isSymbolicLink() ? 'symbolic link, not followed' : 'not a regular file'
        this.#visitor.skipped(pathText(path), why)
        continue
      }
      const entry = choice && (listing.entries[index] as FolderEntry)
      if (entry && !choice(entry)) continue
      if (entry && isFile) this.#visitor.file(entry, listing, local)
      else this.#goInto(path, String(dirent.name), local)
    }
    const rest = this.#visitor.rest?.()
    if (!rest) return
    this.#resting = true
    this.#await(
      rest.then(() => {
        this.#resting = false
      }),
    )
  }

  #goInto(folder: SystemPath, name: string, local: boolean): void {
    const pruned = prunedFolders.get(name.toLowerCase())
    if (pruned) this.#visitor.skipped(pathText(folder), pruned)
    else if (this.#ground.isBorder(folder)) this.#borders.push(folder)
    else if (local && !(folder instanceof StoredPath)) this.#near.push(folder)
    else this.#far.push(folder)
  }
}
