import { Buffer } from 'node:buffer'
import * as zlib from 'node:zlib'
import { isText } from './content.ts'

/** What bytes unpack to, though nothing announces that they are packed. */
export interface Unpacked {
  /** How they are packed, for a sentence. */
  readonly name: string
  /** The beginning of what comes out. */
  readonly content: Buffer
}

/** Input to a trial: past the longest table of codes that a first block can begin with. */
const input = 512

/** Deflate expands at most 1032 times, so the output stays below the limit. */
const options = { finishFlush: zlib.constants.Z_SYNC_FLUSH, maxOutputLength: 1032 * input, chunkSize: 4096 }

const attempt = <T>(unpack: () => T): T | undefined => {
  try {
    return unpack()
  } catch {
    return undefined
  }
}

/** RFC 1950: method 8 with a window of up to 32 KiB, and a checksum of the two bytes. */
const beginsLikeZlib = (bytes: Buffer): boolean =>
  bytes.length > 2 && ((bytes[0] ?? 0) & 0x8f) === 8 && bytes.readUInt16BE(0) % 31 === 0

/** Inflates the beginning of a zlib stream; undefined where the bytes are none. */
export const inflateBeginning = (bytes: Buffer): Buffer | undefined =>
  beginsLikeZlib(bytes) ? attempt(() => zlib.inflateSync(bytes.subarray(0, input), options)) : undefined

type IsContent = (content: Buffer) => boolean

/** Types only know what comes out without `info`. */
interface WithInfo {
  readonly buffer: Buffer
  readonly engine: { readonly bytesWritten: number }
}

/** Random bytes fail within the first few dozen. */
const tellingInput = 128

/** In a block that is only stored, the bits up to the next byte are zeros, as every program writes them. */
const isStoredAtRandom = (first = 0): boolean => (first & 6) === 0 && first > 1

const inflateRaw = (bytes: Buffer, isContent: IsContent): Buffer | undefined => {
  if (isStoredAtRandom(bytes[0])) return undefined
  const start = bytes.subarray(0, input)
  const done = attempt(() => zlib.inflateRawSync(start, { ...options, info: true }) as unknown as WithInfo)
  if (!done) return undefined
  const isTelling = done.engine.bytesWritten >= tellingInput || isContent(done.buffer)
  return isTelling || isTellingText(done.buffer) ? done.buffer : undefined
}

/** Text of enough different letters that no few symbols said again and again make it. */
const isTellingText = (bytes: Buffer): boolean => {
  const start = bytes.subarray(0, 64)
  return start.length >= 32 && new Set(start).size >= 12 && isText(start)
}

const brotliOptions = {
  finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH,
  maxOutputLength: 256 * 1024,
  chunkSize: 4096,
}

/** What they unpack to; undefined where that is more than the limit. */
const brotliContent = (bytes: Buffer): Buffer | undefined => {
  try {
    return zlib.brotliDecompressSync(bytes, brotliOptions)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return undefined
    return Buffer.alloc(0)
  }
}

/** What the longest beginning unpacks to that stays below the limit. */
const brotliWithinLimit = (bytes: Buffer): Buffer => {
  let content: Buffer = Buffer.alloc(0)
  let within = 0
  for (let over = bytes.length; over - within > 1; ) {
    const middle = Math.floor((within + over) / 2)
    const unpacked = brotliContent(bytes.subarray(0, middle))
    if (unpacked) [content, within] = [unpacked, middle]
    else over = middle
  }
  return content
}

/** So many bytes come out before what is without end: of 1.6 million random beginnings two made more than the limit, with nothing before. */
const fewestBeforeLimit = 8

/** One in ten random beginnings is a Brotli stream too: whether it is one, only its content tells, or how much there is of it. */
const unpackBrotli = (bytes: Buffer, isContent: IsContent): Buffer | undefined => {
  const start = bytes.subarray(0, 2 * input)
  const content = brotliContent(start)
  if (content) return isContent(content) || isTellingText(content) ? content : undefined
  const within = brotliWithinLimit(start)
  return within.length >= fewestBeforeLimit ? within : undefined
}

const unknownSize = Buffer.alloc(8, 0xff)

/**
 * The header of a .lzma file, of 13 bytes: properties, size of the window, and of what comes out, which is left open or, as
 * XZ Utils have it, below 256 GiB. The first byte behind it is 0. One in ten thousand million random beginnings is like it.
 */
const beginsLikeLzma = (bytes: Buffer): boolean => {
  if (bytes.length < 18 || (bytes[0] ?? 0) >= 9 * 5 * 5 || bytes[13] !== 0) return false
  const size = bytes.subarray(5, 13)
  return size.equals(unknownSize) || (size.readUInt32LE(4) < 64 && size.some(Boolean))
}

const leastMatches = 8

/** A block of LZ4: literals and references to what came out before, which random bytes cannot keep up for long. */
const unpackLz4 = (bytes: Buffer): Buffer | undefined => {
  const out: number[] = []
  let at = 0
  let matches = 0
  const length = (nibble: number): number => {
    let total = nibble
    if (nibble < 15) return total
    for (;;) {
      const more = bytes[at++] ?? 0
      total += more
      if (more < 255) return total
    }
  }
  while (at < bytes.length) {
    const token = bytes[at++] ?? 0
    const literals = length(token >> 4)
    for (const byte of bytes.subarray(at, at + literals)) out.push(byte)
    at += literals
    if (at + 2 > bytes.length) break
    const back = bytes.readUInt16LE(at)
    at += 2
    if (back === 0 || back > out.length) return undefined
    const count = length(token & 15) + 4
    for (let index = 0; index < count && out.length < 64 * 1024; index++)
      out.push(out[out.length - back] ?? 0)
    matches++
  }
  return matches >= leastMatches ? Buffer.from(out) : undefined
}

/**
 * Unpacks the beginning of bytes that may be packed without any mark, so that they pass for noise. What random bytes unpack to
 * by chance does not count: docs/formats.md, "What looks encrypted".
 * @param isContent whether some bytes are known content
 */
export const unpackingTrial = (bytes: Buffer, isContent: IsContent = () => false): Unpacked | undefined => {
  const trials: readonly [string, () => Buffer | undefined][] = [
    ['zlib-compressed data', () => inflateBeginning(bytes)],
    ['deflate-compressed data', () => inflateRaw(bytes, isContent)],
    ['LZMA-compressed data', () => (beginsLikeLzma(bytes) ? Buffer.alloc(0) : undefined)],
    ['LZ4-compressed data', () => unpackLz4(bytes.subarray(0, 2 * input))],
    ['Brotli-compressed data', () => unpackBrotli(bytes, isContent)],
  ]
  for (const [name, unpack] of trials) {
    const content = unpack()
    if (content) return { name, content }
  }
  return undefined
}
