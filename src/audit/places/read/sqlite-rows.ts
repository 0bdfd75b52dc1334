import { Buffer } from 'node:buffer'
import type { ReadBytes } from '../../io/read-bytes.ts'
import { OverBudget } from '../../io/unreadable.ts'
import { parseSqliteHeader, type SqliteHeader, tableCells } from '../../sqlite/btree.ts'
import { columnNumber, columnText, recordColumns } from '../../sqlite/record.ts'
import { readSchema } from '../../sqlite/schema.ts'
import { indexWal, overlaid } from '../../sqlite/wal.ts'
import type { Platform } from '../platform.ts'
import { BrokenConfig } from './config-file.ts'

export type SqliteRow = Readonly<Record<string, string | number | null>>

/** Bytes that are read of one database and its log. */
const readBudget = 16 * 1024 * 1024
const mostRows = 10_000
const longestRecord = 64 * 1024
/** Frames of a log whose headers are read. SQLite moves a log into its database after 1000 pages. */
const mostFrames = 8192

const bounded = (read: ReadBytes, budget: { left: number }): ReadBytes => {
  return async (position, length) => {
    budget.left -= length
    if (budget.left < 0) throw new OverBudget(`more than ${readBudget} bytes`)
    return read(position, length)
  }
}

const pieces =
  (platform: Platform, path: string): ReadBytes =>
  async (position, length) =>
    (await platform.readAt(path, position, length)) ?? Buffer.alloc(0)

/** The database with what its write-ahead log has of it, where there is one that fits. */
const opened = async (
  platform: Platform,
  path: string,
): Promise<{ read: ReadBytes; header: SqliteHeader } | undefined> => {
  const head = await platform.readAt(path, 0, 100)
  if (!head) return undefined
  const budget = { left: readBudget }
  const read = bounded(pieces(platform, path), budget)
  const own = parseSqliteHeader(head)
  if (!own) throw new BrokenConfig('it is no database that Sealwatch can read')
  const log = bounded(pieces(platform, `${path}-wal`), budget)
  const wal = await indexWal(
    async (position, length) => {
      const bytes = await log(position, length)
      return position === 0 && bytes.length < length ? Buffer.alloc(length) : bytes
    },
    Number.POSITIVE_INFINITY,
    mostFrames,
  )
  if (wal?.pageSize !== own.pageSize) return { read, header: own }
  const pages = overlaid(read, log, wal)
  return { read: pages, header: parseSqliteHeader(await pages(0, wal.pageSize)) ?? own }
}

/**
 * Some columns of one table; undefined where there is no such file or table. Of the file, only the header, the schema and the pages
 * of that table are read, so what other tables hold never comes into memory. Nothing is written, locked or created beside it.
 * @param columns by lower-case name; one that the table lacks is null
 * @throws BrokenConfig, Unreadable
 */
export const sqliteRows = async (
  platform: Platform,
  path: string,
  table: string,
  columns: readonly string[],
): Promise<SqliteRow[] | undefined> => {
  try {
    const database = await opened(platform, path)
    if (!database) return undefined
    const { read, header } = database
    const schema = await readSchema(read, header, (tables) => tables.has(table))
    const found = schema.tables.get(table)
    if (!found && !schema.whole) throw new OverBudget('the schema did not end')
    if (!found) return undefined
    const slots = columns.map((name) => [name, found.columns.names.indexOf(name)] as const)
    const rows: SqliteRow[] = []
    for await (const { record } of tableCells(read, header, found.rootPage, longestRecord)) {
      const cells = recordColumns(record)
      rows.push(
        Object.fromEntries(
          slots.map(([name, slot]) => [
            name,
            slot < 0 ? null : (columnText(cells[slot], header.encoding) ?? columnNumber(cells[slot])),
          ]),
        ),
      )
      if (rows.length >= mostRows) break
    }
    return rows
  } catch (error) {
    if (error instanceof OverBudget) throw new BrokenConfig('it is larger than Sealwatch reads')
    throw error
  }
}
