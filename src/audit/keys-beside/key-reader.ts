import { isUnfinishedCopy } from '../beside-backup.ts'
import type { Candidate } from '../candidate.ts'
import { knownContent } from '../content.ts'
import type { JudgeOptions } from '../format.ts'
import { isNoteName, whatsappWords } from '../formats/key-names.ts'
import { BoundedFile, statPath } from '../io/bounded-file.ts'
import { isStub, stubbedName } from '../io/cloud-stub.ts'
import { parentPath } from '../io/path-parts.ts'
import { pathText, type SystemPath } from '../io/system-path.ts'
import { type SkipReason, Unreadable, unreadable } from '../io/unreadable.ts'
import { judgeFile, unreadableJudgement } from '../judge.ts'
import type { Ground } from '../keys/ground.ts'
import { type KeyFile, mostBytes, tooLarge, tooMany } from '../keys/key-files.ts'
import { mayHoldKey, withMoreRoots } from '../keys/key-holder.ts'
import { liesClose } from '../keys/near.ts'
import { Allowance, countedAs } from './allowance.ts'
import { type Area, type Found, isWalked } from './area.ts'
import { keyFormats } from './key-formats.ts'
import { isPackedName } from './packed-keys.ts'
import type { KeySearchLog } from './search-log.ts'

export interface KeyReaderOptions extends Pick<JudgeOptions, 'deep' | 'signal'> {
  readonly ground: Ground
  /** What the walk judged. */
  seen(path: string): Found | undefined
  skipped(path: string, reason: SkipReason): void
  readonly log: KeySearchLog
}

/** Reads files that may be the key of a backup beside them, each once. */
export class KeyReader {
  readonly #options: KeyReaderOptions
  readonly #judged = new Set<string>()
  readonly #allowance = new Allowance()

  constructor(options: KeyReaderOptions) {
    this.#options = options
  }

  /**
   * @param again counted already, by who noted it
   * @returns a key, or what may be one and could not be read; undefined where it is none, or known
   */
  async read(area: Area, file: KeyFile, again = false): Promise<Found | undefined> {
    const { backup, place } = area
    const { entry, rank, claim, certain, doubt } = file
    const { signal, deep, skipped, log } = this.#options
    signal.throwIfAborted()
    const text = pathText(entry.path)
    const before = this.#options.seen(text)
    if (this.#judged.has(text) || (before && isTold(before.candidate, file))) return undefined
    const isUnfinished = isUnfinishedCopy(entry.name)
    const unread = (reason: SkipReason, size = 0, isDoubt = doubt !== undefined): Found | undefined => {
      skipped(text, reason)
      // What the walk could not read either is counted already.
      if (!isDoubt || isUnfinished || (before && mayHoldKey(before.candidate))) return undefined
      const judgement = unreadableJudgement(claim, new Unreadable(reason))
      return { place, candidate: { judgement, text, size, modified: new Date(0), aside: true } }
    }
    const passedBy = (reason: SkipReason): undefined => void log.passedBy.set(text, reason)
    const isWhose = doubt === 'own' || doubt === 'whose'
    const counted = countedAs(file)
    const isLeft = (as = counted) => again || this.#allowance.take(as, backup)
    if (!isLeft()) {
      // Thousands of pictures lie beside many a backup.
      if (counted === 'media') return passedBy(tooMany)
      skipped(backup, tooMany)
      return rank === 0 ? unread(tooMany) : undefined
    }
    let size: number | undefined
    try {
      const stats = entry.link ? undefined : await statPath(entry.path)
      size = stats?.size ?? 0
      const isLarge = size > mostBytes(file)
      // Aside from this backup it says too little; it may lie close to another.
      if (isLarge && rank === 0 && !liesClose(parentPath(text), backup) && !whatsappWords.test(entry.name))
        return passedBy(tooLarge)
      this.#judged.add(text)
      // What a link leads to is anything, a folder too.
      if (!stats) return unread('symbolic link, not followed', 0, isWhose)
      if (size === 0) this.#lookedThrough(file, text)
      if (rank > 2 && size === 0) return undefined
      if (rank > 2 && isLarge) return passedBy(tooLarge)
      if (counted === 'sized' && !isLeft('opened')) {
        skipped(backup, tooMany)
        return undefined
      }
      if (stubbedName(entry.name) !== undefined && isStub(stats)) return unread('only in the cloud', size)
      if (isLarge) {
        if (rank > 0) return passedBy(tooLarge)
        if (before && before.candidate.judgement.readableBy !== 'unknown') return undefined
        const isNote = doubt === 'own' || (isWhose && isNoteName(entry.name))
        return unread(tooLarge, 0, isNote && !(await isZip(entry.path)))
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
    if (!isPackedName(entry.name)) this.#options.log.lookedThrough.add(text)
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

/** What Keynote makes ends as keys do, and is a ZIP. */
const isZip = async (path: SystemPath): Promise<boolean> => {
  const file = await BoundedFile.open(path)
  try {
    return knownContent(await file.head())?.name === 'a ZIP archive'
  } finally {
    await file.close()
  }
}

/** What the walk made of a file needs no second look: a backup, a key file, or another that is no note. */
const isTold = ({ judgement }: Candidate, { entry, rank }: KeyFile): boolean =>
  judgement.lock !== undefined ||
  (judgement.key !== undefined && judgement.format !== 'hex-key') ||
  (judgement.kind !== 'key-file' && rank > 0 && !isNoteName(entry.name))
