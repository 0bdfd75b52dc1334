import type { FileFormat, Judgement, NamedFile } from '../format.ts'
import type { BoundedFile } from '../io/bounded-file.ts'
import { parseSqliteHeader } from '../sqlite/btree.ts'
import { readSchema } from '../sqlite/schema.ts'
import { type WhatsAppTables, whatsappTables } from '../sqlite/whatsapp-tables.ts'
import { cryptNumber } from './names.ts'

const ownName =
  /^(?:.*[^a-z])?(?:msgstore.*\.db|wa\.db|chatstorage\.sqlite|contactsv2\.sqlite)(?:$|[^a-z0-9.-])/i

/** A WhatsApp database in clear, known by its tables, whatever its name. */
export const sqlite: FileFormat = {
  id: 'sqlite',

  names: [
    { pattern: ownName, weight: 'certain', kind: 'plaintext-database', format: 'sqlite' },
    {
      pattern: /\.(?:db3?|sqlite3?|sqlitedb)(?:$|[^a-z0-9])|msgstore|chatstorage/i,
      weight: 'possible',
      kind: 'plaintext-database',
      format: 'sqlite',
    },
  ],

  async judge(file, named) {
    const header = parseSqliteHeader(await file.head())
    if (!header) return undefined
    file.followStructure()
    const read = (position: number, length: number) => file.read(position, length)
    const { tables } = await readSchema(read, header, (seen) => whatsappTables(seen) !== undefined)
    const found = whatsappTables(tables)
    return found ? readable(found) : otherTables(file, named, tables.size)
  },
}

const header = { fact: 'SQLite database in clear', where: 'bytes 0-15' }

const readable = ({ what, tables }: WhatsAppTables): Judgement => ({
  kind: 'plaintext-database',
  format: 'sqlite',
  readableBy: 'anyone',
  complete: null,
  reason: `Anyone with this file can read it: it is a database of ${what}, not encrypted.`,
  evidence: [header, { fact: `its tables are WhatsApp's: ${tables.join(', ')}`, where: 'database schema' }],
})

/** A database without WhatsApp's tables is ours only by its name; then its bytes still say that it is readable. */
const otherTables = (file: BoundedFile, named: NamedFile, tables: number): Judgement | undefined => {
  if (!ownName.test(named.name) && cryptNumber(named.name) === undefined) return undefined
  return {
    kind: 'plaintext-database',
    format: 'sqlite',
    readableBy: 'anyone',
    complete: null,
    reason:
      'Anyone with this file can read it: it has the name of a WhatsApp backup, and is a database that is not encrypted.',
    evidence: [
      header,
      {
        fact: `none of its ${tables} tables that could be read is known as WhatsApp's`,
        where: 'database schema',
      },
      { fact: `size ${file.size} bytes`, where: 'file size' },
    ],
  }
}
