import type { FolderEntry } from '../format.ts'
import { joinPath, type LocalPath, pathText, StoredPath, type SystemPath } from '../io/system-path.ts'
import { type SkipReason, unreadable } from '../io/unreadable.ts'
import { leftOut } from './left-out.ts'
import { Listing, listFolder, listFolderNow, rawName } from './listing.ts'
import { NearFolders, type SeenNear } from './near-folders.ts'
import { type Passed, type Sieve, slice } from './scout.ts'
import { Territory } from './territory.ts'

/** Which entries of a folder the walk goes on with. */
export type Choice = (entry: FolderEntry) => boolean

export interface WalkVisitor {
  /** Turns away most folders of a file system that answers from this computer; without it, the visitor sees each. */
  readonly sieve?: Sieve
  /** Is told of folders that the sieve turned away. */
  passed?(folders: Passed): void
  /**
   * Sees each other folder before what is in it. Undefined where none of its files is of interest: then no entry is put
   * together, and the walk goes on with the folders in it.
   */
  folder(listing: Listing): Promise<Choice | undefined> | Choice | undefined
  /** @param folder undefined for a file that is of interest by itself: the sieve looked into it */
  file(entry: FolderEntry, folder: Listing | undefined): void
  skipped(path: string, reason: SkipReason): void
  /** Asked after each folder: what no other folder is begun before, so that what waits for its turn stays bounded. */
  rest?(): Promise<void> | undefined
}

export interface WalkOptions {
  readonly territory?: Territory
  /** Milliseconds for which a walk is left to one thread. */
  readonly aloneFor?: number
}

/** Folders listed at the same time. More only fills the queue of Node's four file threads. */
const inFlight = 32

/** Folders that wait to be visited: until they are fewer, the second thread is given none. */
const mostNotable = 256

/**
 * Walks the tree below a folder: no links followed, nothing opened but by the sieve, nothing stat'ed but at borders of the
 * territory. Folders of a file system that answers from this computer are listed at once, in slices of time; others by
 * threads, since a listing there may take any time. Ends when every folder was listed, or rejects with the signal's reason.
 */
export const walk = async (
  root: SystemPath,
  visitor: WalkVisitor,
  signal: AbortSignal,
  { territory, aloneFor }: WalkOptions = {},
): Promise<void> => {
  const ground = territory ?? (await Territory.of([pathText(root)]))
  return new Promise((resolve, reject) => {
    const near = new NearFolders(ground.borders, visitor.sieve, aloneFor)
    new Walk(visitor, signal, ground, near, resolve, reject).start(root)
  })
}

class Walk {
  readonly #visitor: WalkVisitor
  readonly #signal: AbortSignal
  readonly #ground: Territory
  readonly #near: NearFolders
  readonly #resolve: () => void
  readonly #reject: (error: unknown) => void
  readonly #borders: SystemPath[] = []
  readonly #far: SystemPath[] = []
  /** Folders that passed the sieve; those that another thread saw are listed again. */
  readonly #notable: (Listing | LocalPath)[] = []
  #running = 0
  #resting = false
  #scheduled = false
  #ended = false

  constructor(
    visitor: WalkVisitor,
    signal: AbortSignal,
    ground: Territory,
    near: NearFolders,
    resolve: () => void,
    reject: (error: unknown) => void,
  ) {
    this.#visitor = visitor
    this.#signal = signal
    this.#ground = ground
    this.#near = near
    this.#resolve = resolve
    this.#reject = reject
  }

  start(root: SystemPath): void {
    this.#signal.addEventListener('abort', () => this.#next(), { once: true })
    this.#near.onReport = (seen) => {
      if (seen) this.#try(() => this.#take(seen))
      this.#next()
    }
    this.#borders.push(root)
    this.#next()
  }

  #end(error?: unknown): void {
    if (this.#ended) return
    this.#ended = true
    this.#near.end()
    if (error === undefined) this.#resolve()
    else this.#reject(error)
  }

  #try(work: () => void): void {
    try {
      work()
    } catch (error) {
      this.#end(error)
    }
  }

  #next(): void {
    if (this.#ended) return
    this.#try(() => this.#goAhead())
    if (this.#ended) return
    const waits = this.#borders.length + this.#far.length + this.#notable.length > 0 || this.#near.hasWork
    if (waits && this.#isFree) this.#schedule()
    else if (!waits && this.#running === 0 && !this.#near.isBusy) this.#end()
  }

  #goAhead(): void {
    this.#signal.throwIfAborted()
    if (this.#notable.length < mostNotable) this.#near.share()
    while (this.#isFree && this.#borders.length > 0) this.#enter(this.#borders.pop() as SystemPath)
    while (this.#isFree && this.#far.length > 0) this.#listLater(this.#far.pop() as SystemPath)
    const until = performance.now() + slice
    while (this.#isFree && performance.now() < until) {
      const folder = this.#notable.pop()
      if (folder !== undefined) this.#visitNow(folder)
      else if (!this.#near.hasWork) return
      else this.#take(this.#near.work(until))
    }
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
      else if (local && !(folder instanceof StoredPath)) this.#near.add(folder)
      else this.#listLater(folder)
    })
    this.#await(entered.catch((error: unknown) => this.#skip(folder, error)))
  }

  #listLater(folder: SystemPath): void {
    const listed = this.#ground.waiting.on(pathText(folder), listFolder(folder)).then(
      (listing) => this.#visit(listing, false),
      (error: unknown) => this.#skip(folder, error),
    )
    this.#await(listed)
  }

  #visitNow(folder: Listing | LocalPath): void {
    let listing: Listing
    try {
      listing = folder instanceof Listing ? folder : listFolderNow(folder)
    } catch (error) {
      this.#skip(folder as LocalPath, error)
      return
    }
    const visited = this.#visit(listing, true)
    if (visited) this.#await(visited)
  }

  #skip(folder: SystemPath, error: unknown): void {
    this.#visitor.skipped(pathText(folder), unreadable(error).reason)
  }

  /** What was seen of local folders. */
  #take({ passed, skipped, borders, notable, files }: SeenNear): void {
    if (passed.folders + passed.looked > 0) this.#visitor.passed?.(passed)
    for (const { path, reason } of skipped) this.#visitor.skipped(path, reason)
    for (const border of borders) this.#borders.push(border)
    for (const folder of notable) this.#notable.push(folder)
    for (const file of files) this.#visitor.file(file, undefined)
    this.#rest()
  }

  #visit(listing: Listing, local: boolean): Promise<void> | undefined {
    const answer = this.#visitor.folder(listing)
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
      const entry = choice && (listing.entries[index] as FolderEntry)
      if (entry && (isFile || dirent.isDirectory()) && !choice?.(entry)) continue
      const reason = isFile ? undefined : leftOut(dirent)
      if (reason) this.#visitor.skipped(pathText(path), reason)
      else if (!entry || !isFile) this.#goInto(path, local)
      else if (!local || !this.#near.lookInto(entry)) this.#visitor.file(entry, listing)
    }
    this.#rest()
  }

  #rest(): void {
    const rest = this.#resting ? undefined : this.#visitor.rest?.()
    if (!rest) return
    this.#resting = true
    this.#await(
      rest.then(() => {
        this.#resting = false
      }),
    )
  }

  #goInto(folder: SystemPath, local: boolean): void {
    if (folder instanceof StoredPath) this.#far.push(folder)
    else if (typeof folder === 'string' && this.#ground.borders.has(folder)) this.#borders.push(folder)
    else if (local) this.#near.add(folder)
    else this.#far.push(folder)
  }
}
