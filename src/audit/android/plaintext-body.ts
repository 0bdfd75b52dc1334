import { Buffer } from 'node:buffer'
import type { ReadableBy } from '../../shared/verdict.ts'
import { isText, knownContent, looksEncrypted } from '../content.ts'
import { inflateBeginning } from '../unpacking/inflate.ts'
import { unpackingTrial } from '../unpacking/unpacking-trial.ts'

const sqliteMagic = Buffer.from('SQLite format 3\0', 'latin1')
const zipMagic = Buffer.from('PK\x03\x04', 'latin1')
const webpMagic = Buffer.from('WEBP', 'latin1')

/** Enough text that wrong keys do not yield it: fewer than one in a million do. */
const tellingText = 16

const contentName = (bytes: Buffer): string | undefined => {
  if (bytes.subarray(0, 16).equals(sqliteMagic)) return 'SQLite database'
  if (bytes.subarray(0, 4).equals(zipMagic)) return 'ZIP archive'
  if (bytes.subarray(8, 12).equals(webpMagic)) return 'WebP picture'
  const start = bytes.subarray(0, 64)
  return start.length >= tellingText && (start[0] === 0x7b || start[0] === 0x5b) && isText(start)
    ? 'JSON text'
    : undefined
}

/** Whether bytes begin as what WhatsApp backs up. */
export const isPayload = (bytes: Buffer): boolean => contentName(bytes) !== undefined

/** What a backup's payload begins with once it is readable, with its article; docs/formats.md, "Payload". */
export const payloadName = (bytes: Buffer): string | undefined => {
  const plain = contentName(bytes)
  if (plain) return `a ${plain}`
  const inflated = inflateBeginning(bytes)
  const compressed = inflated && contentName(inflated)
  return compressed && `a compressed ${compressed}`
}

const unpackedName = (content: Buffer): string | undefined => {
  const name = contentName(content)
  if (name) return `a compressed ${name}`
  const start = content.subarray(0, 64)
  return start.length >= tellingText && isText(start) ? 'a compressed text' : undefined
}

/** A file that was not written to its end is filled with zeros: they tell nothing of what stands before them. */
export const withoutZerosAtEnd = (bytes: Buffer): Buffer => {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0) end--
  return bytes.subarray(0, end)
}

/** So many in a row stand in no ciphertext. */
export const zeros: Buffer = Buffer.alloc(16)

/** Without at least one byte before its tag, a ciphertext holds nothing. */
const gcmTagLength = 16

export interface NotEncrypted {
  readonly readableBy: ReadableBy
  /** False where the file ends, or was never written, behind its header. */
  readonly complete: false | null
  readonly fact: string
  readonly reason: string
}

/**
 * The second sign beside the header: what follows it must look encrypted. Undefined where it does.
 * @param body the first bytes after the header
 */
export const plaintextBody = (body: Buffer): NotEncrypted | undefined => {
  const packed = unpackingTrial(body, isPayload)
  const readable = payloadName(body) ?? (packed && unpackedName(packed.content))
  if (readable) {
    return {
      readableBy: 'anyone',
      complete: null,
      fact: `what follows the header is ${readable}, not encrypted`,
      reason: `Anyone with this file can read it: its header says that it is encrypted, but what follows is ${readable} in clear.`,
    }
  }
  if (body.length <= gcmTagLength) {
    return {
      readableBy: 'unknown',
      complete: false,
      fact: 'the header is all there is: no encrypted content follows',
      reason: "We can't tell who can open this backup: the file ends right after its header.",
    }
  }
  if (body.every((byte) => byte === 0)) {
    return {
      readableBy: 'unknown',
      complete: false,
      fact: 'only zeros follow the header where encrypted content should be',
      reason:
        "We can't tell who can open this backup: only zeros follow its header, as in a file that was never fully written.",
    }
  }
  const written = withoutZerosAtEnd(body)
  if (!packed && looksEncrypted(written) && !written.includes(zeros)) return undefined
  const content = packed?.name ?? knownContent(body)?.name ?? 'it repeats itself as ciphertext never does'
  return {
    readableBy: 'unknown',
    complete: null,
    fact: `what follows the header does not look encrypted: ${content}`,
    reason:
      "We can't tell who can open this backup: its header says that it is encrypted, but what follows does not look like it.",
  }
}
