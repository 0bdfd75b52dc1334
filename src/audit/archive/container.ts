import { Buffer } from 'node:buffer'
import { isNoise } from '../noise.ts'
import { parseTarHeader, tarBlock } from './tar-header.ts'

/** What packs a backup: readable by whoever has a program for it. */
export type Container = 'tar' | 'gzip' | 'zlib' | 'bzip2' | 'zstd' | 'xz' | 'zip' | '7z'

const magics: readonly (readonly [Container, Buffer])[] = [
  // RFC 1952: magic, then the one method that exists, deflate.
  ['gzip', Buffer.from('1f8b08', 'hex')],
  ['zip', Buffer.from('504b0304', 'hex')],
  // RFC 8878, 3.1.1.
  ['zstd', Buffer.from('28b52ffd', 'hex')],
  ['xz', Buffer.from('fd377a585a00', 'hex')],
  ['7z', Buffer.from('377abcaf271c', 'hex')],
]

/** Behind `BZh` and the size of its blocks, bzip2 begins a block with the digits of pi. */
const bzip2Block = Buffer.from('314159265359', 'hex')

/**
 * The container that the bytes begin; docs/formats.md, "Containers". A zlib stream has no magic, only two bytes that
 * one in a thousand random beginnings has too: ask for it with `zlib` where a header announces it.
 * @param head 512 bytes or more where the file has them
 */
export const containerOf = (head: Buffer, zlib = false): Container | undefined => {
  const known = magics.find(([, magic]) => head.subarray(0, magic.length).equals(magic))
  if (known) return known[0]
  if (isBzip2(head)) return 'bzip2'
  if (isTar(head)) return 'tar'
  return zlib && isZlib(head) ? 'zlib' : undefined
}

const isBzip2 = (head: Buffer): boolean =>
  /^BZh[1-9]$/.test(head.toString('latin1', 0, 4)) && head.subarray(4, 10).equals(bzip2Block)

const isTar = (head: Buffer): boolean => {
  if (head.length < tarBlock) return false
  const parsed = parseTarHeader(head.subarray(0, tarBlock))
  return typeof parsed === 'object' && 'header' in parsed && parsed.header.name !== ''
}

/** RFC 1950: deflate with a window of up to 32 KiB, and a checksum of the two bytes. */
const isZlib = (head: Buffer): boolean =>
  head.length >= 2 && ((head[0] ?? 0) & 0x8f) === 8 && head.readUInt16BE(0) % 31 === 0

const sqliteMagic = Buffer.from('SQLite format 3\0', 'latin1')

/** Why bytes are not the ciphertext that something else says they are; undefined where they may be. */
export const notEncrypted = (bytes: Buffer, zlib = false): string | undefined => {
  const container = containerOf(bytes, zlib)
  if (container) return `${containerWords[container]} in clear`
  if (bytes.subarray(0, sqliteMagic.length).equals(sqliteMagic)) return 'a SQLite database in clear'
  if (bytes.length < 64) return undefined
  if (bytes.every((byte) => byte === 0)) return 'only zeros'
  return isNoise(bytes) ? undefined : 'bytes with a pattern, not noise'
}

export const containerWords: Record<Container, string> = {
  tar: 'a tar archive',
  gzip: 'a gzip stream',
  zlib: 'a zlib stream',
  bzip2: 'a bzip2 stream',
  zstd: 'a Zstandard stream',
  xz: 'an xz stream',
  zip: 'a ZIP archive',
  '7z': 'a 7-Zip archive',
}
