import { Buffer } from 'node:buffer'
import { setImmediate } from 'node:timers/promises'
import { interiorTable, leafTable } from './btree.ts'
import type { Pages } from './pages.ts'
import { Row } from './row.ts'
import type { SchemaTable } from './schema.ts'

/** A table to be read whole, and who sees each of its rows. */
export interface TableScan {
  readonly table: SchemaTable
  /** Lower-case names; `row.number(0)` is the first of them. */
  readonly columns: readonly string[]
  /** Called once per row, with the same object each time. The order of rows is that of the file. */
  row(row: Row): void
}

const windowBytes = 1024 * 1024
/** The longest text that WhatsApp allows has 65,536 characters; what is longer is cut. */
const longestRecord = 512 * 1024
const deepestTree = 20
/** Above this many pages (256 GiB of 4 KiB) the memory for telling pages apart would no longer be small. */
export const mostPages = 2 ** 26

const free = 0
const overflowPage = 255
const interiorPage = 254
const mostScans = 250

/**
 * Reads tables whole in one pass through the file: the inner pages of their b-trees tell which pages hold rows, and those
 * are read in the order in which they lie. Each page is read once for one purpose, so no cycle holds it up and its memory
 * is a byte per page.
 * @returns pages that should hold rows and do not
 * @throws the signal's reason when it is aborted
 */
export const scanTables = async (
  pages: Pages,
  scans: readonly TableScan[],
  signal: AbortSignal,
): Promise<{ damagedPages: number }> => {
  const roles = new Uint8Array(Math.min(pages.count, mostPages) + 1)
  const readers = scans.slice(0, mostScans).map((scan) => new TableReader(pages, roles, scan))
  for (const [index, reader] of readers.entries()) reader.claimLeaves(index + 1)

  const perWindow = Math.max(1, Math.min(pages.count, Math.floor(windowBytes / pages.pageSize)))
  const window = Buffer.allocUnsafe(perWindow * pages.pageSize)
  for (let first = 1; first < roles.length; first += perWindow) {
    const end = Math.min(first + perWindow, roles.length)
    const from = nextLeaf(roles, first, end)
    if (from === end) continue
    signal.throwIfAborted()
    const whole = pages.readRun(from, end - from, window)
    for (let page = from; page < end; page = nextLeaf(roles, page + 1, end)) {
      const reader = readers[(roles[page] as number) - 1] as TableReader
      if (pages.inLog(page)) reader.loggedLeaf(page)
      else if (page < from + whole) reader.leaf(window, (page - from) * pages.pageSize, page)
      else reader.damagedPages++
    }
    // Lets the caller's cancel, and other work, have its turn.
    await setImmediate()
  }
  return { damagedPages: readers.reduce((sum, { damagedPages }) => sum + damagedPages, 0) }
}

const nextLeaf = (roles: Uint8Array, from: number, end: number): number => {
  let page = from
  while (page < end && (roles[page] === free || (roles[page] as number) > mostScans)) page++
  return page
}

class TableReader {
  damagedPages = 0
  readonly #pages: Pages
  readonly #roles: Uint8Array
  readonly #scan: TableScan
  readonly #row: Row
  readonly #page: Buffer
  readonly #overflow: Buffer

  constructor(pages: Pages, roles: Uint8Array, scan: TableScan) {
    this.#pages = pages
    this.#roles = roles
    this.#scan = scan
    this.#row = new Row(scan.table.columns, scan.columns)
    this.#page = pages.newBuffer()
    this.#overflow = pages.newBuffer()
  }

  /** Walks the inner pages and gives every leaf the role. All leaves of a b-tree lie equally deep. */
  claimLeaves(role: number): void {
    const root = this.#scan.table.rootPage
    if (root < 1) return
    const depth = this.#depth(root)
    let level = this.#claim(root, depth > 0 ? interiorPage : role) ? [root] : []
    for (let above = depth; above > 0; above--) {
      const below: number[] = []
      for (const number of level) {
        if (!this.#pages.read(number, this.#page)) this.damagedPages++
        else
          for (const child of this.#children(number))
            if (this.#claim(child, above > 1 ? interiorPage : role) && above > 1) below.push(child)
      }
      level = below
    }
  }

  #claim(number: number, role: number): boolean {
    if (number < 1 || number >= this.#roles.length) {
      this.damagedPages++
      return false
    }
    if (this.#roles[number] !== free) return false
    this.#roles[number] = role
    return true
  }

  #depth(root: number): number {
    let number = root
    for (let depth = 0; depth < deepestTree; depth++) {
      if (number < 1 || number >= this.#roles.length || !this.#pages.read(number, this.#page)) return depth
      if (this.#page[startOf(number)] !== interiorTable) return depth
      const first = this.#children(number).next()
      if (first.done) return depth
      number = first.value
    }
    return 0
  }

  *#children(number: number): Generator<number> {
    const page = this.#page
    const start = startOf(number)
    if (page[start] !== interiorTable) {
      this.damagedPages++
      return
    }
    const count = Math.min(page.readUInt16BE(start + 3), (page.length - start - 12) >> 1)
    for (let index = 0; index < count; index++) {
      const at = page.readUInt16BE(start + 12 + 2 * index)
      if (at + 4 <= page.length) yield page.readUInt32BE(at)
    }
    yield page.readUInt32BE(start + 8)
  }

  loggedLeaf(number: number): void {
    if (this.#pages.read(number, this.#page)) this.leaf(this.#page, 0, number)
    else this.damagedPages++
  }

  leaf(bytes: Buffer, base: number, number: number): void {
    const start = base + startOf(number)
    if (bytes[start] !== leafTable) {
      this.damagedPages++
      return
    }
    const { pageSize, usableSize } = this.#pages
    const end = base + usableSize
    const row = this.#row
    const count = Math.min(bytes.readUInt16BE(start + 3), (pageSize - 8) >> 1)
    let damaged = 0
    for (let index = 0, pointer = start + 8; index < count && pointer + 2 <= end; index++, pointer += 2) {
      const at = base + (((bytes[pointer] as number) << 8) | (bytes[pointer + 1] as number))
      let decoded = row.decode(bytes, at, end, usableSize)
      if (decoded === 'longer') decoded = this.#withOverflow()
      if (decoded === 'ready') this.#scan.row(row)
      else damaged++
    }
    if (damaged > 0) this.damagedPages++
  }

  #withOverflow(): 'damaged' | 'ready' {
    const row = this.#row
    const wanted = Math.min(row.needed, longestRecord)
    const parts = [Buffer.from(row.bytes.subarray(row.localStart, row.localEnd))]
    let total = row.localEnd - row.localStart
    for (let next = row.overflow; total < wanted && this.#claim(next, overflowPage); ) {
      if (!this.#pages.read(next, this.#overflow)) break
      const part = this.#overflow.subarray(4, Math.min(this.#pages.usableSize, 4 + wanted - total))
      parts.push(Buffer.from(part))
      total += part.length
      next = this.#overflow.readUInt32BE(0)
    }
    const record = Buffer.concat(parts)
    return row.decodeRecord(record, 0, record.length, row.payload, true) === 'ready' ? 'ready' : 'damaged'
  }
}

const startOf = (page: number): number => (page === 1 ? 100 : 0)
