import type { Buffer } from 'node:buffer'
import { isText } from '../content.ts'

/** Bytes of input to a trial: past the longest table of codes that a first block can begin with. */
export const input = 512

/** Whether some bytes are known content. */
export type IsContent = (content: Buffer) => boolean

/** Text of enough different letters that no few symbols said again and again make it. */
export const isTellingText = (bytes: Buffer): boolean => {
  const start = bytes.subarray(0, 64)
  return start.length >= 32 && new Set(start).size >= 12 && isText(start)
}
