import type { Place } from '../../shared/report.ts'
import type { Candidate } from '../candidate.ts'
import { backupFolder } from '../group.ts'
import { statPath } from '../io/bounded-file.ts'
import { parentPath } from '../io/path-parts.ts'
import type { Storage } from '../io/storage.ts'
import { pathText, StoredPath, systemPath } from '../io/system-path.ts'
import { type SkipReason, unreadable } from '../io/unreadable.ts'
import { isShared } from '../keys/ground.ts'
import { type KeyFile, keyFilesIn, tooMany } from '../keys/key-files.ts'
import { foldersAbove, levelsBelow } from '../keys/near.ts'
import { prunedReason } from '../walk/left-out.ts'
import { type Listing, listFolder } from '../walk/listing.ts'
import type { Waiting } from '../walk/waiting.ts'
import { type Area, type Found, isIn, isWalked, mayEnter } from './area.ts'
import { KeyReader, type KeyReaderOptions } from './key-reader.ts'
import { PackedKeys } from './packed-keys.ts'

/** Folders that one audit looks into in search of keys, in what was walked and around it, and files aside that the walk noted. */
const mostWalked = 20_000
const mostAround = 1024
const mostNoted = 4096

/** A file that is named like a key, and the place in which it was walked by. */
export interface Noted {
  readonly place: Place
  readonly file: KeyFile
}

export interface KeySearchOptions extends KeyReaderOptions {
  readonly waiting: Waiting
  /** Where the files of a place are that are not in the file system. */
  storageOf(place: Place): Storage | undefined
  /** Files with the name of a key that the walk came by. */
  readonly noted: readonly Noted[]
  /** Files in which a key was seen earlier. */
  readonly knownKeys: readonly string[]
}

/** A folder to look into, and how: `close` to the backup any small file may be its key, `aside` one that is named like a key. */
interface Step {
  readonly folder: string
  readonly depth: number
  readonly mode: 'close' | 'aside'
}

/**
 * The keys beside backups that the walk did not open: notes whose names say nothing, and whatever lies outside a file or folder
 * that a person named alone. Whoever gets the backup may get them with it. What the walk opened without knowing that it lies
 * beside a backup is read once more. Folders are listed and small files read, nothing else; what cannot be is told to `skipped`,
 * and counts as a key where its name says so.
 * @returns instead of what the walk judged under the same path; beside it, what is `aside`
 */
export const keysBeside = async (backups: readonly Found[], options: KeySearchOptions): Promise<Found[]> => {
  const search = new KeySearch(options)
  for (const { place, candidate } of backups) await search.around(candidate, place)
  await search.lookAgain()
  for (const path of options.knownKeys) await search.lookAt(path)
  return search.found
}

class KeySearch {
  readonly found: Found[] = []
  readonly #options: KeySearchOptions
  readonly #reader: KeyReader
  readonly #packed: PackedKeys
  readonly #listings = new Map<string, Listing | undefined>()
  /** How deep each folder was gone into. */
  readonly #depths = new Map<string, number>()
  /** The folders from which up to three steps lead down to what lies beside a backup. */
  readonly #tops = new Map<string, Area>()
  #walked = 0
  #around = 0

  constructor(options: KeySearchOptions) {
    this.#options = options
    this.#reader = new KeyReader(options)
    this.#packed = new PackedKeys(options)
  }

  async around({ text, judgement }: Candidate, place: Place): Promise<void> {
    const backup = backupFolder(text, judgement.kind)
    const above = foldersAbove(backup)
    const storage = this.#options.storageOf(place)
    // A storage lists nothing outside what was named.
    if (storage && above[0] !== undefined && !isIn(place, above[0]))
      this.#skip(above[0], 'not searched for keys beside what was named')
    const own = text === place.path ? parentPath(text) : undefined
    const area = { backup, place, storage, own }
    for (const top of [backup, ...above]) if (!this.#tops.has(top)) this.#tops.set(top, area)
    await this.#lookInto(area, [
      { folder: backup, depth: isShared(backup) ? 0 : levelsBelow, mode: 'close' },
      ...above.map((folder) => ({ folder, depth: 0, mode: 'close' as const })),
    ])
    // In what was walked, each file with such a name was noted.
    const aside = above.filter((folder) => !storage && !this.#options.ground.isWalked(folder))
    await this.#lookInto(
      area,
      aside.map((folder) => ({ folder, depth: levelsBelow, mode: 'aside' })),
    )
  }

  /** Files aside in what was walked: there, nobody knew yet that a backup lies beside them. */
  async lookAgain(): Promise<void> {
    let looked = 0
    for (const { place, file } of [...this.#options.noted].sort((a, b) => a.file.rank - b.file.rank)) {
      const top = this.#topOf(parentPath(pathText(file.entry.path)))
      if (!top) continue
      if (looked++ >= mostNoted) return this.#skip(top.backup, tooMany)
      await this.#read({ ...top, place, storage: this.#options.storageOf(place) }, file, true)
    }
  }

  /** A file that need not lie beside any backup. */
  async lookAt(path: string): Promise<void> {
    const { ground, waiting } = this.#options
    const place = ground.placeOf(path)
    const folder = parentPath(path)
    if (!place) return
    const area = { backup: folder, place, storage: undefined, own: undefined }
    const isThere = () =>
      statPath(systemPath(path)).then(
        () => true,
        () => false,
      )
    if (!mayEnter(area, folder, ground) || !(await waiting.on(path, isThere()))) return
    const listing = await this.#list(area, { folder, depth: 0, mode: 'close' })
    if (!listing) return
    const { name, text, path: at } = listing
    const own = {
      name,
      text,
      path: at,
      entries: listing.entries.filter((entry) => pathText(entry.path) === path),
    }
    this.found.push(...(await this.#packed.in(own, place, false)))
    for (const file of keyFilesIn(own, 'close')) await this.#read(area, file)
  }

  #topOf(folder: string): Area | undefined {
    for (let depth = 0, above = folder; depth <= levelsBelow; depth++, above = parentPath(above)) {
      const top = this.#tops.get(above)
      if (top) return top
    }
    return undefined
  }

  /** Folder by folder, the nearest first; then the files, the likely ones first. */
  async #lookInto(area: Area, steps: readonly Step[]): Promise<void> {
    const { ground } = this.#options
    const files: KeyFile[] = []
    for (let level = steps; level.length > 0; ) {
      const next: Step[] = []
      for (const step of level) {
        const done = `${step.mode} ${step.folder}`
        if ((this.#depths.get(done) ?? -1) >= step.depth || !mayEnter(area, step.folder, ground)) continue
        this.#depths.set(done, step.depth)
        const listing = await this.#list(area, step)
        if (!listing) continue
        if (step.mode === 'close')
          this.found.push(...(await this.#packed.in(listing, area.place, area.storage !== undefined)))
        for (const file of keyFilesIn(listing, step.mode)) files.push(file)
        if (step.depth === 0) continue
        for (const { name, path, type } of listing.entries) {
          if (type !== 'folder') continue
          const pruned = prunedReason(name)
          if (pruned === undefined) next.push({ ...step, folder: pathText(path), depth: step.depth - 1 })
          else if (!isWalked(area, step.folder, ground)) this.#skip(pathText(path), pruned)
        }
      }
      level = next
    }
    for (const file of files.sort((a, b) => a.rank - b.rank)) await this.#read(area, file)
  }

  async #list(area: Area, { folder }: Step): Promise<Listing | undefined> {
    const { backup, storage } = area
    this.#options.signal.throwIfAborted()
    if (this.#listings.has(folder)) return this.#listings.get(folder)
    if (
      isWalked(area, folder, this.#options.ground)
        ? this.#walked++ >= mostWalked
        : this.#around++ >= mostAround
    ) {
      this.#skip(backup, tooMany)
      return undefined
    }
    const at = storage ? new StoredPath(storage, folder) : systemPath(folder)
    const listing = await this.#options.waiting.on(folder, listFolder(at)).catch((error: unknown) => {
      this.#skip(folder, unreadable(error).reason)
      return undefined
    })
    this.#listings.set(folder, listing)
    return listing
  }

  async #read(area: Area, file: KeyFile, again?: true): Promise<void> {
    const found = await this.#reader.read(area, file, again)
    if (found) this.found.push(found)
  }

  #skip(path: string, reason: SkipReason): void {
    this.#options.skipped(path, reason)
  }
}
