import type { ReadBytes } from '../io/read-bytes.ts'
import { OverBudget } from '../io/unreadable.ts'
import { type SqliteHeader, tableCells } from './btree.ts'
import { type Columns, parseColumns } from './columns.ts'
import { columnNumber, columnText, recordColumns } from './record.ts'

export class SchemaTable {
  readonly name: string
  readonly rootPage: number
  readonly #sql: string
  #columns: Columns | undefined

  /** @param sql the CREATE statement, which may be cut */
  constructor(name: string, rootPage: number, sql: string) {
    this.name = name
    this.rootPage = rootPage
    this.#sql = sql
  }

  get columns(): Columns {
    this.#columns ??= parseColumns(this.#sql)
    return this.#columns
  }
}

export interface Schema {
  /** By lower-case name. */
  readonly tables: ReadonlyMap<string, SchemaTable>
  /** False where the read budget or our limits ended before the schema did, or the caller had seen enough. */
  readonly whole: boolean
}

/** A CREATE statement is cut after this many bytes. */
const longestRecord = 4096
const mostTables = 5000
/** Rows of the schema: tables, indexes, views and triggers. More of them is no app's database. */
const mostRows = 20_000

/**
 * The tables of a database, read from its schema pages alone: no SQL runs, nothing is written, and no companion file is
 * made.
 * @param enough stops the reading once the tables seen so far suffice
 */
export const readSchema = async (
  read: ReadBytes,
  header: SqliteHeader,
  enough: (tables: ReadonlyMap<string, SchemaTable>) => boolean = () => false,
): Promise<Schema> => {
  const tables = new Map<string, SchemaTable>()
  let rows = 0
  try {
    for await (const { record } of tableCells(read, header, 1, longestRecord)) {
      if (++rows > mostRows) return { tables, whole: false }
      const [type, name, , root, sql] = recordColumns(record, 5)
      if (columnText(type, header.encoding) !== 'table') continue
      const tableName = columnText(name, header.encoding)
      if (tableName === null || tables.has(tableName.toLowerCase())) continue
      const statement = columnText(sql, header.encoding) ?? ''
      tables.set(tableName.toLowerCase(), new SchemaTable(tableName, columnNumber(root) ?? 0, statement))
      if (tables.size >= mostTables || enough(tables)) return { tables, whole: false }
    }
  } catch (error) {
    if (error instanceof OverBudget) return { tables, whole: false }
    throw error
  }
  return { tables, whole: true }
}
