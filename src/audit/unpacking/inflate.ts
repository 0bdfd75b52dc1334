import type { Buffer } from 'node:buffer'
import * as zlib from 'node:zlib'
import { type IsContent, input, isTellingText } from './trial.ts'

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

/** Types only know what comes out without `info`. */
interface WithInfo {
  readonly buffer: Buffer
  readonly engine: { readonly bytesWritten: number }
}

/** Random bytes fail within the first few dozen. */
const tellingInput = 128

/** In a block that is only stored, the bits up to the next byte are zeros, as every program writes them. */
const isStoredAtRandom = (first = 0): boolean => (first & 6) === 0 && first > 1

/** The same of deflate by itself, where it goes on for long enough or tells what it is. */
export const inflateRaw = (bytes: Buffer, isContent: IsContent): Buffer | undefined => {
  if (isStoredAtRandom(bytes[0])) return undefined
  const start = bytes.subarray(0, input)
  const done = attempt(() => zlib.inflateRawSync(start, { ...options, info: true }) as unknown as WithInfo)
  if (!done) return undefined
  const isTelling = done.engine.bytesWritten >= tellingInput || isContent(done.buffer)
  return isTelling || isTellingText(done.buffer) ? done.buffer : undefined
}
