import { Buffer } from 'node:buffer'
import { localLength } from './btree.ts'
import type { Columns } from './columns.ts'

/** What became of a cell: it does not parse, its wanted columns can be asked, or they go on elsewhere. */
export type Decoded = 'damaged' | 'ready' | 'longer'

/** Bytes of a value by serial types that take one byte: numbers to 11, from 12 on blobs and texts. */
const sizes = Uint8Array.from({ length: 128 }, (_, type) =>
  type < 12 ? ([0, 1, 2, 3, 4, 6, 8, 8][type] ?? 0) : (type - 12) >> 1,
)
/** Serial types and lengths over this are no message's. */
const largest = 0x3fff_ffff
const rowidType = -1

/**
 * One row at a time of a table, decoded in place: only the wanted columns, in numbers that are written over by the next
 * row, so that millions of rows leave nothing to collect.
 */
export class Row {
  bytes: Buffer = Buffer.alloc(0)
  rowid = 0
  /** After `longer`: the bytes of the whole record, where its local part lies, and the page on which it goes on. */
  payload = 0
  /** How many of them hold what is wanted. */
  needed = 0
  localStart = 0
  localEnd = 0
  overflow = 0
  readonly #types: Int32Array
  readonly #starts: Int32Array
  readonly #ends: Int32Array
  readonly #empty: Int32Array
  /** Which wanted column a column of the record is, or -1. */
  readonly #slots: Int16Array
  #next = 0

  /** @param wanted lower-case names; one that the table does not have is NULL in every row */
  constructor({ names, rowidAlias }: Columns, wanted: readonly string[]) {
    const indexes = wanted.map((name) => names.indexOf(name))
    this.#empty = Int32Array.from(indexes, (index) => (index >= 0 && index === rowidAlias ? rowidType : 0))
    this.#types = this.#empty.slice()
    this.#starts = new Int32Array(wanted.length)
    this.#ends = new Int32Array(wanted.length)
    this.#slots = new Int16Array(Math.max(-1, ...indexes) + 1).fill(-1)
    for (const [slot, index] of indexes.entries())
      if (index >= 0 && index !== rowidAlias) this.#slots[index] = slot
  }

  /** Decodes the cell at `at` of a page that ends at `end`. */
  decode(bytes: Buffer, at: number, end: number, usableSize: number): Decoded {
    const payload = this.#varint(bytes, at, end)
    this.rowid = this.#varint(bytes, this.#next, end)
    const start = this.#next
    if (start > end || payload > largest) return 'damaged'
    const localEnd = start + localLength(payload, usableSize)
    if (localEnd > end) return 'damaged'
    const decoded = this.decodeRecord(bytes, start, localEnd, payload)
    if (decoded === 'longer') {
      if (localEnd + 4 > end) return 'damaged'
      this.payload = payload
      this.localStart = start
      this.localEnd = localEnd
      this.overflow = bytes.readUInt32BE(localEnd)
    }
    return decoded
  }

  /** Decodes a record of `payload` bytes of which those up to `end` are there; `cut` takes what is there for all. */
  decodeRecord(bytes: Buffer, start: number, end: number, payload: number, cut = false): Decoded {
    this.bytes = bytes
    const types = this.#types
    for (let slot = 0; slot < types.length; slot++) types[slot] = this.#empty[slot] as number
    const headerLength = this.#varint(bytes, start, end)
    const headerEnd = start + headerLength
    if (headerEnd > end) {
      this.needed = payload
      return end - start < payload && !cut ? 'longer' : 'damaged'
    }
    const slots = this.#slots
    const columns = slots.length
    let at = this.#next
    let position = headerEnd
    let neededEnd = headerEnd
    for (let column = 0; column < columns && at < headerEnd; column++) {
      let type = bytes[at] as number
      let size = 0
      if (type < 0x80) {
        at++
        size = sizes[type] as number
      } else {
        type = this.#varint(bytes, at, headerEnd)
        at = this.#next
        if (at > headerEnd || type > largest) return 'damaged'
        size = (type - 12) >> 1
      }
      const slot = slots[column] as number
      position += size
      if (slot >= 0) {
        types[slot] = type
        this.#starts[slot] = position - size
        this.#ends[slot] = position
        neededEnd = position
      }
    }
    if (position - start > payload) return 'damaged'
    if (neededEnd <= end) return 'ready'
    this.needed = neededEnd - start
    if (!cut) return 'longer'
    for (let slot = 0; slot < this.#ends.length; slot++) {
      if ((this.#ends[slot] as number) <= end || (this.#types[slot] as number) <= 0) continue
      if ((this.#types[slot] as number) < 12 || (this.#starts[slot] as number) >= end) this.#types[slot] = 0
      else this.#ends[slot] = end
    }
    return 'ready'
  }

  /** A number, also one written as text; NaN for anything else. */
  number(slot: number): number {
    const type = this.#types[slot] as number
    const at = this.#starts[slot] as number
    const bytes = this.bytes
    switch (type) {
      case rowidType:
        return this.rowid
      case 1:
        return ((bytes[at] as number) << 24) >> 24
      case 2:
        return (((bytes[at] as number) << 24) >> 16) | (bytes[at + 1] as number)
      case 3:
      case 4:
        return bytes.readIntBE(at, type)
      case 5:
        return (
          ((((bytes[at] as number) << 24) >> 16) | (bytes[at + 1] as number)) * 0x1_0000_0000 +
          (((bytes[at + 2] as number) << 24) |
            ((bytes[at + 3] as number) << 16) |
            ((bytes[at + 4] as number) << 8) |
            (bytes[at + 5] as number)) +
          ((bytes[at + 2] as number) >= 0x80 ? 0x1_0000_0000 : 0)
        )
      case 6:
        return Number(bytes.readBigInt64BE(at))
      case 7:
        return bytes.readDoubleBE(at)
      case 8:
        return 0
      case 9:
        return 1
      default:
        return this.isText(slot) ? this.#numberOfText(slot) : Number.NaN
    }
  }

  isText(slot: number): boolean {
    const type = this.#types[slot] as number
    return type >= 13 && (type & 1) === 1
  }

  /** Where a text begins and ends in `bytes`. */
  start(slot: number): number {
    return this.#starts[slot] as number
  }

  end(slot: number): number {
    return this.#ends[slot] as number
  }

  #numberOfText(slot: number): number {
    const end = this.end(slot)
    let at = this.start(slot)
    if (end - at > 16 || at === end) return Number.NaN
    const sign = this.bytes[at] === 0x2d ? -1 : 1
    if (sign < 0) at++
    let value = 0
    for (; at < end; at++) {
      const digit = (this.bytes[at] as number) - 0x30
      if (digit < 0 || digit > 9) return Number.NaN
      value = value * 10 + digit
    }
    return sign * value
  }

  /** A varint; its end is in `#next`, which lies behind `end` where it was cut. Over 2^53 the last bits are lost. */
  #varint(bytes: Buffer, at: number, end: number): number {
    let value = 0
    for (let index = 0; index < 9; index++) {
      if (at + index >= end) {
        this.#next = end + 1
        return 0
      }
      const byte = bytes[at + index] as number
      if (byte < 0x80 || index === 8) {
        this.#next = at + index + 1
        return index === 8 ? value * 256 + byte : value * 128 + byte
      }
      value = value * 128 + (byte & 0x7f)
    }
    return value
  }
}
