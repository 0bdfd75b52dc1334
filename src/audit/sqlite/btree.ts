import { Buffer } from 'node:buffer'
import type { ReadBytes } from '../io/read-bytes.ts'

export interface SqliteHeader {
  readonly pageSize: number
  /** Page size less the space that extensions reserve. */
  readonly usableSize: number
  readonly encoding: 'utf8' | 'utf16le' | 'utf16be'
  readonly walMode: boolean
  /** Pages of the database as its last writer counted them; undefined where an old writer left no count. */
  readonly pageCount: number | undefined
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
  // The count is only valid where the writer that left it was the last one: SQLite's file format, section 1.3.8.
  const counted = head.readUInt32BE(24) === head.readUInt32BE(92) ? head.readUInt32BE(28) : 0
  return { pageSize, usableSize, encoding, walMode: head[18] === 2, pageCount: counted || undefined }
}

/** A table's row as SQLite stores it: the rowid and the record, cut to `maxPayload` bytes. */
export interface Cell {
  readonly rowid: number
  readonly record: Buffer
}

export const interiorTable = 5
export const leafTable = 13

/** Pages of one b-tree that are looked at; only a hostile file asks for more within the budget. */
const mostPages = 20_000

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
    if (visited.size >= mostPages) return
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
        const cell = localCell(header, page, offset)
        if (!cell) continue
        const { rowid, local, payload, overflow } = cell
        const record = overflow
          ? await withOverflow(read, header, local, Math.min(payload, maxPayload), overflow)
          : local
        yield { rowid, record }
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

/** How many bytes of a record stay on its page: SQLite's file format, section 1.6. */
export const localLength = (payload: number, usableSize: number): number => {
  const maximum = usableSize - 35
  if (payload <= maximum) return payload
  const minimum = Math.floor(((usableSize - 12) * 32) / 255) - 23
  const fitted = minimum + ((payload - minimum) % (usableSize - 4))
  return fitted <= maximum ? fitted : minimum
}

interface LocalCell {
  readonly rowid: number
  readonly local: Buffer
  /** Bytes of the whole record. */
  readonly payload: number
  /** The page on which the record goes on; 0 where it does not. */
  readonly overflow: number
}

const localCell = ({ usableSize }: SqliteHeader, page: Buffer, offset: number): LocalCell | undefined => {
  const payload = sqliteVarint(page, offset)
  const rowid = payload && sqliteVarint(page, payload.next)
  if (!rowid) return undefined
  const end = rowid.next + localLength(payload.value, usableSize)
  if (end > page.length) return undefined
  const overflow = end - rowid.next < payload.value && end + 4 <= page.length ? page.readUInt32BE(end) : 0
  return { rowid: rowid.value, local: page.subarray(rowid.next, end), payload: payload.value, overflow }
}

/** A record with what lies on its overflow pages, up to `wanted` bytes. */
const withOverflow = async (
  read: ReadBytes,
  { pageSize, usableSize }: SqliteHeader,
  local: Buffer,
  wanted: number,
  firstPage: number,
): Promise<Buffer> => {
  const parts = [local]
  const seen = new Set<number>()
  let total = local.length
  for (let next = firstPage; next > 0 && total < wanted && !seen.has(next); ) {
    seen.add(next)
    const page = await read((next - 1) * pageSize, pageSize)
    if (page.length < 5) break
    const part = page.subarray(4, Math.min(usableSize, 4 + wanted - total))
    parts.push(part)
    total += part.length
    next = page.readUInt32BE(0)
  }
  return Buffer.concat(parts)
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
