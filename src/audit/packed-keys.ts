import { Buffer } from 'node:buffer'
import type { Place } from '../shared/report.ts'
import { eachMember, type PackedMember } from './archive/each-member.ts'
import { ZipError } from './archive/zip.ts'
import type { Candidate } from './candidate.ts'
import { knownContent } from './content.ts'
import type { FileFormat, FolderEntry, FolderListing, Judgement } from './format.ts'
import { nameRule } from './formats/index.ts'
import { isNoteName, namesKey } from './formats/key-names.ts'
import { BoundedFile, type ByteSource, statPath } from './io/bounded-file.ts'
import { isStub, stubbedName } from './io/cloud-stub.ts'
import { pathText } from './io/system-path.ts'
import { OverBudget, type SkipReason, Unreadable, unreadable } from './io/unreadable.ts'
import { judgeOpened, unreadableJudgement } from './judge.ts'
import { rootsOf } from './keys/key.ts'
import type { Waiting } from './walk/waiting.ts'

const ending = /(?:\.(?:tar|t[gbxz]z2?|tzst|gz|bz2|zst|xz|zip|7z|rar))+(?: ?\(\d+\))?$/i

/** Archives that one audit looks into, and members of one that are tried: more are tools and their sources. */
const mostArchives = 256
const mostMembers = 256

/** Larger than this, no file is a key. Bytes. */
const largestKey = 64 * 1024

const whatsappKeyPath = /(?:^|[/\\])com\.whatsapp(?:\.w4b)?[/\\](?:files|f)[/\\]key$/i

/** A program or a collection with such a word in its name and its version behind it is none. */
const isPackedNote = (stem: string): boolean => isNoteName(stem) && namesKey(stem)

export interface PackedKeysOptions {
  readonly deep: boolean
  readonly signal: AbortSignal
  readonly waiting: Waiting
  skipped(path: string, reason: SkipReason): void
}

/**
 * The keys in archives close to a backup: whoever gets the backup may get them with it. Of a member whose name is that of a key
 * the bytes are tried like those of a file; nothing is written anywhere.
 */
export class PackedKeys {
  readonly #options: PackedKeysOptions
  readonly #formats: readonly FileFormat[]
  readonly #tooMany: SkipReason
  readonly #seen = new Set<string>()

  constructor(formats: readonly FileFormat[], tooMany: SkipReason, options: PackedKeysOptions) {
    this.#formats = formats
    this.#tooMany = tooMany
    this.#options = options
  }

  /**
   * @param distant the files cross a network: then only archives are opened whose own name says key
   * @returns keys and what may be one, under the path of their archive and aside of what that is by itself
   */
  async in(
    listing: FolderListing,
    place: Place,
    distant: boolean,
  ): Promise<{ place: Place; candidate: Candidate }[]> {
    const found: Candidate[] = []
    for (const entry of listing.entries) {
      const name = stubbedName(entry.name) ?? entry.name
      const stem = name.replace(ending, '')
      if (stem === name || (entry.type !== 'file' && !entry.link)) continue
      if (nameRule(name)?.kind === 'icloud-backup' || (distant && !isPackedNote(stem))) continue
      const text = pathText(entry.path)
      if (this.#seen.has(text)) continue
      if (this.#seen.size >= mostArchives) {
        this.#options.skipped(listing.text, this.#tooMany)
        break
      }
      this.#seen.add(text)
      this.#options.signal.throwIfAborted()
      found.push(...(await this.#options.waiting.on(text, this.#look(entry, stem, text))))
    }
    return found.map((candidate) => ({ place, candidate: { ...candidate, aside: true as const } }))
  }

  async #look(entry: FolderEntry, stem: string, text: string): Promise<Candidate[]> {
    const { signal } = this.#options
    const unread = (reason: SkipReason, size = 0): Candidate[] => {
      this.#options.skipped(text, reason)
      const judgement = unreadableJudgement({ kind: 'key-file', format: 'e2ee-key' }, new Unreadable(reason))
      return [{ judgement, text, size, modified: new Date(0) }]
    }
    let file: BoundedFile | undefined
    try {
      if (entry.link) throw new Unreadable('symbolic link, not followed')
      if (stubbedName(entry.name) !== undefined && isStub(await statPath(entry.path)))
        throw new Unreadable('only in the cloud')
      file = await BoundedFile.open(entry.path)
      const { size, modified } = file
      const members = new Members(this.#formats, this.#options, stem)
      const seen = await eachMember(file, signal, (member) => members.visit(member))
      const isClosed = seen === 'closed' || knownContent(await file.head())?.name === 'a RAR archive'
      const keys = members.keys().map((judgement): Candidate => ({ judgement, text, size, modified }))
      if (members.tried > mostMembers) this.#options.skipped(text, this.#tooMany)
      if (members.unread) return [...keys, ...unread(members.unread)]
      return isClosed && isPackedNote(stem) ? unread('cannot be read (packed)', size) : keys
    } catch (error) {
      signal.throwIfAborted()
      const { reason } = unreadable(error)
      return isPackedNote(stem) && reason !== 'vanished' && reason !== 'not a regular file'
        ? unread(reason)
        : []
    } finally {
      await file?.close()
    }
  }
}

class Members {
  tried = 0
  /** Why a member could not be read that is a key by its name. */
  unread: SkipReason | undefined
  readonly #judgements: Judgement[] = []
  readonly #formats: readonly FileFormat[]
  readonly #options: PackedKeysOptions
  readonly #stem: string

  constructor(formats: readonly FileFormat[], options: PackedKeysOptions, stem: string) {
    this.#formats = formats
    this.#options = options
    this.#stem = stem
  }

  async visit(member: PackedMember): Promise<void> {
    const path = member.name ?? this.#stem
    const name = path.split(/[/\\]/).at(-1) ?? ''
    // What macOS packs beside a file holds nothing of it.
    if (name.startsWith('._') || (member.size ?? 1) === 0 || (member.size ?? 0) > largestKey) return
    const rule = nameRule(name)
    const isOwn =
      whatsappKeyPath.test(path) ||
      (rule?.weight === 'certain' && rule.kind === 'key-file' && rule.format !== 'unknown')
    const isNamed = isPackedNote(this.#stem)
    if (!isOwn && !isNamed && !namesKey(name)) return
    if (++this.tried > mostMembers) return
    try {
      if (member.encrypted) throw new ZipError('encrypted')
      const bytes = Buffer.from(await member.read(largestKey + 1))
      const judgement = await this.#judge(name, bytes)
      if (judgement?.key) this.#judgements.push(judgement)
      else if (isOwn) this.unread ??= 'cannot be read (not a key)'
    } catch (error) {
      const why =
        error instanceof OverBudget ? 'too large' : error instanceof ZipError ? error.why : undefined
      if (!why) throw error
      if (isOwn || isNamed) this.unread ??= `cannot be read (${why})`
    }
  }

  /** Root keys are told together: the archive is one thing. */
  keys(): Judgement[] {
    const [first, ...more] = this.#judgements.filter(({ key }) => key && rootsOf(key).length > 0)
    const others = this.#judgements.filter(({ key }) => key?.type === 'whatsapp')
    if (!first || more.length === 0) return [...(first ? [first] : []), ...others]
    const { onlyIfItOpens, ...judgement } = first
    const all = [first, ...more]
    const roots = all.flatMap(({ key }) => (key ? rootsOf(key) : []))
    const isDoubtful = all.every((one) => one.onlyIfItOpens)
    return [
      { ...judgement, key: { type: 'e2ee-candidates', roots }, ...(isDoubtful && { onlyIfItOpens: true }) },
      ...others,
    ]
  }

  #judge(name: string, bytes: Buffer): Promise<Judgement | undefined> {
    const { deep, signal } = this.#options
    const file = new BoundedFile(name, sourceOf(bytes), { size: bytes.length, mtime: new Date(0) })
    const options = { verify: false, deep, signal, beside: true } as const
    return judgeOpened(file, { path: name, name, text: name }, undefined, this.#formats, options)
  }
}

const sourceOf = (bytes: Buffer): ByteSource => ({
  read: async (into, offset, length, position) => ({
    bytesRead: bytes.copy(into, offset, position, position + length),
  }),
  close: async () => {},
})
