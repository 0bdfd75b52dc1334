import { Buffer } from 'node:buffer'
import { constants, inflateRawSync } from 'node:zlib'

/** Output beyond what was asked for that is still accepted before the input is shortened. */
const spare = 256 * 1024

/**
 * Inflates the beginning of a raw deflate stream, up to `maxBytes`. Input that would expand far past that, or that is
 * damaged further on, is halved until it does neither; so a bomb costs little more than an honest stream.
 */
export const inflateRawBeginning = (input: Buffer, maxBytes: number): Buffer => {
  const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: maxBytes + spare }
  for (let length = input.length; length > 0; length >>= 1) {
    try {
      return inflateRawSync(input.subarray(0, length), options).subarray(0, maxBytes)
    } catch {
      // Too much output, or damage: half of the input may still tell enough.
    }
  }
  return Buffer.alloc(0)
}
