import { Buffer } from 'node:buffer'
import type { ReadBytes } from '../io/read-bytes.ts'
import { OverBudget } from '../io/unreadable.ts'
import { inflateRawBeginning } from './inflate.ts'
import { findDirectory, tailEntries, type ZipDirectory } from './zip-directory.ts'
import {
  centralLength,
  centralRecordLength,
  localHeaderLength,
  localLength,
  parseCentral,
  parseLocal,
  type ZipEntry,
} from './zip-records.ts'

export { isEmptyMember, type ZipEncryption, type ZipEntry } from './zip-records.ts'

/** Thrown where a member cannot be read. */
export class ZipError extends Error {
  override readonly name = 'ZipError'
  readonly why: 'encrypted' | 'unknown method' | 'damaged'
  constructor(why: ZipError['why']) {
    super(why)
    this.why = why
  }
}

export interface ZipLimits {
  /** Entries that are looked at. */
  readonly entries: number
  /** Bytes of the directory that are read from its beginning; its last `tailBytes` are read where that is not all. */
  readonly headBytes: number
  readonly tailBytes: number
}

/** With the search for the directory (66 KiB), leaves 190 KiB of the contract's 1 MiB for members. */
const defaultLimits: ZipLimits = { entries: 20_000, headBytes: 640 * 1024, tailBytes: 128 * 1024 }

/** Where a member's content lies in the file. */
export interface ZipContent {
  readonly start: number
  /** Bytes that are there, never past the end of the file. */
  readonly length: number
  /** False where the name in front of the content is not that of the directory. */
  readonly sameName: boolean
}

/**
 * How the listing of members ended: all seen; stopped at a limit; or at bytes that are no entry. `no directory`: the
 * archive is cut short, and its members were found one behind the other.
 */
export type ZipListing = 'whole' | 'too many entries' | 'too large' | 'damaged' | 'no directory'

const chunk = 64 * 1024

/** What deflate's tables of codes take before the first byte of content. */
const tableBytes = 512

/**
 * Reads a ZIP through bounded seeks. Nothing in it is believed: positions and lengths are checked against the file, and
 * no member is ever written anywhere. docs/formats.md, "Containers".
 */
export class ZipReader {
  /** True where the directory is missing, as in a file that was not fully written or downloaded. */
  readonly cutShort: boolean
  /** Members that the archive says it has; undefined where it is cut short. */
  readonly claimed: number | undefined
  /** How the last `entries()` ended; undefined before. */
  listing: ZipListing | undefined
  readonly #read: ReadBytes
  readonly #size: number
  readonly #directory: ZipDirectory | undefined

  private constructor(read: ReadBytes, size: number, directory: ZipDirectory | undefined) {
    this.#read = read
    this.#size = size
    this.#directory = directory
    this.cutShort = directory === undefined
    this.claimed = directory?.claimed
  }

  /**
   * Undefined where the bytes are no ZIP: neither a directory at the end nor a member at the beginning.
   * @param size bytes of the file
   * @throws what `read` throws
   */
  static async open(read: ReadBytes, size: number): Promise<ZipReader | undefined> {
    const directory = await findDirectory(read, size)
    if (!directory && localHeaderLength(await read(0, localLength)) === undefined) return undefined
    return new ZipReader(read, size, directory)
  }

  /**
   * The members, in the order of the directory. Ends early, and says so in `listing`, rather than read too much.
   * @throws what `read` throws, but for `OverBudget`
   */
  async *entries(limits: Partial<ZipLimits> = {}): AsyncGenerator<ZipEntry> {
    const { entries, headBytes, tailBytes } = { ...defaultLimits, ...limits }
    this.listing = 'too large'
    let seen = 0
    try {
      const found = this.#directory
        ? this.#listed(this.#directory, headBytes, tailBytes)
        : this.#chained(headBytes)
      for await (const entry of found) {
        if (seen++ === entries) {
          this.listing = 'too many entries'
          return
        }
        yield entry
      }
    } catch (error) {
      if (!(error instanceof OverBudget)) throw error
    }
  }

  /** @throws ZipError `damaged`, and what `read` throws */
  async locate(entry: ZipEntry): Promise<ZipContent> {
    const { position } = entry
    if (!Number.isSafeInteger(position) || position < 0 || position >= this.#size)
      throw new ZipError('damaged')
    const header = await this.#read(position, localLength)
    const length = localHeaderLength(header)
    if (length === undefined) throw new ZipError('damaged')
    const start = position + length
    if (start > this.#size) throw new ZipError('damaged')
    const nameLength = header.readUInt16LE(26)
    const sameName =
      nameLength === entry.nameBytes.length &&
      (await this.#read(position + localLength, nameLength)).equals(entry.nameBytes)
    const claimed = Number.isSafeInteger(entry.compressedSize) ? entry.compressedSize : this.#size
    return { start, length: Math.min(claimed, this.#size - start), sameName }
  }

  /**
   * The first bytes of a member, unpacked in memory. At most `maxBytes` and a little more are read for it.
   * @throws ZipError, and what `read` throws
   */
  async beginning(entry: ZipEntry, maxBytes: number): Promise<{ bytes: Buffer; sameName: boolean }> {
    if (entry.encryption !== 'none') throw new ZipError('encrypted')
    if (entry.method !== 0 && entry.method !== 8) throw new ZipError('unknown method')
    const { start, length, sameName } = await this.locate(entry)
    const packed = await this.#read(start, Math.min(length, maxBytes + tableBytes))
    return {
      bytes: entry.method === 0 ? packed.subarray(0, maxBytes) : inflateRawBeginning(packed, maxBytes),
      sameName,
    }
  }

  /** From the directory: its beginning, and where that is not all of it, also its end. */
  async *#listed(directory: ZipDirectory, headBytes: number, tailBytes: number): AsyncGenerator<ZipEntry> {
    const { start, end, prefix } = directory
    const headEnd = Math.min(end, start + headBytes)
    let next = start
    let bytes: Buffer = Buffer.alloc(0)
    let intact = true
    while (intact && next < headEnd) {
      const more = await this.#read(next, Math.min(chunk, headEnd - next))
      if (more.length === 0) break
      next += more.length
      bytes = Buffer.concat([bytes, more])
      let offset = 0
      for (;;) {
        const length = centralRecordLength(bytes, offset)
        if (length === undefined || offset + length > bytes.length) break
        yield parseCentral(bytes.subarray(offset, offset + length), prefix)
        offset += length
      }
      bytes = bytes.subarray(offset)
      intact = bytes.length < centralLength || centralRecordLength(bytes, 0) !== undefined
    }
    const from = next - bytes.length
    if (from === end || !intact || next >= end) {
      this.listing = from === end ? 'whole' : 'damaged'
      return
    }
    const tailStart = Math.max(from, end - tailBytes)
    yield* tailEntries(await this.#read(tailStart, end - tailStart), prefix)
  }

  /** Without a directory: each member follows the one before it, as long as their sizes are known. */
  async *#chained(maxBytes: number): AsyncGenerator<ZipEntry> {
    let taken = 0
    for (let position = 0; position < this.#size && taken < maxBytes; ) {
      const length = localHeaderLength(await this.#read(position, localLength))
      if (length === undefined) break
      const header = await this.#read(position, length)
      if (header.length < length) break
      taken += localLength + length
      const { entry, sizesFollow } = parseLocal(header, position)
      yield sizesFollow ? { ...entry, compressedSize: this.#size - position - length } : entry
      if (sizesFollow || !Number.isSafeInteger(entry.compressedSize)) break
      position += length + entry.compressedSize
    }
    this.listing = 'no directory'
  }
}
