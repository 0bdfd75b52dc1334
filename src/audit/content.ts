import { Buffer } from 'node:buffer'
import { isNoise } from './noise.ts'
import { soundOf } from './sound-frames.ts'

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
  signature('a recording (FLAC)', 'fLaC', true),
  signature('a recording (AMR)', '#!AMR', true),
  signature('a video (Windows Media)', '\x30\x26\xb2\x75\x8e\x66\xcf\x11', true),
  signature('a video (MPEG)', '\0\0\x01\xba', true),
  signature('a video or recording (MP4)', 'moov', true, 4),
  signature('a video or recording (MP4)', 'mdat', true, 4),
  signature('a TIFF picture', 'II*\0', true),
  signature('a TIFF picture', 'MM\0*', true),
  signature('a JPEG XL picture', '\0\0\0\x0cJXL \r\n\x87\n', true),
  signature('an Office document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', true),
  signature('LZ4-compressed data', '\x04\x22\x4d\x18', false),
  signature('LZ4-compressed data', '\x02\x21\x4c\x18', false),
  ...['bvx-', 'bvx1', 'bvx2', 'bvxn'].map((magic) => signature('LZFSE-compressed data', magic, false)),
  signature('a tar archive', 'ustar', false, 257),
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
  withoutMagic(head)

const withoutMagic = (head: Buffer): Content | undefined => {
  const opens = isBitmap(head) ? 'a BMP picture' : soundOf(head)
  if (opens) return { name: opens, readable: true }
  return isText(head) ? { name: 'text', readable: false } : undefined
}

/** Two letters and the size, then four bytes that are always zeros, then the offset of the pixels. */
const isBitmap = (head: Buffer): boolean =>
  head.length >= 14 &&
  head.toString('latin1', 0, 2) === 'BM' &&
  head.readUInt32LE(6) === 0 &&
  head.readUInt32LE(10) < 0x1_0000

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

/** True where bytes could be ciphertext: of no known kind, no text, and as even as random bytes are. */
export const looksEncrypted = (bytes: Buffer): boolean => knownContent(bytes) === undefined && isNoise(bytes)
