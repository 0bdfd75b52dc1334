import type { Buffer } from 'node:buffer'
import { oddName, zipName } from './zip-names.ts'

/** The records of a ZIP after PKWARE's APPNOTE 6.3, section 4. All numbers come from the file and may lie. */

export const centralSignature = 0x02014b50
export const localSignature = 0x04034b50
export const endSignature = 0x06054b50
const end64Signature = 0x06064b50
const locator64Signature = 0x07064b50

export const centralLength = 46
export const localLength = 30
export const endLength = 22
export const end64Length = 56
export const locator64Length = 20

const full16 = 0xffff
const full32 = 0xffffffff

/** How a member is encrypted. `other`: the flag for PKWARE's strong encryption. */
export type ZipEncryption = 'none' | 'zipcrypto' | 'aes' | 'other'

export interface ZipEntry {
  readonly name: string
  readonly nameBytes: Buffer
  /** Why the name is none that an honest archive has. */
  readonly odd: string | undefined
  readonly folder: boolean
  readonly encryption: ZipEncryption
  /** 0 stored, 8 deflate; with AES the method below the encryption. */
  readonly method: number
  /** Bytes in the archive, as the entry claims. */
  readonly compressedSize: number
  /** Bytes once unpacked, as the entry claims. */
  readonly size: number
  /** Where in the file its local header should stand; NaN where no file reaches. */
  readonly position: number
}

/** Whether a member claims to hold nothing: such ones are not encrypted in any archive. */
export const isEmptyMember = ({ size, compressedSize }: ZipEntry): boolean =>
  size === 0 && compressedSize === 0

/** What the end of the central directory says. */
export interface ZipEnd {
  readonly entries: number
  readonly size: number
  readonly offset: number
}

/** A 64-bit number; NaN where it is beyond what any file can have. */
const safe64 = (bytes: Buffer, offset: number): number => {
  const value = bytes.readBigUInt64LE(offset)
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? Number.NaN : Number(value)
}

export const parseEnd = (bytes: Buffer): ZipEnd => ({
  entries: bytes.readUInt16LE(10),
  size: bytes.readUInt32LE(12),
  offset: bytes.readUInt32LE(16),
})

export const needsZip64 = ({ entries, size, offset }: ZipEnd): boolean =>
  entries === full16 || size === full32 || offset === full32

/** Where a zip64 locator says that the zip64 end record stands. */
export const parseLocator64 = (bytes: Buffer): number | undefined =>
  bytes.length >= locator64Length && bytes.readUInt32LE(0) === locator64Signature
    ? safe64(bytes, 8)
    : undefined

export const parseEnd64 = (bytes: Buffer): ZipEnd | undefined =>
  bytes.length >= end64Length && bytes.readUInt32LE(0) === end64Signature
    ? { entries: safe64(bytes, 32), size: safe64(bytes, 40), offset: safe64(bytes, 48) }
    : undefined

/** The whole length of the central record that begins at `offset`; undefined where none does. */
export const centralRecordLength = (bytes: Buffer, offset: number): number | undefined => {
  if (offset + centralLength > bytes.length || bytes.readUInt32LE(offset) !== centralSignature)
    return undefined
  return (
    centralLength +
    bytes.readUInt16LE(offset + 28) +
    bytes.readUInt16LE(offset + 30) +
    bytes.readUInt16LE(offset + 32)
  )
}

const extraFields = (extra: Buffer): Map<number, Buffer> => {
  const fields = new Map<number, Buffer>()
  for (let offset = 0; offset + 4 <= extra.length; ) {
    const length = extra.readUInt16LE(offset + 2)
    const id = extra.readUInt16LE(offset)
    if (!fields.has(id)) fields.set(id, extra.subarray(offset + 4, offset + 4 + length))
    offset += 4 + length
  }
  return fields
}

/** Takes the 64-bit values of extra field 1 for those numbers that are full, in the order that the field has. */
const widen = (field: Buffer | undefined, ...values: number[]): number[] => {
  let offset = 0
  return values.map((value) => {
    if (value !== full32 || !field || offset + 8 > field.length) return value
    offset += 8
    return safe64(field, offset - 8)
  })
}

const aesMethod = 99

const entryOf = (
  flags: number,
  method: number,
  nameBytes: Buffer,
  fields: Map<number, Buffer>,
): Omit<ZipEntry, 'compressedSize' | 'size' | 'position'> => {
  const name = zipName(nameBytes, (flags & 0x800) !== 0, fields.get(0x7075))
  const aes = fields.get(0x9901)
  const encryption =
    (flags & 1) === 0
      ? 'none'
      : method === aesMethod || aes
        ? 'aes'
        : (flags & 0x40) !== 0
          ? 'other'
          : 'zipcrypto'
  return {
    name,
    nameBytes,
    odd: oddName(name),
    folder: /[/\\]$/.test(name),
    encryption,
    method: method === aesMethod && aes && aes.length >= 7 ? aes.readUInt16LE(5) : method,
  }
}

/**
 * One entry of the central directory.
 * @param record the whole record, as long as `centralRecordLength` says
 * @param prefix bytes that stand before the archive
 */
export const parseCentral = (record: Buffer, prefix: number): ZipEntry => {
  const nameEnd = centralLength + record.readUInt16LE(28)
  const fields = extraFields(record.subarray(nameEnd, nameEnd + record.readUInt16LE(30)))
  const [size = 0, compressedSize = 0, offset = 0] = widen(
    fields.get(1),
    record.readUInt32LE(24),
    record.readUInt32LE(20),
    record.readUInt32LE(42),
  )
  const nameBytes = record.subarray(centralLength, nameEnd)
  return {
    ...entryOf(record.readUInt16LE(8), record.readUInt16LE(10), nameBytes, fields),
    compressedSize,
    size,
    position: offset + prefix,
  }
}

export interface LocalHeader {
  readonly entry: ZipEntry
  /** The sizes follow the content, so that they are not known here. */
  readonly sizesFollow: boolean
}

/** How long the local header that begins here is, with name and extra fields; undefined where none begins. */
export const localHeaderLength = (bytes: Buffer): number | undefined =>
  bytes.length >= localLength && bytes.readUInt32LE(0) === localSignature
    ? localLength + bytes.readUInt16LE(26) + bytes.readUInt16LE(28)
    : undefined

/** @param header the whole header, as long as `localHeaderLength` says */
export const parseLocal = (header: Buffer, position: number): LocalHeader => {
  const nameEnd = localLength + header.readUInt16LE(26)
  const fields = extraFields(header.subarray(nameEnd))
  const [size = 0, compressedSize = 0] = widen(
    fields.get(1),
    header.readUInt32LE(22),
    header.readUInt32LE(18),
  )
  const flags = header.readUInt16LE(6)
  const nameBytes = header.subarray(localLength, nameEnd)
  return {
    entry: { ...entryOf(flags, header.readUInt16LE(8), nameBytes, fields), compressedSize, size, position },
    sizesFollow: (flags & 8) !== 0 && compressedSize === 0,
  }
}
