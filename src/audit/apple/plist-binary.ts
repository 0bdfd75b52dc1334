import { Buffer } from 'node:buffer'
import { deepestPlist, MalformedPlist, type PlistValue } from './plist-value.ts'

/** Binary property list; docs/formats.md, "Property lists". Undefined where it does not parse. */
export const parseBinaryPlist = (bytes: Buffer): PlistValue | undefined => {
  try {
    return new BinaryPlist(bytes).top()
  } catch (error) {
    // RangeError: an offset led out of the file.
    if (error instanceof MalformedPlist || error instanceof RangeError) return undefined
    throw error
  }
}

class BinaryPlist {
  readonly #bytes: Buffer
  readonly #offsetSize: number
  readonly #referenceSize: number
  readonly #objects: number
  readonly #top: number
  readonly #table: number
  /** What reading may still cost, in bytes of text and references: what is shared is paid for each time. */
  #credit: number

  constructor(bytes: Buffer) {
    const trailer = bytes.length - 32
    if (trailer < 9 || bytes.toString('latin1', 0, 7) !== 'bplist0') throw new MalformedPlist()
    this.#bytes = bytes
    this.#offsetSize = bytes.readUInt8(trailer + 6)
    this.#referenceSize = bytes.readUInt8(trailer + 7)
    this.#objects = this.#number(trailer + 8, 8)
    this.#top = this.#number(trailer + 16, 8)
    this.#table = this.#number(trailer + 24, 8)
    this.#credit = 65536 + 16 * bytes.length
    if (this.#table + this.#objects * this.#offsetSize > trailer) throw new MalformedPlist()
  }

  top(): PlistValue {
    return this.#object(this.#top, 0)
  }

  #object(index: number, depth: number): PlistValue {
    if (index >= this.#objects || depth > deepestPlist) throw new MalformedPlist()
    const start = this.#number(this.#table + index * this.#offsetSize, this.#offsetSize)
    if (start >= this.#table) throw new MalformedPlist()
    const marker = this.#bytes.readUInt8(start)
    this.#pay(1)
    switch (marker >> 4) {
      case 0x0:
        return marker === 0x08 ? false : marker === 0x09 ? true : null
      case 0x5:
        return this.#string(start, 1)
      case 0x6:
        return this.#string(start, 2)
      case 0xa:
      case 0xc: {
        const { count, at } = this.#count(start)
        return this.#references(at, count).map((item) => this.#object(item, depth + 1))
      }
      case 0xd:
        return this.#dict(start, depth)
      default:
        return null
    }
  }

  #dict(start: number, depth: number): PlistValue {
    const { count, at } = this.#count(start)
    const keys = this.#references(at, count)
    const values = this.#references(at + count * this.#referenceSize, count)
    const dict = new Map<string, PlistValue>()
    for (const [index, key] of keys.entries()) {
      const name = this.#object(key, depth + 1)
      // A key that stands there twice says two things: nothing may rest on it.
      if (typeof name !== 'string' || dict.has(name)) throw new MalformedPlist()
      dict.set(name, this.#object(values[index] as number, depth + 1))
    }
    return dict
  }

  #string(start: number, width: 1 | 2): string {
    const { count, at } = this.#count(start)
    const end = at + count * width
    if (end > this.#table) throw new MalformedPlist()
    this.#pay(count)
    const text = this.#bytes.subarray(at, end)
    if (width === 1) return text.toString('latin1')
    return Buffer.from(text).swap16().toString('utf16le')
  }

  #references(at: number, count: number): number[] {
    if (at + count * this.#referenceSize > this.#table) throw new MalformedPlist()
    this.#pay(count)
    return Array.from({ length: count }, (_, index) =>
      this.#number(at + index * this.#referenceSize, this.#referenceSize),
    )
  }

  /** The number of items behind a marker; 15 in its low half means that an integer with the number follows. */
  #count(start: number): { count: number; at: number } {
    const low = this.#bytes.readUInt8(start) & 0x0f
    if (low < 15) return { count: low, at: start + 1 }
    const marker = this.#bytes.readUInt8(start + 1)
    const size = 1 << (marker & 0x0f)
    if (marker >> 4 !== 1 || size > 8) throw new MalformedPlist()
    return { count: this.#number(start + 2, size), at: start + 2 + size }
  }

  #number(at: number, size: number): number {
    if (size < 1 || size > 8) throw new MalformedPlist()
    let value = 0
    for (let index = 0; index < size; index++) value = value * 256 + this.#bytes.readUInt8(at + index)
    if (value > Number.MAX_SAFE_INTEGER) throw new MalformedPlist()
    return value
  }

  #pay(cost: number): void {
    this.#credit -= cost
    if (this.#credit < 0) throw new MalformedPlist()
  }
}
