import type { Place } from '../../shared/report.ts'
import { eachMember } from '../archive/each-member.ts'
import type { Candidate } from '../candidate.ts'
import { knownContent } from '../content.ts'
import type { FolderEntry, FolderListing, JudgeOptions } from '../format.ts'
import { nameRule } from '../formats/index.ts'
import { keyDoubt } from '../formats/key-doubt.ts'
import { BoundedFile, statPath } from '../io/bounded-file.ts'
import { isStub, stubbedName } from '../io/cloud-stub.ts'
import { pathText } from '../io/system-path.ts'
import { type SkipReason, Unreadable, unreadable } from '../io/unreadable.ts'
import { unreadableJudgement } from '../judge.ts'
import { tooMany } from '../keys/key-files.ts'
import type { Waiting } from '../walk/waiting.ts'
import type { Found } from './area.ts'
import { isPackedNote, PackedMembers } from './packed-members.ts'
import type { KeySearchLog } from './search-log.ts'

const ending = /(?:\.(?:tar|t[gbxz]z2?|tzst|gz|bz2|zst|xz|zip|7z|rar))+(?: ?\(\d+\))?$/i

export const isPackedName = (name: string): boolean => ending.test(name)

/** Archives that one audit looks into. */
const mostArchives = 256

export interface PackedKeysOptions extends Pick<JudgeOptions, 'deep' | 'signal'> {
  readonly waiting: Waiting
  skipped(path: string, reason: SkipReason): void
  readonly log: KeySearchLog
}

/**
 * The keys in archives close to a backup: whoever gets the backup may get them with it. Of a member whose name is that of a key
 * the bytes are tried like those of a file; nothing is written anywhere.
 */
export class PackedKeys {
  readonly #options: PackedKeysOptions
  readonly #seen = new Set<string>()

  constructor(options: PackedKeysOptions) {
    this.#options = options
  }

  /**
   * @param distant the files cross a network: then only archives are opened whose own name says key
   * @returns keys and what may be one, under the path of their archive and aside of what that is by itself
   */
  async in(listing: FolderListing, place: Place, distant: boolean): Promise<Found[]> {
    const found: Candidate[] = []
    for (const entry of listing.entries) {
      const name = stubbedName(entry.name) ?? entry.name
      const stem = name.replace(ending, '')
      if (stem === name || (entry.type !== 'file' && !entry.link)) continue
      if (nameRule(name)?.kind === 'icloud-backup' || (distant && !isPackedNote(stem))) continue
      const text = pathText(entry.path)
      if (this.#seen.has(text)) continue
      if (this.#seen.size >= mostArchives) {
        this.#options.skipped(listing.text, tooMany)
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
    const doubt = keyDoubt(stem)
    const unread = (reason: SkipReason, isDoubt: boolean, size = 0): Candidate[] => {
      this.#options.skipped(text, reason)
      if (!isDoubt) return []
      const judgement = unreadableJudgement({ kind: 'key-file', format: 'e2ee-key' }, new Unreadable(reason))
      return [{ judgement, text, size, modified: new Date(0) }]
    }
    let file: BoundedFile | undefined
    try {
      if (entry.link) return unread('symbolic link, not followed', doubt === 'whose')
      if (stubbedName(entry.name) !== undefined && isStub(await statPath(entry.path)))
        throw new Unreadable('only in the cloud')
      file = await BoundedFile.open(entry.path)
      const { size, modified } = file
      // Before its members: they may take all that is read of it.
      const isRar = knownContent(await file.head())?.name === 'a RAR archive'
      const members = new PackedMembers(stem, this.#options)
      const seen = await eachMember(file, signal, (member) => members.visit(member))
      const isClosed = seen === 'closed' || isRar
      const keys = members.keys().map((judgement): Candidate => ({ judgement, text, size, modified }))
      const isPartly = members.isCut || members.isPartly || members.unread !== undefined
      if (seen === 'all' && !isRar && !isPartly) this.#options.log.lookedThrough.add(text)
      if (members.isCut || seen === 'some') this.#options.skipped(text, tooMany)
      if (members.closed) this.#options.skipped(text, members.closed)
      if (members.unread) return [...keys, ...unread(members.unread, true)]
      return isClosed ? unread('cannot be read (packed)', doubt !== undefined, size) : keys
    } catch (error) {
      signal.throwIfAborted()
      const { reason } = unreadable(error)
      return reason === 'vanished' || reason === 'not a regular file'
        ? []
        : unread(reason, doubt !== undefined)
    } finally {
      await file?.close()
    }
  }
}
