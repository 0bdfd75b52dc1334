import { Buffer } from 'node:buffer'
import { isText } from '../content.ts'
import { ByteCounts, isNoise } from '../noise.ts'
import { type NotEncrypted, withoutZerosAtEnd, zeros } from './plaintext-body.ts'

/** What has no place in ciphertext, and where it stands in the file. */
export interface FoundInBody extends NotEncrypted {
  readonly at: number
}

interface Mark {
  readonly thing: string
  readonly bytes: Buffer
  readonly readableBy: 'anyone' | 'unknown'
}

/** In 32 MiB of ciphertext they stand by chance once in a hundred million files. */
const marks: readonly Mark[] = [
  {
    thing: 'a SQLite database',
    bytes: Buffer.from('SQLite format 3\0', 'latin1'),
    readableBy: 'anyone',
  },
  // The key data of a crypt14: field 1, which is always the same, and the beginning of field 2, a digit.
  { thing: 'another backup', bytes: Buffer.from('0a0200011201', 'hex'), readableBy: 'unknown' },
  { thing: 'a ZIP archive', bytes: Buffer.from('PK\x05\x06\0\0\0\0', 'latin1'), readableBy: 'unknown' },
]

const longestMark = Math.max(...marks.map(({ bytes }) => bytes.length))

/** So many bytes are counted at a time. Of a whole file every fourth such stretch: whatever is 5 KiB long holds one. */
const stretch = 1024
const wholeStep = 4 * stretch

/** So many bytes of random ones are text once in billions of files. */
const textLength = 32

const isStillZero = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0)

/**
 * Looks through what follows a backup's header, piece by piece, for what is no ciphertext. Zeros at the end are ignored: a file
 * that was not written to its end has them.
 */
export class BodyScan {
  #found: FoundInBody | undefined
  #position: number
  #counts = new ByteCounts()
  /** The end of the piece before, in which a mark may begin. */
  #carry: Buffer = Buffer.alloc(0)
  /** Where the zeros began that may be those at the end. */
  #zerosFrom: number | undefined
  #last: Buffer = Buffer.alloc(0)
  readonly #step: number

  /**
   * @param start where in the file the first piece stands
   * @param whole true where all of the file will come, which is much: then not all of it is counted
   */
  constructor(start: number, whole: boolean) {
    this.#position = start
    this.#step = whole ? wholeStep : stretch
  }

  /** Looks at the next bytes, from where the last ones ended or, after `skipTo`, from there. */
  add(piece: Buffer): void {
    if (this.#found?.readableBy !== 'anyone') this.#seek(Buffer.concat([this.#carry, piece]))
    for (let at = 0; at < piece.length && !this.#found; at += this.#step)
      this.#count(piece.subarray(at, at + stretch), this.#position + at)
    this.#carry = Buffer.from(piece.subarray(Math.max(0, piece.length - longestMark + 1)))
    this.#last = Buffer.from(piece.subarray(Math.max(0, piece.length - stretch)))
    this.#position += piece.length
  }

  skipTo(position: number): void {
    this.#carry = Buffer.alloc(0)
    this.#position = position
  }

  /** What was found, with the end of what was looked at; undefined where all of it may be ciphertext. */
  end(): FoundInBody | undefined {
    if (this.#found) return this.#found
    const at = this.#position - this.#last.length
    const last = withoutZerosAtEnd(this.#last)
    if (last.length > 0 && this.#zerosFrom !== undefined && this.#zerosFrom + zeros.length <= at)
      return patternAt(this.#zerosFrom)
    if (last.length >= textLength && isText(last.subarray(-textLength)))
      return further('text', 'unknown', this.#position - textLength)
    return (last.length < 256 || isNoise(last)) && this.#counts.mayBeRandom ? undefined : patternAt(at)
  }

  #seek(bytes: Buffer): void {
    const start = this.#position - this.#carry.length
    for (const { thing, bytes: mark, readableBy } of marks) {
      const at = bytes.indexOf(mark)
      if (at < 0 || (thing === 'another backup' && !isDigit(bytes[at + mark.length]))) continue
      if (!this.#found || readableBy === 'anyone') this.#found = further(thing, readableBy, start + at)
    }
  }

  #count(bytes: Buffer, at: number): void {
    if (isStillZero(bytes)) {
      this.#zerosFrom ??= at
      return
    }
    const written = withoutZerosAtEnd(bytes)
    if (this.#zerosFrom !== undefined || (written.length >= 64 && !isNoise(written))) {
      this.#found = patternAt(this.#zerosFrom ?? at)
      return
    }
    if (bytes.length - written.length >= zeros.length) this.#zerosFrom = at + written.length
    this.#counts.add(written)
  }
}

const isDigit = (byte = 0): boolean => byte >= 0x30 && byte <= 0x39

const further = (thing: string, readableBy: 'anyone' | 'unknown', at: number): FoundInBody => ({
  readableBy,
  complete: null,
  at,
  fact: `further on stands ${thing}`,
  reason:
    readableBy === 'anyone'
      ? `Anyone with this file can read a part of it: its header says that it is encrypted, but ${thing} in clear stands further on.`
      : `We can't tell who can open all of this backup: its header says that it is encrypted, but ${thing} stands further on.`,
})

const patternAt = (at: number): FoundInBody => ({
  readableBy: 'unknown',
  complete: null,
  at,
  fact: 'it does not look encrypted all the way: a part repeats itself as ciphertext never does',
  reason:
    "We can't tell who can open all of this backup: its header says that it is encrypted, but not all that follows looks like it.",
})
