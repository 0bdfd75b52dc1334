import type { Buffer } from 'node:buffer'

/** One field of a protobuf message: a varint (wire type 0) or bytes (wire type 2); fixed-width values as bytes. */
export interface ProtobufField {
  readonly number: number
  readonly wire: 0 | 1 | 2 | 5
  /** The value of a varint; for other wire types undefined. */
  readonly varint?: bigint
  /** The payload of a length-delimited or fixed-width field; for varints undefined. */
  readonly bytes?: Buffer
  /** Offset of the payload in the buffer that was parsed. */
  readonly offset: number
}

/** More fields than any header of WhatsApp's has; keeps a hostile message from filling memory. */
const maxFields = 1024

export interface Varint {
  readonly value: bigint
  readonly next: number
}

/** Reads a varint of at most `maxBytes` bytes; undefined where it is cut off or longer. */
export const readVarint = (bytes: Buffer, offset: number, maxBytes = 10): Varint | undefined => {
  let value = 0n
  for (let index = 0; index < maxBytes; index++) {
    const byte = bytes[offset + index]
    if (byte === undefined) return undefined
    value |= BigInt(byte & 0x7f) << BigInt(7 * index)
    if (byte < 0x80) return value < 1n << 64n ? { value, next: offset + index + 1 } : undefined
  }
  return undefined
}

/**
 * Parses one message, strictly: every byte must belong to a field, field numbers must be valid, and groups, which
 * WhatsApp does not use, are refused. Submessages stay bytes. Undefined where the bytes are no such message.
 *
 * Our own, because the decision "only you" rests on it: it is shorter than a schema, refuses what general libraries
 * accept (trailing bytes, wrong wire types, field 0) and keeps offsets and repeated fields for the evidence.
 */
export const parseProtobuf = (bytes: Buffer): ProtobufField[] | undefined => {
  const fields: ProtobufField[] = []
  let offset = 0
  while (offset < bytes.length) {
    const tag = readVarint(bytes, offset, 5)
    if (!tag || fields.length === maxFields) return undefined
    const number = Number(tag.value >> 3n)
    const wire = Number(tag.value & 7n)
    if (number < 1 || number > 0x1fff_ffff) return undefined
    const field = readPayload(bytes, tag.next, number, wire)
    if (!field) return undefined
    fields.push(field.field)
    offset = field.next
  }
  return fields
}

const readPayload = (
  bytes: Buffer,
  offset: number,
  number: number,
  wire: number,
): { field: ProtobufField; next: number } | undefined => {
  if (wire === 0) {
    const varint = readVarint(bytes, offset)
    return varint && { field: { number, wire, varint: varint.value, offset }, next: varint.next }
  }
  if (wire === 1 || wire === 5) return slice(bytes, offset, wire === 1 ? 8 : 4, number, wire)
  if (wire !== 2) return undefined
  const length = readVarint(bytes, offset, 5)
  return length && slice(bytes, length.next, Number(length.value), number, wire)
}

const slice = (bytes: Buffer, start: number, length: number, number: number, wire: 1 | 2 | 5) => {
  const next = start + length
  if (next > bytes.length) return undefined
  return { field: { number, wire, bytes: bytes.subarray(start, next), offset: start }, next }
}
