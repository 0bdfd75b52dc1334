import type { FolderEntry } from '../format.ts'
import { joinPath, type LocalPath, pathText } from '../io/system-path.ts'
import { type SkipReason, unreadable } from '../io/unreadable.ts'
import { leftOut } from './left-out.ts'
import { type Listing, listFolderNow, rawName } from './listing.ts'

/** Milliseconds between two chances for a timer, a message or an abort. */
export const slice = 10

/** What turns most folders away before anything of them is put together. */
export interface Sieve {
  /** Matches where the names of a folder, a line each, are a reason to look at it. */
  readonly reason: RegExp
  /** Asked, at once, of each file of the other folders; without it, none of them is of interest. */
  readonly mayBeBackup?: (entry: FolderEntry) => boolean
}

/** Folders that the sieve turned away, counted. */
export interface Passed {
  readonly folders: number
  /** The files that lie in them. */
  readonly files: number
  /** The files that were looked into and turned away. */
  readonly looked: number
  /** One of the folders, the last. */
  readonly last: string
}

/** What a scout saw since it was asked before. */
export interface Sighted<Folder = Listing> {
  readonly passed: Passed
  readonly skipped: { readonly path: string; readonly reason: SkipReason }[]
  /** Folders that have to be entered anew. */
  readonly borders: LocalPath[]
  /** Folders that may be of interest; nothing in them was counted yet. */
  readonly notable: Folder[]
  /** Files that may be backups. */
  readonly files: FolderEntry[]
}

/**
 * Lists folders that answer from this computer, at once, and keeps only what may be of interest. The newest folder goes first:
 * those that wait stay as few as the tree is deep and wide, not as many as the tree has.
 */
export class Scout {
  /** Waiting to be listed. */
  readonly folders: LocalPath[] = []
  readonly #sieve: Sieve | undefined
  readonly #borders: ReadonlySet<string>
  #sighted = nothing()
  /** Waiting to be looked into, before another folder is listed. */
  #looks: FolderEntry[] = []
  #counts = { folders: 0, files: 0, looked: 0 }
  #last: LocalPath = ''

  constructor(borders: ReadonlySet<string>, sieve?: Sieve) {
    this.#borders = borders
    this.#sieve = sieve
  }

  get hasWork(): boolean {
    return this.#looks.length > 0 || this.folders.length > 0
  }

  /** Works until a moment of `performance.now()`, or until nothing is left. */
  work(until: number): void {
    do {
      if (!this.#look() && !this.#list()) return
    } while (performance.now() < until)
  }

  /** Does the looks that are left, so that only folders are. */
  finishLooks(): void {
    while (this.#look());
  }

  /** Has a file looked into before the next folder is listed; false where the sieve looks into none. */
  lookInto(file: FolderEntry): boolean {
    if (!this.#sieve?.mayBeBackup) return false
    this.#looks.push(file)
    return true
  }

  /** Every second one of the oldest folders that wait: behind those, the most may lie. */
  give(most: number): LocalPath[] {
    const oldest = this.folders.splice(0, 2 * most)
    this.folders.unshift(...oldest.filter((_, index) => index % 2 === 0))
    return oldest.filter((_, index) => index % 2 === 1)
  }

  /** What was seen since this was asked before. */
  sighted(): Sighted {
    const sighted = { ...this.#sighted, passed: { ...this.#counts, last: pathText(this.#last) } }
    this.#sighted = nothing()
    this.#counts = { folders: 0, files: 0, looked: 0 }
    return sighted
  }

  #look(): boolean {
    const file = this.#looks.pop()
    if (!file) return false
    if (this.#sieve?.mayBeBackup?.(file)) this.#sighted.files.push(file)
    else this.#counts.looked++
    return true
  }

  #list(): boolean {
    const folder = this.folders.pop()
    if (folder === undefined) return false
    let listing: Listing
    try {
      listing = listFolderNow(folder)
    } catch (error) {
      this.#sighted.skipped.push({ path: pathText(folder), reason: unreadable(error).reason })
      return true
    }
    if (!this.#sieve || this.#sieve.reason.test(listing.names)) this.#sighted.notable.push(listing)
    else this.#pass(listing, folder, this.#sieve)
    return true
  }

  #pass(listing: Listing, folder: LocalPath, { mayBeBackup }: Sieve): void {
    this.#counts.folders++
    this.#last = folder
    for (const dirent of listing.dirents) {
      if (dirent.isFile()) {
        this.#counts.files++
        if (mayBeBackup) this.#looks.push(listing.entry(dirent))
        continue
      }
      const path = joinPath(folder, rawName(dirent)) as LocalPath
      const reason = leftOut(dirent)
      if (reason) this.#sighted.skipped.push({ path: pathText(path), reason })
      else if (typeof path === 'string' && this.#borders.has(path)) this.#sighted.borders.push(path)
      else this.folders.push(path)
    }
  }
}

const nothing = (): Sighted => ({
  passed: { folders: 0, files: 0, looked: 0, last: '' },
  skipped: [],
  borders: [],
  notable: [],
  files: [],
})
