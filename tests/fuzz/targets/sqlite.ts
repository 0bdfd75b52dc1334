import type { Buffer } from 'node:buffer'
import { structureBudget } from '../../../src/audit/io/bounded-file.ts'
import { OverBudget } from '../../../src/audit/io/unreadable.ts'
import { countDatabase } from '../../../src/audit/portrait/database.ts'
import { parseSqliteHeader } from '../../../src/audit/sqlite/btree.ts'
import { Pages } from '../../../src/audit/sqlite/pages.ts'
import { scanTables } from '../../../src/audit/sqlite/scan.ts'
import { readSchema } from '../../../src/audit/sqlite/schema.ts'
import { indexWal, overlaid } from '../../../src/audit/sqlite/wal.ts'
import { whatsappTables } from '../../../src/audit/sqlite/whatsapp-tables.ts'
import { openDatabase } from '../../samples/sqlite-log.ts'
import { sqliteFile } from '../../samples/whatsapp-database.ts'
import type { FuzzTarget } from '../run-target.ts'

const schema = `CREATE TABLE message (_id INTEGER PRIMARY KEY, chat_row_id INTEGER, from_me INTEGER, timestamp INTEGER, text_data TEXT);
  CREATE TABLE chat (_id INTEGER PRIMARY KEY, jid_row_id INTEGER); CREATE TABLE jid (_id INTEGER PRIMARY KEY, raw_string TEXT);
  CREATE TABLE t (k TEXT PRIMARY KEY, v) WITHOUT ROWID;`
const rows = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 12)
  INSERT INTO message (chat_row_id, from_me, timestamp, text_data)
  SELECT i % 5, i % 2, 1700000000000 + i, substr('https://example.org/' || hex(zeroblob(400)), 1, i * 60) FROM n;
  INSERT INTO jid (raw_string) VALUES ('1@s.whatsapp.net'), ('2@g.us'); INSERT INTO chat (jid_row_id) VALUES (1), (2);
  INSERT INTO t VALUES ('key', 'value');`

const sample = (pragmas: string) =>
  sqliteFile((database) => database.exec(`${pragmas} BEGIN; ${schema} ${rows} COMMIT`))

/** Small pages make many pointers, in which most damage falls. */
const samples = (): Buffer[] => [
  sample('PRAGMA page_size = 512;'),
  sample('PRAGMA page_size = 1024; PRAGMA auto_vacuum = 1;'),
  sample('PRAGMA page_size = 512; PRAGMA encoding = "UTF-16le";'),
  openDatabase(`PRAGMA page_size = 512; ${schema}`, rows).log,
]

const never = new AbortController().signal

/** The reader of databases: its schema within the budget, every row of every table, logs, and now and then the counts. */
export const sqliteDatabase: FuzzTarget = {
  name: 'SQLite databases and their logs',
  samples,
  async check(bytes) {
    let read = 0
    const inBudget = async (position: number, length: number) => {
      if (!(position >= 0 && length >= 0 && length <= 65536))
        throw new Error(`read of ${length} at ${position}`)
      const part = bytes.subarray(position, position + length)
      read += part.length
      if (read > structureBudget) throw new OverBudget('enough')
      return part
    }
    const fill = (into: Buffer, position: number) => {
      if (position < 0) throw new Error(`read at ${position}`)
      return position < bytes.length ? bytes.copy(into, 0, position) : 0
    }
    const wal = await indexWal(inBudget, bytes.length, 4096)
    const pages = wal ? overlaid(inBudget, inBudget, wal) : inBudget
    const header = parseSqliteHeader(wal ? await pages(0, wal.pageSize) : bytes)
    if (!header) return
    const { tables } = await readSchema(pages, header)
    whatsappTables(tables)
    const open = new Pages(
      header,
      wal ? 0 : bytes.length,
      fill,
      wal?.pageSize === header.pageSize ? { fill, wal } : undefined,
    )
    let seen = 0
    const scans = [...tables.values()].slice(0, 8).map((table) => ({
      table,
      columns: table.columns.names.slice(0, 6),
      row(row: Parameters<Parameters<typeof scanTables>[1][number]['row']>[0]) {
        for (let slot = 0; slot < Math.min(6, table.columns.names.length); slot++) {
          const value = row.number(slot)
          if (typeof value !== 'number') throw new Error('no number')
          if (
            row.isText(slot) &&
            !(row.start(slot) >= 0 && row.end(slot) <= row.bytes.length && row.start(slot) <= row.end(slot))
          )
            throw new Error('a text outside its bytes')
        }
        seen++
      },
    }))
    await scanTables(open, scans, never)
    if (seen > bytes.length) throw new Error(`${seen} rows in ${bytes.length} bytes`)
    if (bytes.length % 64 === 1) await countDatabase(open, pages, header, never)
  },
}
