import type { Buffer } from 'node:buffer'
import { type ByteSource, headerBudget } from '../audit/io/bounded-file.ts'
import { OverBudget, Unreadable } from '../audit/io/unreadable.ts'
import type { Requests } from './requests.ts'

interface Piece {
  readonly start: number
  readonly bytes: Buffer
}

/** What is read at least, because a request costs more than some bytes: at the beginning, where most formats look, and elsewhere. */
const firstRead = 16 * 1024
const furtherRead = 4 * 1024
const mostPieces = 64

/**
 * A file of a remote. At most 64 KiB of it cross the network, whatever is asked and however often; a file of up to that size
 * comes in one request. Where the user allows it, as much as the engine's own budgets let through.
 */
export class RemoteFile implements ByteSource {
  readonly distant: boolean
  readonly stream?: (from: number, to: number) => AsyncIterable<Buffer>
  readonly #requests: Requests
  readonly #path: string
  readonly #size: number
  #left: number
  #pieces: Piece[] = []
  #reading: Promise<unknown> = Promise.resolve()

  constructor(requests: Requests, path: string, size: number, whole: boolean) {
    this.#requests = requests
    this.#path = path
    this.#size = size
    this.distant = !whole
    this.#left = whole ? Number.POSITIVE_INFINITY : headerBudget
    if (whole) this.stream = (from, to) => requests.stream(path, from, to)
  }

  /** One read after the other: two that overlap would transfer the same bytes twice. */
  read(buffer: Buffer, offset: number, length: number, position: number): Promise<{ bytesRead: number }> {
    const read = this.#reading.then(() => this.#read(buffer, offset, length, position))
    this.#reading = read.catch(() => {})
    return read
  }

  async close(): Promise<void> {}

  async #read(buffer: Buffer, offset: number, length: number, position: number) {
    const end = Math.min(position + length, this.#size)
    if (position >= end) return { bytesRead: 0 }
    const piece = this.#pieceAt(position) ?? (await this.#transfer(position, end))
    const bytes = piece.bytes.subarray(position - piece.start, end - piece.start)
    return { bytesRead: bytes.copy(buffer, offset) }
  }

  #pieceAt(position: number): Piece | undefined {
    return this.#pieces.find(({ start, bytes }) => start <= position && position < start + bytes.length)
  }

  /** Gets the bytes from a position that is in no piece, up to `end` or the next piece, or some more. */
  async #transfer(position: number, end: number): Promise<Piece> {
    const later = this.#pieces.map(({ start }) => start).filter((start) => start > position)
    const gap = Math.min(this.#size, ...later) - position
    const needed = Math.min(end - position, gap)
    // Nothing is transferred in vain: what does not fit as a whole is refused before its first byte.
    if (this.#missing(position, end) > this.#left)
      throw new OverBudget(`more than ${headerBudget} bytes over the network`)
    const ahead = this.#size <= headerBudget ? this.#size : position === 0 ? firstRead : furtherRead
    const count = Math.min(gap, Math.max(needed, ahead), this.#left)
    this.#left -= count
    const bytes = await this.#requests.stretch(this.#path, position, count)
    if (bytes.length < count) throw new Unreadable('changed while it was read')
    const piece = { start: position, bytes }
    this.#pieces = [...this.#pieces.slice(-(mostPieces - 1)), piece]
    return piece
  }

  /** How many bytes of a stretch are in no piece. */
  #missing(from: number, to: number): number {
    return this.#pieces.reduce(
      (left, { start, bytes }) =>
        left - Math.max(0, Math.min(to, start + bytes.length) - Math.max(from, start)),
      to - from,
    )
  }
}
