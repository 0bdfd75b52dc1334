import { Buffer } from 'node:buffer'
import { unpackBrotli } from './brotli.ts'
import { inflateBeginning, inflateRaw } from './inflate.ts'
import { unpackLz4 } from './lz4.ts'
import { beginsLikeLzma } from './lzma.ts'
import { type IsContent, input } from './trial.ts'

/** What bytes unpack to, though nothing announces that they are packed. */
export interface Unpacked {
  /** How they are packed, for a sentence. */
  readonly name: string
  /** The beginning of what comes out. */
  readonly content: Buffer
}

/**
 * Unpacks the beginning of bytes that may be packed without any mark, so that they pass for noise. What random bytes unpack to
 * by chance does not count: docs/formats.md, "What looks encrypted".
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
