import type { Place } from '../shared/report.ts'
import type { Candidate } from './candidate.ts'
import type { JudgeOptions } from './format.ts'
import { e2eeKey } from './formats/e2ee-key.ts'
import { hexKey } from './formats/hex-key.ts'
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
import { type KeyFile, keyFilesIn } from './keys/key-files.ts'
import { foldersAbove, levelsBelow } from './keys/near.ts'
import { PackedKeys } from './packed-keys.ts'
import { isPruned } from './walk/left-out.ts'
import { type Listing, listFolder } from './walk/listing.ts'
import type { Waiting } from './walk/waiting.ts'

const keyFormats = [e2eeKey, whatsappKey, hexKey]

/** What one audit looks at in search of keys, at most: folders in what was walked and around it, files opened and asked for their size. */
const mostWalked = 20_000
const mostAround = 1024
const mostOpened = 1024
const mostSized = 4096

/** Bytes of a file whose name says nothing at all that is opened all the same: a key needs no more. */
const mostUnnamed = 8192

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
  isSeen(path: string): boolean
  skipped(path: string, reason: SkipReason): void
}

/** Told to `skipped` where one of these ends the search: a key may lie in what was not looked at. */
export const tooMany = 'more files than are searched for keys'

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
 * that a person named alone. Whoever gets the backup may get them with it. Folders are listed and small files read, nothing
 * else; what cannot be is told to `skipped`, and counts as a key where its name says so.
 */
export const keysBeside = async (backups: readonly Found[], options: KeySearchOptions): Promise<Found[]> => {
  const search = new KeySearch(options)
  for (const { place, candidate } of backups) await search.around(candidate, place)
  return search.found
}

class KeySearch {
  readonly found: Found[] = []
  readonly #options: KeySearchOptions
  readonly #packed: PackedKeys
  readonly #listings = new Map<string, Listing | undefined>()
  /** Paths of files, and how deep each folder was gone into. */
  readonly #opened = new Set<string>()
  readonly #depths = new Map<string, number>()
  #walked = 0
  #around = 0
  #sized = 0

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
    await this.#lookInto(area, [
      { folder: backup, depth: isShared(backup) ? 0 : levelsBelow, mode: 'close' },
      ...above.map((folder) => ({ folder, depth: 0, mode: 'close' as const })),
    ])
    // In what was walked, each file with such a name was opened.
    const aside = above.filter((folder) => !storage && !this.#options.ground.isWalked(folder))
    await this.#lookInto(
      area,
      aside.map((folder) => ({ folder, depth: levelsBelow, mode: 'aside' })),
    )
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
        files.push(...keyFilesIn(listing, step.mode))
        if (step.depth === 0) continue
        for (const { name, path, type } of listing.entries)
          if (type === 'folder' && !isPruned(name))
            next.push({ ...step, folder: pathText(path), depth: step.depth - 1 })
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

  async #list({ backup, storage }: Area, { folder }: Step): Promise<Listing | undefined> {
    this.#options.signal.throwIfAborted()
    if (this.#listings.has(folder)) return this.#listings.get(folder)
    const isWalked = storage !== undefined || this.#options.ground.isWalked(folder)
    if (isWalked ? this.#walked++ >= mostWalked : this.#around++ >= mostAround) {
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

  async #judge({ backup, place, storage }: Area, { entry, rank, rule }: KeyFile): Promise<void> {
    const { signal, ground, deep } = this.#options
    signal.throwIfAborted()
    const text = pathText(entry.path)
    if (this.#opened.has(text) || this.#options.isSeen(text)) return
    const isWalked = storage !== undefined || ground.isWalked(parentPath(text))
    const keep = (candidate: Candidate) => this.found.push({ place, candidate })
    const unread = (reason: SkipReason, size = 0) => {
      if (rank <= 2) this.#skip(text, reason)
      const judgement = rank === 0 && rule && unreadableJudgement(rule, new Unreadable(reason))
      if (judgement) keep({ judgement, text, size, modified: new Date(0), aside: true })
    }
    if ((rank > 2 && this.#sized++ >= mostSized) || this.#opened.size >= mostOpened) {
      this.#skip(backup, tooMany)
      if (rank === 0) unread(tooMany)
      return
    }
    let size: number | undefined
    try {
      if (entry.link) return unread('symbolic link, not followed')
      const stats = await statPath(entry.path)
      size = stats.size
      if (rank > 2 && (size === 0 || size > mostUnnamed)) return
      this.#opened.add(text)
      if (stubbedName(entry.name) !== undefined && isStub(stats)) return unread('only in the cloud', size)
      const named = { path: entry.path, name: entry.name, text }
      const judged = await judgeFile(named, undefined, keyFormats, {
        verify: false,
        deep,
        signal,
        beside: true,
      })
      if (judged?.judgement.key) {
        const judgement = isWalked ? { ...judged.judgement, onlyIfItOpens: true as const } : judged.judgement
        keep({ ...judged, judgement, text, ...(!isWalked && { aside: true as const }) })
      } else if (rule?.weight === 'certain') unread('cannot be read (not a key)', size)
    } catch (error) {
      signal.throwIfAborted()
      const { reason } = unreadable(error)
      if (reason !== 'vanished' && reason !== 'not a regular file') unread(reason, size)
    }
  }

  #skip(path: string, reason: SkipReason): void {
    this.#options.skipped(path, reason)
  }
}

const isIn = ({ path }: Place, folder: string): boolean =>
  folder === path || folder.startsWith(/[:/]$/.test(path) ? path : `${path}/`)
