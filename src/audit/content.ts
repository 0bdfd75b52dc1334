import { Buffer } from 'node:buffer'
import type { Evidence } from '../shared/report.ts'
import type { BoundedFile } from './io/bounded-file.ts'

interface Signature {
  readonly name: string
  readonly magic: Buffer
  readonly offset: number
  /** A picture, recording or document that opens as it is. What is in the others has to be judged first. */
  readonly readable: boolean
}

const signature = (name: string, magic: string, readable: boolean, offset = 0): Signature => ({
  name,
  magic: Buffer.from(magic, 'latin1'),
  offset,
  readable,
})

/** At least three bytes each: random bytes begin like one of these once in millions of files. */
const signatures: readonly Signature[] = [
  signature('a JPEG picture', '\xff\xd8\xff', true),
  signature('a PNG picture', '\x89PNG\r\n\x1a\n', true),
  signature('a GIF picture', 'GIF8', true),
  signature('a WebP picture', 'WEBP', true, 8),
  signature('a video or recording (MP4)', 'ftyp', true, 4),
  signature('a recording (Ogg)', 'OggS', true),
  signature('a recording (MP3)', 'ID3', true),
  signature('a RIFF file', 'RIFF', true),
  signature('a video (Matroska)', '\x1aE\xdf\xa3', true),
  signature('a PDF document', '%PDF-', true),
  signature('a SQLite database', 'SQLite format 3\0', true),
  signature('a ZIP archive', 'PK\x03\x04', false),
  signature('an empty ZIP archive', 'PK\x05\x06', false),
  signature('gzip-compressed data', '\x1f\x8b\x08', false),
  signature('a 7z archive', "7z\xbc\xaf'\x1c", false),
  signature('a RAR archive', 'Rar!\x1a\x07', false),
  signature('xz-compressed data', '\xfd7zXZ\0', false),
  signature('bzip2-compressed data', 'BZh', false),
  signature('Zstandard-compressed data', '\x28\xb5\x2f\xfd', false),
  signature('a program', '\x7fELF', false),
  signature('a property list', 'bplist0', false),
  signature('a compressed Apple archive', 'pbz', false),
  signature('a serialised Java object', '\xac\xed\x00\x05', false),
]

/** What a file's first bytes show it to be, whatever its name. */
export interface Content {
  /** With its article, for a sentence. */
  readonly name: string
  /** True where anyone who has the file can open it as it is. */
  readonly readable: boolean
}

export const knownContent = (head: Buffer): Content | undefined =>
  signatures.find(({ magic, offset }) => head.subarray(offset, offset + magic.length).equals(magic)) ??
  (isText(head) ? { name: 'text', readable: false } : undefined)

/** True for bytes that are UTF-8 without control characters; a character cut off at the end does not matter. */
export const isText = (bytes: Buffer): boolean => {
  if (bytes.length === 0) return false
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells binary data from text
    return text.length > 0 && !/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/.test(text)
  } catch {
    return false
  }
}

/**
 * Ten standard deviations above what random bytes give. Even English text is a hundred times above it; the head of a compressed
 * file may be below it, so this alone is no proof.
 */
const mostUnevenRandom = 255 + 10 * Math.sqrt(2 * 255)

/** Chi-square of the byte counts against even ones: 255 on average for random bytes, whatever their number. */
const unevenness = (bytes: Buffer): number => {
  const counts = new Uint32Array(256)
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1
  let squares = 0
  for (const count of counts) squares += count * count
  return (256 / bytes.length) * squares - bytes.length
}

/** Too few bytes to tell random from not. */
const fewest = 16

/** True where byte values are as evenly spread as in random bytes. Compressed bytes mostly are, too. */
export const isNoise = (bytes: Buffer): boolean =>
  bytes.length >= fewest && unevenness(bytes) < mostUnevenRandom

/** True where bytes could be ciphertext: of no known kind, no text, and as even as random bytes are. */
export const looksEncrypted = (bytes: Buffer): boolean => knownContent(bytes) === undefined && isNoise(bytes)

const sample = 4096

/**
 * Evidence that a file looks encrypted from `start` on: at its beginning, in its middle and at its end. Undefined where it
 * does not in one of them.
 */
export const encryptedAppearance = async (
  file: BoundedFile,
  start: number,
): Promise<Evidence | undefined> => {
  const head = await file.head(sample)
  const pieces = [head.subarray(start)]
  if (file.size > sample) {
    pieces.push(await file.read(Math.floor(file.size / 2), sample), await file.tail(sample))
  }
  if (knownContent(head) || !pieces.every(looksEncrypted)) return undefined
  return {
    fact: 'the bytes look encrypted, and are of no other kind that we know',
    where: `bytes ${start}-${head.length - 1}${file.size > sample ? ', the middle and the end' : ''}`,
  }
}
