import type { Buffer } from 'node:buffer'
import { structureBudget } from '../io/bounded-file.ts'
import type { ReadBytes } from '../io/read-bytes.ts'
import { OverBudget } from '../io/unreadable.ts'
import { type PaxFields, parsePax } from './pax.ts'
import { parseTarHeader, type TarHeader, tarBlock, text } from './tar-header.ts'

export interface TarMember {
  /** As the archive states it; bytes that are not UTF-8 are replaced. Never a path to open. */
  readonly name: string
  readonly type: 'file' | 'folder' | 'other'
  /** Bytes of contents as stored in the archive. */
  readonly size: number
  /** Where the contents start, in bytes from the start of the archive. */
  readonly start: number
}

/**
 * How a walk over an archive ended. `ended`: at its end mark. `no end mark`: behind a whole member. `cut short`: inside
 * a header or contents. `damaged`: at bytes that are no header. `limit`: there may be more, but it was not read.
 */
export interface TarEnd {
  readonly state: 'ended' | 'no end mark' | 'cut short' | 'damaged' | 'limit'
  readonly reason: string
  /** Bytes from the start of the archive up to which it was understood. */
  readonly at: number
}

export interface TarLimits {
  readonly members: number
  /** Bytes that the walk reads in all. */
  readonly bytes: number
}

const defaultLimits: TarLimits = { members: 100_000, bytes: structureBudget }

/** The longest pax header or GNU long name that is read. */
const longestExtension = 64 * 1024

class Stop extends Error {
  readonly state: TarEnd['state']
  constructor(state: TarEnd['state'], reason: string) {
    super(reason)
    this.state = state
  }
}

/** The members of an archive in order; `end` says how the walk ended once it did. */
export interface TarWalk extends AsyncIterable<TarMember> {
  readonly end: TarEnd | undefined
}

/**
 * Walks the member headers of a tar (ustar, GNU, pax) by seeking from one to the next: contents are never read. It only
 * goes forward, so no archive makes it turn in a circle. For an archive inside a file, `read` counts from its first
 * byte. Give `Infinity` as the size of a stream of which only the beginning is at hand.
 * @throws what `read` throws, but not OverBudget: that ends the walk with `limit`
 */
export const tarMembers = (read: ReadBytes, size: number, limits: Partial<TarLimits> = {}): TarWalk => {
  const walk = {
    end: undefined as TarEnd | undefined,
    async *[Symbol.asyncIterator]() {
      const reader = new TarReader(read, size, { ...defaultLimits, ...limits })
      try {
        for (let member = await reader.next(); member; member = await reader.next()) yield member
        walk.end = { state: 'ended', reason: 'end mark', at: reader.position }
      } catch (error) {
        if (!(error instanceof Stop)) throw error
        walk.end = { state: error.state, reason: error.message, at: Math.min(reader.position, size) }
      }
    },
  }
  return walk
}

class TarReader {
  position = 0
  readonly #read: ReadBytes
  readonly #size: number
  readonly #limits: TarLimits
  #bytes = 0
  #members = 0
  #global: PaxFields = {}

  constructor(read: ReadBytes, size: number, limits: TarLimits) {
    this.#read = read
    this.#size = size
    this.#limits = limits
  }

  /** The next member; undefined at the end mark. */
  async next(): Promise<TarMember | undefined> {
    let own: PaxFields = {}
    let longName: string | undefined
    let extended = false
    for (;;) {
      const header = await this.#header(extended)
      if (!header) return undefined
      if (++this.#members > this.#limits.members) throw new Stop('limit', 'more members than are looked at')
      if (header.type === 'x' || header.type === 'X') own = { ...own, ...(await this.#pax(header)) }
      else if (header.type === 'g') this.#global = { ...this.#global, ...(await this.#pax(header)) }
      else if (header.type === 'L') longName = text(await this.#extension(header))
      else if (header.type === 'K') this.#skip(header.size)
      else {
        const { path, size } = { ...this.#global, ...own }
        return this.#member(header, path ?? longName ?? header.name, size ?? header.size)
      }
      extended = true
    }
  }

  async #member(header: TarHeader, name: string, stated: number): Promise<TarMember> {
    if (!(stated >= 0)) throw new Stop('damaged', 'a member header states an impossible size')
    for (let more = header.sparseContinues; more; ) more = (await this.#block())[504] !== 0
    // Links, devices and folders have no contents, whatever size they state: POSIX, pax, "ustar interchange format".
    const size = /[1-6]/.test(header.type) ? 0 : stated
    const start = this.position
    this.#skip(size)
    return { name, type: kindOf(header.type), size, start }
  }

  async #header(extended: boolean): Promise<TarHeader | undefined> {
    if (this.position > this.#size) throw new Stop('cut short', 'the archive ends inside a member')
    if (this.position === this.#size && !extended)
      throw new Stop('no end mark', 'the archive has no end mark')
    const start = this.position
    const parsed = parseTarHeader(await this.#block())
    if (parsed === 'zeros') {
      if (extended) throw new Stop('damaged', 'a header that extends a member is followed by none')
      return undefined
    }
    if ('header' in parsed) return parsed.header
    this.position = start
    throw new Stop('damaged', parsed.damaged)
  }

  async #pax(header: TarHeader): Promise<PaxFields> {
    const fields = parsePax(await this.#extension(header))
    if (!fields) throw new Stop('damaged', 'a pax header does not parse')
    return fields
  }

  async #extension({ size }: TarHeader): Promise<Buffer> {
    if (size > longestExtension) throw new Stop('limit', 'a header is longer than is looked at')
    const bytes = await this.#take(size)
    this.position += size
    this.position += (tarBlock - (size % tarBlock)) % tarBlock
    return bytes
  }

  async #block(): Promise<Buffer> {
    const block = await this.#take(tarBlock)
    this.position += tarBlock
    return block
  }

  async #take(length: number): Promise<Buffer> {
    if (this.position + length > this.#size) throw new Stop('cut short', 'the archive ends inside a header')
    this.#bytes += length
    if (this.#bytes > this.#limits.bytes)
      throw new Stop('limit', 'the archive has more headers than are read')
    const bytes = await this.#read(this.position, length).catch((error: unknown) => {
      if (error instanceof OverBudget) throw new Stop('limit', 'the archive has more headers than are read')
      throw error
    })
    if (bytes.length < length) {
      if (this.#size === Number.POSITIVE_INFINITY) throw new Stop('limit', 'only its beginning was read')
      throw new Stop('cut short', 'the archive ends inside a header')
    }
    return bytes
  }

  #skip(size: number): void {
    const next = this.position + size + ((tarBlock - (size % tarBlock)) % tarBlock)
    if (next > Number.MAX_SAFE_INTEGER) throw new Stop('damaged', 'a member header states an impossible size')
    this.position = next
  }
}

const kindOf = (type: string): TarMember['type'] =>
  type === '5' || type === 'D' ? 'folder' : /[07S]/.test(type) ? 'file' : 'other'
