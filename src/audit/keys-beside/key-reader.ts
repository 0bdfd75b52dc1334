import { isUnfinishedCopy } from '../beside-backup.ts'
import type { Candidate } from '../candidate.ts'
import type { JudgeOptions } from '../format.ts'
import { isNoteName, whatsappWords } from '../formats/key-names.ts'
import { statPath } from '../io/bounded-file.ts'
import { isStub, stubbedName } from '../io/cloud-stub.ts'
import { parentPath } from '../io/path-parts.ts'
import { pathText } from '../io/system-path.ts'
import { type SkipReason, Unreadable, unreadable } from '../io/unreadable.ts'
import { judgeFile, unreadableJudgement } from '../judge.ts'
import type { Ground } from '../keys/ground.ts'
import { type KeyFile, mostBytes, tooMany } from '../keys/key-files.ts'
import { withMoreRoots } from '../keys/key-holder.ts'
import { liesClose } from '../keys/near.ts'
import { type Area, type Found, isWalked } from './area.ts'
import { keyFormats } from './key-formats.ts'
import { isPackedName } from './packed-keys.ts'

/** Files that one audit opens in search of keys, and that it asks for their size. */
const mostOpened = 1024
const mostSized = 4096

export interface KeyReaderOptions extends Pick<JudgeOptions, 'deep' | 'signal'> {
  readonly ground: Ground
  /** What the walk judged. */
  seen(path: string): Found | undefined
  skipped(path: string, reason: SkipReason): void
  /** Told what was looked through whole in search of a key, whatever was in it. */
  lookedThrough?(path: string): void
}

/** Reads files that may be the key of a backup beside them, each once. */
export class KeyReader {
  readonly #options: KeyReaderOptions
  readonly #judged = new Set<string>()
  #sized = 0
  #opened = 0

  constructor(options: KeyReaderOptions) {
    this.#options = options
  }

  /**
   * @param again counted already, by who noted it
   * @returns a key, or what may be one and could not be read; undefined where it is none, or known
   */
  async read(area: Area, file: KeyFile, again = false): Promise<Found | undefined> {
    const { backup, place } = area
    const { entry, rank, claim, certain } = file
    const { signal, deep, skipped } = this.#options
    signal.throwIfAborted()
    const text = pathText(entry.path)
    const before = this.#options.seen(text)
    if (this.#judged.has(text) || (before && isTold(before.candidate, file))) return undefined
    const isUnfinished = isUnfinishedCopy(entry.name)
    const unread = (reason: SkipReason, size = 0): Found | undefined => {
      skipped(text, reason)
      // What the walk could not read either is counted already.
      if (rank > 0 || isUnfinished || before?.candidate.judgement.kind === 'key-file') return undefined
      const judgement = unreadableJudgement(claim, new Unreadable(reason))
      return { place, candidate: { judgement, text, size, modified: new Date(0), aside: true } }
    }
    if (!again && ((rank > 2 && this.#sized++ >= mostSized) || this.#opened >= mostOpened)) {
      skipped(backup, tooMany)
      return rank === 0 ? unread(tooMany) : undefined
    }
    this.#judged.add(text)
    let size: number | undefined
    try {
      if (entry.link) return unread('symbolic link, not followed')
      const stats = await statPath(entry.path)
      size = stats.size
      if (size === 0) this.#lookedThrough(file, text)
      if (rank > 2 && (size === 0 || size > mostBytes(file))) return undefined
      if (!again) this.#opened++
      if (stubbedName(entry.name) !== undefined && isStub(stats)) return unread('only in the cloud', size)
      if (size > mostBytes(file)) {
        const isOwn = liesClose(parentPath(text), backup) || whatsappWords.test(entry.name)
        return rank === 0 && isOwn && !before ? unread('too large to be looked through') : undefined
      }
      const named = { path: entry.path, name: entry.name, text }
      const options = { verify: false, deep, signal, beside: true } as const
      const judged = await judgeFile(named, undefined, keyFormats, options)
      this.#lookedThrough(file, text)
      if (judged?.judgement.key) return this.#foundAs(area, { ...judged, text }, before)
      if (isUnfinished && rank <= 1) return unread('a copy that is still being made', size)
      return certain && !before ? unread('cannot be read (not a key)', size) : undefined
    } catch (error) {
      signal.throwIfAborted()
      const { reason } = unreadable(error)
      return reason === 'vanished' || reason === 'not a regular file' ? undefined : unread(reason, size)
    }
  }

  #lookedThrough({ entry }: KeyFile, text: string): void {
    // What is in an archive is looked for elsewhere.
    if (!isPackedName(entry.name)) this.#options.lookedThrough?.(text)
  }

  #foundAs(area: Area, key: Candidate, before: Found | undefined): Found | undefined {
    if (before?.candidate.judgement.key) {
      const candidate = withMoreRoots(before.candidate, key)
      return candidate && { place: before.place, candidate }
    }
    const walked = !before && isWalked(area, parentPath(key.text), this.#options.ground)
    const judgement = { ...key.judgement, ...((walked || before) && { onlyIfItOpens: true as const }) }
    const candidate = { ...key, judgement, ...(!walked && { aside: true as const }) }
    return { place: area.place, candidate }
  }
}

/** What the walk made of a file needs no second look: a backup, a key file, or another that is no note. */
const isTold = ({ judgement }: Candidate, { entry, rank }: KeyFile): boolean =>
  judgement.lock !== undefined ||
  (judgement.key !== undefined && judgement.format !== 'hex-key') ||
  (judgement.kind !== 'key-file' && rank > 0 && !isNoteName(entry.name))
