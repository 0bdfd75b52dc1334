import type { BoundedFile } from '../io/bounded-file.ts'
import type { ReadBytes } from '../io/read-bytes.ts'
import { OverBudget } from '../io/unreadable.ts'
import { leafTable, parseSqliteHeader, type SqliteHeader } from './btree.ts'
import { readSchema, type Schema } from './schema.ts'
import { indexWal, nothing, overlaid, type Wal } from './wal.ts'
import { type WhatsAppTables, whatsappTables } from './whatsapp-tables.ts'

export interface JudgedSchema {
  readonly found: WhatsAppTables | undefined
  /** True where the tables are only in the write-ahead log. */
  readonly inLog: boolean
  /** Tables that could be read. */
  readonly tables: number
  /** True where the schema was read, and holds nothing. */
  readonly empty: boolean
}

/** Frames of a log whose headers are read within the budget. SQLite moves a log into its database after 1000 pages. */
const mostFrames = 4096

/** The tables of a database within the read budget; where they are not WhatsApp's, those in its log. */
export const databaseSchema = async (
  file: BoundedFile,
  header: SqliteHeader,
  log: BoundedFile | undefined,
): Promise<JudgedSchema> => {
  const read = reader(file)
  const schema = await upToWhatsApp(read, header)
  const found = whatsappTables(schema.tables)
  const inLog = !found && log ? await tablesInLog(read, header, log) : undefined
  const tables = inLog?.tables ?? schema.tables
  const head = await file.head()
  const bare = head[100] === leafTable && head[103] === 0 && head[104] === 0
  return {
    found: found ?? whatsappTables(tables),
    inLog: !found && inLog !== undefined,
    tables: tables.size,
    empty: tables.size === 0 && (inLog?.whole ?? bare),
  }
}

/** The tables of a log that lies alone. */
export const logSchema = async (log: BoundedFile): Promise<WhatsAppTables | undefined> => {
  const schema = await tablesInLog(nothing, undefined, log)
  return schema && whatsappTables(schema.tables)
}

const reader =
  (file: BoundedFile): ReadBytes =>
  (position, length) =>
    file.read(position, length)

const upToWhatsApp = (read: ReadBytes, header: SqliteHeader): Promise<Schema> =>
  readSchema(read, header, (tables) => whatsappTables(tables) !== undefined)

const tablesInLog = async (
  database: ReadBytes,
  header: SqliteHeader | undefined,
  log: BoundedFile,
): Promise<Schema | undefined> => {
  log.followStructure()
  try {
    const wal = await indexWal(reader(log), log.size, mostFrames)
    if (!wal || (header && header.pageSize !== wal.pageSize)) return undefined
    const pages = overlaid(database, reader(log), wal)
    const newest = await headerInLog(pages, wal)
    return newest && (await upToWhatsApp(pages, newest))
  } catch (error) {
    if (error instanceof OverBudget) return undefined
    throw error
  }
}

/** Page 1 as the log has it: the database's own may still be the empty one that it began with. */
const headerInLog = async (pages: ReadBytes, wal: Wal): Promise<SqliteHeader | undefined> => {
  const header = parseSqliteHeader(await pages(0, wal.pageSize))
  return header?.pageSize === wal.pageSize ? header : undefined
}
