import { Buffer } from 'node:buffer'
import type { SqliteHeader } from './btree.ts'
import type { Wal } from './wal.ts'

/** Fills a buffer from a position on; returns the bytes read, fewer only at the end of the file. */
export type FillFrom = (into: Buffer, position: number) => number

/** A database file with the committed pages of its log laid over it, for reading all of it. */
export class Pages {
  readonly pageSize: number
  readonly usableSize: number
  /** Pages that there are; numbers run from 1 to this. */
  readonly count: number
  readonly #database: FillFrom
  readonly #log: { readonly fill: FillFrom; readonly wal: Wal } | undefined

  /** @param size bytes of the database file */
  constructor(
    header: SqliteHeader,
    size: number,
    database: FillFrom,
    log?: { readonly fill: FillFrom; readonly wal: Wal },
  ) {
    this.pageSize = header.pageSize
    this.usableSize = header.usableSize
    this.#database = database
    this.#log = log
    const inFile = Math.floor(size / header.pageSize)
    // Every page lies in the file or in the log, whatever the log claims.
    this.count = log ? Math.max(inFile, Math.min(log.wal.pageCount, inFile + log.wal.pages.size)) : inFile
  }

  /** True where the log holds a newer page than the database file. */
  inLog(number: number): boolean {
    return this.#log?.wal.pages.has(number) ?? false
  }

  /** Reads one page, from the log where it is there. False where the page is not there whole. */
  read(number: number, into: Buffer): boolean {
    const inLog = this.#log?.wal.pages.get(number)
    const read =
      this.#log && inLog !== undefined
        ? this.#log.fill(into, inLog)
        : this.#database(into, (number - 1) * this.pageSize)
    return read === this.pageSize
  }

  /** Reads pages that follow each other, as the database file has them; returns how many are there whole. */
  readRun(first: number, count: number, into: Buffer): number {
    const read = this.#database(into.subarray(0, count * this.pageSize), (first - 1) * this.pageSize)
    return Math.floor(read / this.pageSize)
  }

  newBuffer(): Buffer {
    return Buffer.allocUnsafe(this.pageSize)
  }
}
