import { Buffer } from 'node:buffer'
import type { ReadBytes } from '../io/read-bytes.ts'

export interface SqliteHeader {
  readonly pageSize: number
  /** Page size less the space that extensions reserve. */
  readonly usableSize: number
  readonly encoding: 'utf8' | 'utf16le' | 'utf16be'
  readonly walMode: boolean
  readonly userVersion: number
}

export const sqliteMagic = Buffer.from('SQLite format 3\0', 'latin1')

/** The database header; undefined where the bytes are no readable SQLite file. docs/formats.md, "SQLite". */
export const parseSqliteHeader = (head: Buffer): SqliteHeader | undefined => {
  if (head.length < 100 || !head.subarray(0, 16).equals(sqliteMagic)) return undefined
  const stored = head.readUInt16BE(16)
  const pageSize = stored === 1 ? 65536 : stored
  if (pageSize < 512 || (pageSize & (pageSize - 1)) !== 0) return undefined
  const usableSize = pageSize - (head[20] ?? 0)
  if (usableSize < 480) return undefined
  const encoding = ([undefined, 'utf8', 'utf16le', 'utf16be'] as const)[head.readUInt32BE(56)] ?? 'utf8'
  return { pageSize, usableSize, encoding, walMode: head[18] === 2, userVersion: head.readInt32BE(60) }
}

/** A table's row as SQLite stores it: the rowid and the record, cut to `maxPayload` bytes. */
export interface Cell {
  readonly rowid: number
  readonly record: Buffer
}

const interiorTable = 5
const leafTable = 13

/**
 * Walks the leaves of a table's b-tree in order. Hostile files are survived: a page is read once, so cycles end; what
 * does not parse is left out.
 * @param maxPayload overflow pages are followed until a record has this many bytes
 * @throws what `read` throws, such as OverBudget
 */
export async function* tableCells(
  read: ReadBytes,
  header: SqliteHeader,
  rootPage: number,
  maxPayload: number,
): AsyncGenerator<Cell> {
  const visited = new Set<number>()
  const stack = [rootPage]
  for (let number = stack.pop(); number !== undefined; number = stack.pop()) {
    if (number < 1 || visited.has(number)) continue
    visited.add(number)
    const page = await read((number - 1) * header.pageSize, header.pageSize)
    const start = number === 1 ? 100 : 0
    if (page.length < start + 12) continue
    const type = page[start]
    const cells = cellOffsets(page, start, type === interiorTable ? 12 : 8)
    if (type === interiorTable) {
      stack.push(page.readUInt32BE(start + 8))
      for (const offset of cells.reverse())
        if (offset + 4 <= page.length) stack.push(page.readUInt32BE(offset))
    } else if (type === leafTable) {
      for (const offset of cells) {
        const cell = await readCell(read, header, page, offset, maxPayload)
        if (cell) yield cell
      }
    }
  }
}

const cellOffsets = (page: Buffer, start: number, headerSize: number): number[] => {
  const count = Math.min(page.readUInt16BE(start + 3), (page.length - start - headerSize) >> 1)
  const offsets: number[] = []
  for (let index = 0; index < count; index++) offsets.push(page.readUInt16BE(start + headerSize + 2 * index))
  return offsets
}

const readCell = async (
  read: ReadBytes,
  { pageSize, usableSize }: SqliteHeader,
  page: Buffer,
  offset: number,
  maxPayload: number,
): Promise<Cell | undefined> => {
  const length = sqliteVarint(page, offset)
  const rowid = length && sqliteVarint(page, length.next)
  if (!rowid) return undefined
  // How much of a record stays on its page: SQLite's file format, section 1.6.
  const maximum = usableSize - 35
  const minimum = Math.floor(((usableSize - 12) * 32) / 255) - 23
  const fitted = minimum + ((length.value - minimum) % (usableSize - 4))
  const local = length.value <= maximum ? length.value : fitted <= maximum ? fitted : minimum
  if (local < 0 || rowid.next + local > page.length) return undefined
  const parts = [page.subarray(rowid.next, rowid.next + local)]
  let total = local
  if (local < length.value && rowid.next + local + 4 <= page.length) {
    let next = page.readUInt32BE(rowid.next + local)
    const seen = new Set<number>()
    while (next > 0 && total < Math.min(length.value, maxPayload) && !seen.has(next)) {
      seen.add(next)
      const overflow = await read((next - 1) * pageSize, pageSize)
      if (overflow.length < 5) break
      const part = overflow.subarray(4, Math.min(usableSize, 4 + length.value - total))
      parts.push(part)
      total += part.length
      next = overflow.readUInt32BE(0)
    }
  }
  const record = parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts)
  return { rowid: rowid.value, record }
}

/** SQLite's big-endian varint of up to nine bytes, as a number (values over 2^53 lose their last bits). */
export const sqliteVarint = (bytes: Buffer, offset: number): { value: number; next: number } | undefined => {
  let value = 0
  for (let index = 0; index < 9; index++) {
    const byte = bytes[offset + index]
    if (byte === undefined) return undefined
    if (index === 8) return { value: value * 256 + byte, next: offset + 9 }
    value = value * 128 + (byte & 0x7f)
    if (byte < 0x80) return { value, next: offset + index + 1 }
  }
  return undefined
}
