import type { Place } from '../shared/report.ts'
import { isUnfinishedCopy } from './beside-backup.ts'
import type { Candidate } from './candidate.ts'
import type { JudgeOptions } from './format.ts'
import { e2eeKey } from './formats/e2ee-key.ts'
import { hexKey } from './formats/hex-key.ts'
import { isNoteName, whatsappWords } from './formats/key-names.ts'
import { whatsappKey } from './formats/whatsapp-key.ts'
import { backupFolder } from './group.ts'
import { statPath } from './io/bounded-file.ts'
import { isStub, stubbedName } from './io/cloud-stub.ts'
import { parentPath } from './io/path-parts.ts'
import type { Storage } from './io/storage.ts'
import { pathText, StoredPath, systemPath } from './io/system-path.ts'
import { type SkipReason, Unreadable, unreadable } from './io/unreadable.ts'
import { judgeFile, unreadableJudgement } from './judge.ts'
import { type Ground, isShared } from './keys/ground.ts'
import { type KeyFile, keyFilesIn, mostBytes } from './keys/key-files.ts'
import { withMoreRoots } from './keys/key-holder.ts'
import { foldersAbove, levelsBelow, liesClose } from './keys/near.ts'
import { PackedKeys } from './packed-keys.ts'
import { prunedReason } from './walk/left-out.ts'
import { type Listing, listFolder } from './walk/listing.ts'
import type { Waiting } from './walk/waiting.ts'

const keyFormats = [e2eeKey, whatsappKey, hexKey]

/**
 * What one audit looks at in search of keys, at most: folders in what was walked and around it, files opened and asked for their
 * size, and files aside that the walk noted.
 */
const mostWalked = 20_000
const mostAround = 1024
const mostOpened = 1024
const mostSized = 4096
const mostNoted = 4096

/** A backup, and the place in which it was found. */
export interface Found {
  readonly place: Place
  readonly candidate: Candidate
}

export interface KeySearchOptions extends Pick<JudgeOptions, 'deep' | 'signal'> {
  readonly ground: Ground
  readonly waiting: Waiting
  /** Where the files of a place are that are not in the file system. */
  storageOf(place: Place): Storage | undefined
  /** What the walk judged. */
  seen(path: string): Found | undefined
  /** Files with the name of a key that the walk came by. */
  readonly noted: readonly Noted[]
  skipped(path: string, reason: SkipReason): void
}

/** Told to `skipped` where a limit ends the search: a key may lie in what was not looked at. */
export const tooMany = 'more files than are searched for keys'

/** A file that is named like a key, and the place in which it was walked by. */
export interface Noted {
  readonly place: Place
  readonly file: KeyFile
}

interface Area {
  /** The folder of the backup. */
  readonly backup: string
  readonly place: Place
  readonly storage: Storage | undefined
  /** The folder of a file that was named: asked for its own files, whatever else lies in it. */
  readonly own: string | undefined
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
  return search.found
}

class KeySearch {
  readonly found: Found[] = []
  readonly #options: KeySearchOptions
  readonly #packed: PackedKeys
  readonly #listings = new Map<string, Listing | undefined>()
  /** Paths of files, and how deep each folder was gone into. */
  readonly #judged = new Set<string>()
  readonly #depths = new Map<string, number>()
  /** The folders from which up to three steps lead down to what lies beside a backup. */
  readonly #tops = new Map<string, Area>()
  #walked = 0
  #around = 0
  #sized = 0
  #opened = 0

  constructor(options: KeySearchOptions) {
    this.#options = options
    this.#packed = new PackedKeys(keyFormats, tooMany, options)
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
      await this.#judge({ ...top, place, storage: this.#options.storageOf(place) }, file, true)
    }
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
    const files: KeyFile[] = []
    for (let level = steps; level.length > 0; ) {
      const next: Step[] = []
      for (const step of level) {
        const done = `${step.mode} ${step.folder}`
        if ((this.#depths.get(done) ?? -1) >= step.depth || !this.#mayEnter(area, step.folder)) continue
        this.#depths.set(done, step.depth)
        const listing = await this.#list(area, step)
        if (!listing) continue
        if (step.mode === 'close') await this.#lookIntoArchives(area, listing)
        for (const file of keyFilesIn(listing, step.mode)) files.push(file)
        if (step.depth === 0) continue
        for (const { name, path, type } of listing.entries) {
          if (type !== 'folder') continue
          const pruned = prunedReason(name)
          if (pruned === undefined) next.push({ ...step, folder: pathText(path), depth: step.depth - 1 })
          else if (!this.#isWalked(area, step.folder)) this.#skip(pathText(path), pruned)
        }
      }
      level = next
    }
    for (const file of files.sort((a, b) => a.rank - b.rank)) await this.#judge(area, file)
  }

  async #lookIntoArchives({ place, storage }: Area, listing: Listing): Promise<void> {
    this.found.push(...(await this.#packed.in(listing, place, storage !== undefined)))
  }

  #mayEnter({ place, storage, own }: Area, folder: string): boolean {
    if (storage) return isIn(place, folder)
    return folder === own || this.#options.ground.mayEnter(folder, place.kind === 'folder')
  }

  #isWalked({ storage }: Area, folder: string): boolean {
    return storage !== undefined || this.#options.ground.isWalked(folder)
  }

  async #list(area: Area, { folder }: Step): Promise<Listing | undefined> {
    const { backup, storage } = area
    this.#options.signal.throwIfAborted()
    if (this.#listings.has(folder)) return this.#listings.get(folder)
    if (this.#isWalked(area, folder) ? this.#walked++ >= mostWalked : this.#around++ >= mostAround) {
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

  /** @param again counted already: `mostNoted` */
  async #judge(area: Area, file: KeyFile, again = false): Promise<void> {
    const { backup, place } = area
    const { entry, rank, claim, certain } = file
    const { signal, deep } = this.#options
    signal.throwIfAborted()
    const text = pathText(entry.path)
    const before = this.#options.seen(text)
    if (this.#judged.has(text) || (before && isTold(before.candidate, file))) return
    const keep = (candidate: Candidate) => this.found.push({ place, candidate })
    const isUnfinished = isUnfinishedCopy(entry.name)
    const unread = (reason: SkipReason, size = 0) => {
      this.#skip(text, reason)
      // What the walk could not read either is counted already.
      if (rank > 0 || isUnfinished || before?.candidate.judgement.kind === 'key-file') return
      const judgement = unreadableJudgement(claim, new Unreadable(reason))
      keep({ judgement, text, size, modified: new Date(0), aside: true })
    }
    if (!again && ((rank > 2 && this.#sized++ >= mostSized) || this.#opened >= mostOpened)) {
      this.#skip(backup, tooMany)
      if (rank === 0) unread(tooMany)
      return
    }
    this.#judged.add(text)
    let size: number | undefined
    try {
      if (entry.link) return unread('symbolic link, not followed')
      const stats = await statPath(entry.path)
      size = stats.size
      if (rank > 2 && (size === 0 || size > mostBytes(file))) return
      if (!again) this.#opened++
      if (stubbedName(entry.name) !== undefined && isStub(stats)) return unread('only in the cloud', size)
      if (size > mostBytes(file)) {
        const isOwn = liesClose(parentPath(text), backup) || whatsappWords.test(entry.name)
        return rank === 0 && isOwn && !before ? unread('too large to be looked through') : undefined
      }
      const named = { path: entry.path, name: entry.name, text }
      const options = { verify: false, deep, signal, beside: true } as const
      const judged = await judgeFile(named, undefined, keyFormats, options)
      if (judged?.judgement.key) this.#keep(area, { ...judged, text }, before)
      else if (isUnfinished && rank <= 1) unread('a copy that is still being made', size)
      else if (certain && !before) unread('cannot be read (not a key)', size)
    } catch (error) {
      signal.throwIfAborted()
      const { reason } = unreadable(error)
      if (reason !== 'vanished' && reason !== 'not a regular file') unread(reason, size)
    }
  }

  #keep(area: Area, key: Candidate, before: Found | undefined): void {
    if (before?.candidate.judgement.key) {
      const candidate = withMoreRoots(before.candidate, key)
      if (candidate) this.found.push({ place: before.place, candidate })
      return
    }
    const isWalked = !before && this.#isWalked(area, parentPath(key.text))
    const judgement = { ...key.judgement, ...((isWalked || before) && { onlyIfItOpens: true as const }) }
    this.found.push({
      place: area.place,
      candidate: { ...key, judgement, ...(!isWalked && { aside: true as const }) },
    })
  }

  #skip(path: string, reason: SkipReason): void {
    this.#options.skipped(path, reason)
  }
}

/** What the walk made of a file needs no second look: a backup, a key file, or another that is no note. */
const isTold = ({ judgement }: Candidate, { entry, rank }: KeyFile): boolean =>
  judgement.lock !== undefined ||
  (judgement.key !== undefined && judgement.format !== 'hex-key') ||
  (judgement.kind !== 'key-file' && rank > 0 && !isNoteName(entry.name))

const isIn = ({ path }: Place, folder: string): boolean =>
  folder === path || folder.startsWith(/[:/]$/.test(path) ? path : `${path}/`)
