import type { Buffer } from 'node:buffer'
import { notEncrypted } from './container.ts'

/** `adb backup --twrp`: blocks of 512 bytes that begin with the mark and their kind (TWRP, `twadbstream.h`). */
export const twrpMark = 'TWRP\0\0\0\0'
export const twrpBlock = 512

/** The kind of its first block, which ends with a NUL. */
export const twrpFirstKind = 'twstreamheader'

export const beginsTwrpStream = (head: Buffer): boolean => {
  const first = `${twrpMark}${twrpFirstKind}\0`
  return head.toString('latin1', 0, first.length) === first
}

/** What OpenAES puts before its IV, in bytes: `OAES`, a version, the type of data, and more. */
export const openAesLength = 16

export const beginsOpenAes = (head: Buffer): boolean =>
  head.toString('latin1', 0, 4) === 'OAES' && head[4] === 1 && head[5] === 2

/** All that TWRP itself asks of an encrypted part. */
export const beginsSealedPart = (head: Buffer): boolean => head.toString('latin1', 0, 2) === 'OA'

/**
 * Why a part with that mark is not encrypted after all, as a part of a sentence; undefined where it may be.
 * @param head 64 bytes or more where the part has them
 */
export const notSealed = (head: Buffer): string | undefined => {
  const clear = notEncrypted(head.subarray(openAesLength))
  if (clear) return `it begins as an encrypted part does, but ${clear} follow`
  return head.length < 64 ? 'it ends right after its first bytes' : undefined
}
