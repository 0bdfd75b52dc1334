import { Buffer } from 'node:buffer'
import * as zlib from 'node:zlib'
import { type IsContent, input, isTellingText } from './trial.ts'

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
export const unpackBrotli = (bytes: Buffer, isContent: IsContent): Buffer | undefined => {
  const start = bytes.subarray(0, 2 * input)
  const content = brotliContent(start)
  if (content) return isContent(content) || isTellingText(content) ? content : undefined
  const within = brotliWithinLimit(start)
  return within.length >= fewestBeforeLimit ? within : undefined
}
