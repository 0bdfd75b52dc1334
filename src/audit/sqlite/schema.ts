import { OverBudget } from '../io/bounded-file.ts'
import type { ReadBytes } from '../io/read-bytes.ts'
import { type SqliteHeader, tableCells } from './btree.ts'
import { columnNumber, columnText, recordColumns } from './record.ts'

export interface SchemaTable {
  readonly name: string
  readonly rootPage: number
  /** The CREATE statement, cut after 4 KiB. */
  readonly sql: string
}

export interface Schema {
  readonly tables: ReadonlyMap<string, SchemaTable>
  /** False where the read budget ended before the schema did, or the caller had seen enough. */
  readonly whole: boolean
}

const longestRecord = 4096
const mostTables = 5000

/**
 * The tables of a database, by lower-case name, read from its schema pages alone: no SQL runs, nothing is written, and no
 * companion file is made. Rows that are still in a `-wal` file beside it are not seen.
 * @param enough stops the reading once the tables seen so far suffice
 */
export const readSchema = async (
  read: ReadBytes,
  header: SqliteHeader,
  enough: (tables: ReadonlyMap<string, SchemaTable>) => boolean = () => false,
): Promise<Schema> => {
  const tables = new Map<string, SchemaTable>()
  try {
    for await (const { record } of tableCells(read, header, 1, longestRecord)) {
      const [type, name, , root, sql] = recordColumns(record, 5)
      const tableName = columnText(name, header.encoding)
      if (columnText(type, header.encoding) !== 'table' || tableName === null) continue
      tables.set(tableName.toLowerCase(), {
        name: tableName,
        rootPage: columnNumber(root) ?? 0,
        sql: columnText(sql, header.encoding) ?? '',
      })
      if (tables.size >= mostTables || enough(tables)) return { tables, whole: false }
    }
  } catch (error) {
    if (error instanceof OverBudget) return { tables, whole: false }
    throw error
  }
  return { tables, whole: true }
}
