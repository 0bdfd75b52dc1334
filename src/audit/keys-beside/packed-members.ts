import { Buffer } from 'node:buffer'
import type { PackedMember } from '../archive/each-member.ts'
import { ZipError } from '../archive/zip.ts'
import type { Judgement, JudgeOptions } from '../format.ts'
import { nameRule, ruledName } from '../formats/index.ts'
import { keyDoubt } from '../formats/key-doubt.ts'
import { isNoteName, namesKey } from '../formats/key-names.ts'
import { BoundedFile, type ByteSource } from '../io/bounded-file.ts'
import { OverBudget, type SkipReason } from '../io/unreadable.ts'
import { judgeOpened } from '../judge.ts'
import { largestKeyFile, rootsOf } from '../keys/key.ts'
import { keyFormats } from './key-formats.ts'

/** Members of one archive that are tried: more are tools and their sources. */
const mostMembers = 256

const whatsappKeyPath = /(?:^|[/\\])com\.whatsapp(?:\.w4b)?[/\\](?:files|f)[/\\]key$/i

/** A program or a collection with such a word in its name and its version behind it is none. */
export const isPackedNote = (stem: string): boolean => isNoteName(stem) && namesKey(stem)

/** The members of one archive of which it is known that they are keys, or may be. */
export class PackedMembers {
  /** Why a member could not be read that is a key by its name. */
  unread: SkipReason | undefined
  /** Of one that may be a key by its name, not all was read. */
  isPartly = false
  /** Why another one could not be read that may be one. */
  closed: SkipReason | undefined
  #tried = 0
  #isOverBudget = false
  readonly #judgements: Judgement[] = []
  readonly #stem: string
  readonly #options: Pick<JudgeOptions, 'deep' | 'signal'>

  /** @param stem the archive's name without its ending */
  constructor(stem: string, options: Pick<JudgeOptions, 'deep' | 'signal'>) {
    this.#stem = stem
    this.#options = options
  }

  /** There are more of them than are tried, or than are read within the limit. */
  get isCut(): boolean {
    return this.#tried > mostMembers || this.#isOverBudget
  }

  /** @throws Unreadable */
  async visit(member: PackedMember): Promise<void> {
    const path = member.name ?? this.#stem
    const name = ruledName(path.split(/[/\\]/).at(-1) ?? '')
    if ((member.size ?? 0) > largestKeyFile && namesKey(name)) this.isPartly = true
    // What macOS packs beside a file holds nothing of it.
    if (name.startsWith('._')) return
    const rule = nameRule(name)
    const isOwn =
      whatsappKeyPath.test(path) ||
      (rule?.weight === 'certain' && rule.kind === 'key-file' && rule.format !== 'unknown')
    const isNamed = isPackedNote(this.#stem)
    // An archive may state a wrong size of what is a key by its name.
    if (!isOwn && ((member.size ?? 1) === 0 || (member.size ?? 0) > largestKeyFile)) return
    if (!isOwn && !isNamed && !namesKey(name)) return
    if (++this.#tried > mostMembers) return
    try {
      if (member.encrypted) throw new ZipError('encrypted')
      const bytes = Buffer.from(await member.read(largestKeyFile + 1))
      if (bytes.length > largestKeyFile) this.isPartly = true
      const judgement = await this.#judge(name, bytes)
      if (judgement?.key) this.#judgements.push(judgement)
      else if (isOwn) this.unread ??= 'cannot be read (not a key)'
    } catch (error) {
      this.isPartly = true
      const isOver = error instanceof OverBudget
      const why = isOver ? 'too large' : error instanceof ZipError ? error.why : undefined
      if (!why) throw error
      const [ofArchive, ofMember] = [keyDoubt(this.#stem), keyDoubt(name)]
      const isWhose = ofArchive === 'whose' || ofMember === 'whose'
      if (isOwn || isWhose || (ofArchive && !isOver)) this.unread ??= `cannot be read (${why})`
      else if (isOver) this.#isOverBudget = true
      else if (isNamed || ofMember) this.closed ??= `cannot be read (${why})`
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
    return judgeOpened(file, { path: name, name, text: name }, undefined, keyFormats, options)
  }
}

const sourceOf = (bytes: Buffer): ByteSource => ({
  read: async (into, offset, length, position) => ({
    bytesRead: bytes.copy(into, offset, position, position + length),
  }),
  close: async () => {},
})
