import type { Buffer } from 'node:buffer'
import { type BoundedFile, headerBudget } from '../io/bounded-file.ts'
import { type ProtobufField, parseProtobuf, readVarint } from './protobuf.ts'

/** Where something stands in the file: `[start, end)` in bytes. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const byteRange = ({ start, end }: Span): string => `bytes ${start}-${end - 1}`

interface HeaderBase {
  /** The whole header, with the varint in front of it. */
  readonly span: Span
  /** Where the ciphertext begins. */
  readonly bodyStart: number
  readonly appVersion: string | undefined
  /** Field numbers of `BackupPrefix` that docs/formats.md does not know. */
  readonly unknownFields: readonly number[]
}

/**
 * What the header of a crypt14 or crypt15 says, after docs/formats.md, "The header of crypt14 and crypt15".
 * `contradictory`: it parses as such a header, but does not say one thing; no verdict may rest on it.
 */
export type BackupHeader =
  | (HeaderBase & {
      readonly type: 'e2ee'
      readonly keyType: number
      /** 6, or 1 in files of before 2026. */
      readonly keyTypeField: 1 | 6
      /** What field 1 says, where it stands. */
      readonly oldKeyType: number | undefined
      readonly iv: Buffer
      readonly ivSpan: Span
      readonly passkey: boolean
    })
  | (HeaderBase & {
      readonly type: 'whatsapp'
      readonly keyVersion: string
      readonly serverSalt: Buffer
      readonly googleIdSalt: Buffer
      readonly iv: Buffer
    })
  | (HeaderBase & { readonly type: 'contradictory'; readonly why: string })

const knownFields = new Set([1, 2, 3, 4, 5, 6])
const knownWire: Record<number, 0 | 2> = { 1: 0, 2: 2, 3: 2, 4: 2, 5: 2, 6: 0 }

/** Varints, eight bytes, bytes of a stated length, four bytes. */
const wires = new Set([0, 1, 2, 5])

/** The longest header that is looked at, with its varint; far more than WhatsApp writes. */
export const maxHeaderLength = headerBudget - 8192

/** How many bytes of the file are needed for `parseBackupHeader`; undefined where no header can begin like this. */
export const headerLengthNeeded = (head: Buffer): number | undefined => {
  const ends = framings(head).map(({ start, length }) => start + length)
  return ends.length > 0 ? Math.max(...ends) : undefined
}

interface Framing {
  readonly start: number
  readonly length: number
}

/** The varint in front of the header; and the two bytes that old third-party encryptors wrote instead of it. */
const framings = (head: Buffer): Framing[] => {
  const found: Framing[] = []
  const varint = readVarint(head, 0, 3)
  if (varint) found.push({ start: varint.next, length: Number(varint.value) })
  const [first, second] = head
  if (first !== undefined && first < 0x80 && second === 1) found.push({ start: 2, length: first })
  return found.filter(({ start, length }) => length > 0 && start + length <= maxHeaderLength)
}

/**
 * Reads the header of a crypt14 or crypt15. Undefined where the bytes are no such header.
 * @param head the file's first bytes, at least `headerLengthNeeded` of them
 */
export const parseBackupHeader = (head: Buffer): BackupHeader | undefined => {
  for (const { start, length } of framings(head)) {
    if (start + length > head.length) continue
    const fields = parseProtobuf(head.subarray(start, start + length))
    const header = fields && interpret(fields, start, { start: 0, end: start + length })
    if (header) return header
  }
  return undefined
}

/** Whether a file of `size` bytes may begin with such a header, by what there is of it. */
export const mayBeginWithHeader = (head: Buffer, size: number): boolean => {
  const possible = framings(head).filter(({ start, length }) => {
    const tag = head[start]
    if (tag === undefined || start + length > size) return false
    // Only fields up to 15 have a tag of one byte; for the others the whole header is read.
    return tag >= 0x80 || (tag >= 8 && (knownWire[tag >> 3] ?? tag & 7) === (tag & 7) && wires.has(tag & 7))
  })
  return (
    possible.some(({ start, length }) => start + length > head.length) ||
    (possible.length > 0 && parseBackupHeader(head) !== undefined)
  )
}

/** Reads the header from a file, with as many bytes as its length asks for. */
export const readBackupHeader = async (file: BoundedFile): Promise<BackupHeader | undefined> => {
  const needed = headerLengthNeeded(await file.head())
  return needed === undefined ? undefined : parseBackupHeader(await file.head(needed))
}

const interpret = (fields: ProtobufField[], start: number, span: Span): BackupHeader | undefined => {
  if (fields.some(({ number, wire }) => (knownWire[number] ?? wire) !== wire)) return undefined
  const one = (number: number) => fields.find((field) => field.number === number)
  const e2ee = readE2eeKeyData(one(3)?.bytes)
  const whatsapp = readWhatsAppKeyData(one(2)?.bytes)
  if (!e2ee && !whatsapp) return undefined

  const base: HeaderBase = {
    span,
    bodyStart: span.end,
    appVersion: readAppVersion(one(4)?.bytes),
    unknownFields: [...new Set(fields.map(({ number }) => number))].filter((n) => !knownFields.has(n)),
  }
  const contradictory = (why: string): BackupHeader => ({ ...base, type: 'contradictory', why })

  const numbers = fields.map(({ number }) => number).filter((number) => knownFields.has(number))
  if (new Set(numbers).size !== numbers.length) return contradictory('a field stands in it twice')
  const keyTypeField = one(6) ? 6 : 1
  const keyType = keyTypeNumber(one(keyTypeField)) ?? 0
  if (keyType > 0x7fff_ffff) return contradictory(`its key type ${keyType} is no possible value`)
  if (e2ee && whatsapp) return contradictory('it carries an IV for each of two kinds of key')
  if (e2ee && one(2)?.bytes?.length)
    return contradictory("it carries data of WhatsApp's key beside those of an end-to-end key")
  if (e2ee && keyType === 0)
    return contradictory(
      'it names the key that WhatsApp keeps, but has the IV of an end-to-end encrypted backup',
    )
  if (e2ee?.iv.every((byte) => byte === 0)) return contradictory('its IV is only zeros')
  if (whatsapp && keyType !== 0)
    return contradictory(
      `it names the end-to-end key type ${keyType}, but has the IV of a backup under WhatsApp's key`,
    )

  if (e2ee) {
    const ivStart = start + (one(3)?.offset ?? 0) + e2ee.offset
    const ivSpan = { start: ivStart, end: ivStart + e2ee.iv.length }
    return {
      ...base,
      type: 'e2ee',
      keyType,
      keyTypeField,
      oldKeyType: keyTypeNumber(one(1)),
      iv: e2ee.iv,
      ivSpan,
      passkey: one(5) !== undefined,
    }
  }
  return whatsapp && { ...base, type: 'whatsapp', ...whatsapp }
}

const keyTypeNumber = (field: ProtobufField | undefined): number | undefined =>
  field?.varint === undefined ? undefined : Number(field.varint)

const readE2eeKeyData = (bytes: Buffer | undefined): { iv: Buffer; offset: number } | undefined => {
  const field = only(bytes, 1)
  return field?.bytes?.length === 16 ? { iv: field.bytes, offset: field.offset } : undefined
}

const readWhatsAppKeyData = (bytes: Buffer | undefined) => {
  const serverSalt = only(bytes, 3)?.bytes
  const googleIdSalt = only(bytes, 4)?.bytes
  const iv = only(bytes, 5)?.bytes
  if (serverSalt?.length !== 32 || googleIdSalt?.length !== 16 || iv?.length !== 16) return undefined
  return { serverSalt, googleIdSalt, iv, keyVersion: only(bytes, 2)?.bytes?.toString('latin1') ?? '' }
}

const readAppVersion = (bytes: Buffer | undefined): string | undefined => {
  const text = only(bytes, 1)?.bytes?.toString('latin1')
  return text && /^[\d.]{1,32}$/.test(text) ? text : undefined
}

/** The field of a submessage, where it stands there exactly once. */
const only = (bytes: Buffer | undefined, number: number): ProtobufField | undefined => {
  const fields = bytes && parseProtobuf(bytes)?.filter((field) => field.number === number)
  return fields?.length === 1 ? fields[0] : undefined
}
