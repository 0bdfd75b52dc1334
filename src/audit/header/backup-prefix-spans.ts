import type { Buffer } from 'node:buffer'
import { type BackupHeader, readBackupHeader } from '../android/backup-prefix.ts'
import { type ProtobufField, parseProtobuf, readVarint } from '../android/protobuf.ts'
import type { BoundedFile } from '../io/bounded-file.ts'
import type { FieldSpan } from './field-span.ts'
import { sealedBody } from './sealed-body.ts'

/** The header of crypt14 and crypt15, field by field; docs/formats.md, "The header of crypt14 and crypt15". */
export const annotateBackupPrefix = async (file: BoundedFile): Promise<readonly FieldSpan[]> => {
  const header = await readBackupHeader(file)
  if (!header) return []
  const bytes = await file.head(header.bodyStart)
  return [...prefixSpans(bytes, header), await sealedBody(file, header.bodyStart)]
}

/** @param bytes the whole header, with what stands in front of it */
const prefixSpans = (bytes: Buffer, header: BackupHeader): FieldSpan[] => {
  const start = messageStart(bytes)
  const spans: FieldSpan[] = [
    { from: 0, to: Math.min(start, 2), field: 'prefix.length', value: `${bytes.length - start}` },
  ]
  return [...spans, ...partsOf(bytes, start).flatMap((part) => fieldSpans(bytes, part, header))]
}

/** Behind the varint that says how long the message is; or behind two bytes, as old encryptors wrote it. */
const messageStart = (bytes: Buffer): number => {
  const varint = readVarint(bytes, 0, 3)
  return varint && varint.next + Number(varint.value) === bytes.length ? varint.next : 2
}

/** A field with its tag: `[from, to)` in the file, and where its payload begins. */
interface Part {
  readonly field: ProtobufField
  readonly from: number
  readonly payload: number
  readonly to: number
}

/** The fields of a message that ends where the bytes do. */
const partsOf = (bytes: Buffer, start: number, end = bytes.length): Part[] => {
  const message = bytes.subarray(start, end)
  let from = start
  return (parseProtobuf(message) ?? []).map((field) => {
    const length =
      field.bytes?.length ?? (readVarint(message, field.offset)?.next ?? field.offset) - field.offset
    const payload = start + field.offset
    const part = { field, from, payload, to: payload + length }
    from = part.to
    return part
  })
}

const fieldSpans = (bytes: Buffer, part: Part, header: BackupHeader): FieldSpan[] => {
  const { field, from, to } = part
  switch (field.number) {
    case 1:
    case 6: {
      const decides = field.number === 6 || header.type !== 'e2ee' || header.keyTypeField === 1
      return [
        {
          from,
          to,
          field: decides ? 'prefix.keyType' : 'prefix.oldKeyType',
          value: String(field.varint),
        },
      ]
    }
    case 2:
      return inside(bytes, part, 'crypt14.cipher', whatsappKeySpan)
    case 3:
      return inside(bytes, part, 'crypt15.cipher', ({ field: inner, payload, to: end }) =>
        inner.number === 1 && inner.bytes?.length === 16
          ? { from: payload, to: end, field: 'crypt15.iv' }
          : undefined,
      )
    case 4:
      return inside(bytes, part, 'prefix.metadata', (inner) => metadataSpan(inner, header))
    case 5:
      return [{ from, to, field: 'crypt15.passkey', withheld: true }]
    default:
      return [{ from, to, field: 'prefix.unknown', withheld: true }]
  }
}

/** A message in a message: its own tag and those of its fields belong to `frame`. What is not known in it is withheld. */
const inside = (
  bytes: Buffer,
  { from, payload, to }: Part,
  frame: FieldSpan['field'],
  known: (part: Part) => FieldSpan | undefined,
): FieldSpan[] => {
  const spans: FieldSpan[] = []
  let framed = from
  let end = payload
  for (const part of partsOf(bytes, payload, to)) {
    const span = known(part) ?? { from: part.payload, to: part.to, field: 'prefix.unknown', withheld: true }
    if (span.from > framed) spans.push({ from: framed, to: span.from, field: frame })
    spans.push(span)
    framed = part.to
    end = part.to
  }
  // Not one field could be read: only the tag is known.
  if (spans.length === 0) spans.push({ from, to: payload, field: frame })
  if (end < to) spans.push({ from: end, to, field: 'prefix.unknown', withheld: true })
  return spans
}

const whatsappKeySpan = ({ field, payload, to }: Part): FieldSpan | undefined => {
  const length = field.bytes?.length
  const text = field.bytes?.toString('latin1') ?? ''
  if (field.number === 1 && length === 2) return { from: payload, to, field: 'crypt14.cipherVersion' }
  if (field.number === 2 && /^\d{1,4}$/.test(text))
    return { from: payload, to, field: 'crypt14.keyVersion', value: text }
  if (field.number === 3 && length === 32) return { from: payload, to, field: 'crypt14.serverSalt' }
  if (field.number === 4 && length === 16) return { from: payload, to, field: 'crypt14.googleIdSalt' }
  if (field.number === 5 && length === 16) return { from: payload, to, field: 'crypt14.iv' }
  return undefined
}

const metadataSpan = ({ field, from, payload, to }: Part, header: BackupHeader): FieldSpan | undefined => {
  if (field.number === 1 && header.appVersion !== undefined)
    return { from: payload, to, field: 'prefix.appVersion', value: header.appVersion }
  if (field.number === 3) return { from: payload, to, field: 'prefix.phone', withheld: true }
  return field.wire === 0 ? { from, to, field: 'prefix.features' } : undefined
}
