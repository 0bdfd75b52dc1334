import type { Evidence } from '../../shared/report.ts'
import { deviceFiles } from '../apple/device-files.ts'
import type { FileFormat, Judgement, NamedFile } from '../format.ts'
import { annotateSqlite } from '../header/sqlite-spans.ts'
import type { BoundedFile } from '../io/bounded-file.ts'
import { parseSqliteHeader, sqliteMagic } from '../sqlite/btree.ts'
import { besideDatabase, type Companions, completeness, lacksDatabase } from '../sqlite/companions.ts'
import { databaseSchema, logSchema } from '../sqlite/judged-schema.ts'
import { isWal } from '../sqlite/wal.ts'
import type { WhatsAppTables } from '../sqlite/whatsapp-tables.ts'
import { cryptNumber } from './names.ts'

const copyMark = '(?:[ _-]?\\(\\d+\\)| - [^.]*)?'
const ownName = new RegExp(
  `^(?:.*[^a-z])?(?:msgstore.*\\.db|wa${copyMark}\\.db|(?:chatstorage|contactsv2)${copyMark}\\.sqlite)(?:$|[^a-z0-9.-])`,
  'i',
)

/** What a device backup calls WhatsApp's databases; docs/formats.md, "WhatsApp in a device backup". */
const deviceBackupName = new RegExp(
  `(?:^|[^0-9a-f])(?:${deviceFiles.map(({ id }) => id).join('|')})(?:$|[^0-9a-f])`,
  'i',
)

const claim = { kind: 'plaintext-database', format: 'sqlite' } as const

/** A WhatsApp database in clear, known by its tables, whatever its name. */
export const sqlite: FileFormat = {
  id: 'sqlite',

  names: [
    { pattern: ownName, weight: 'certain', covered: true, ...claim },
    {
      pattern: /\.(?:db3?|sqlite3?|sqlitedb)(?:$|[^a-z0-9])|msgstore|chatstorage/i,
      weight: 'possible',
      ...claim,
    },
    { pattern: deviceBackupName, weight: 'possible', ...claim },
  ],

  begins: (head) => isWal(head) || head.subarray(0, 16).equals(sqliteMagic),

  annotate: annotateSqlite,

  async judge(file, named) {
    const head = await file.head()
    if (isWal(head)) return loneLog(file)
    if (!head.subarray(0, 16).equals(sqliteMagic)) return undefined
    const header = parseSqliteHeader(head)
    if (!header) return hasOwnName(named) ? damaged(file, head) : undefined
    file.followStructure()
    const companions = await besideDatabase(file.path)
    try {
      const { found, inLog, tables, empty } = await databaseSchema(file, header, companions.log)
      if (found) {
        const whole = completeness(header, file.size, companions)
        return {
          ...claim,
          readableBy: 'anyone',
          complete: whole.complete,
          reason: `Anyone with this file can read it: it is a database of ${found.what}, not encrypted.`,
          evidence: [
            inClear,
            tablesEvidence(found, inLog ? companions.logName : undefined),
            ...whole.evidence,
          ],
        }
      }
      if (!hasOwnName(named)) return undefined
      return empty
        ? emptyDatabase(companions)
        : otherTables(tables, completeness(header, file.size, companions))
    } finally {
      await companions.log?.close()
    }
  },
}

const inClear: Evidence = { fact: 'SQLite database in clear', where: 'bytes 0-15' }

/** A database without WhatsApp's tables is ours only by its name; then its bytes still say that it is readable. */
const hasOwnName = ({ name }: NamedFile): boolean => ownName.test(name) || cryptNumber(name) !== undefined

const tablesEvidence = ({ tables, columns }: WhatsAppTables, log: string | undefined): Evidence => ({
  fact: `its tables are WhatsApp's: ${tables.join(', ')}${columns.length > 0 ? `, with ${columns.slice(0, 3).join(', ')}` : ''}`,
  where: log ? `database schema, in ${log} beside it` : 'database schema',
})

const otherTables = (
  tables: number,
  { complete, evidence }: { complete: boolean | null; evidence: Evidence[] },
): Judgement => ({
  ...claim,
  readableBy: 'anyone',
  complete,
  reason:
    'Anyone with this file can read it: it has the name of a WhatsApp backup, and is a database that is not encrypted.',
  evidence: [
    inClear,
    {
      fact: `the name is WhatsApp's, but none of the ${tables} tables that could be read is known as WhatsApp's`,
      where: 'database schema',
    },
    ...evidence,
  ],
})

/** A database that holds no table proves nothing about who could read what was meant to be in it. */
const emptyDatabase = ({ logName, log }: Companions): Judgement => ({
  ...claim,
  readableBy: 'unknown',
  complete: null,
  reason:
    "We can't tell who can read this: it has the name of a WhatsApp backup, but is a database without any table.",
  evidence: [
    inClear,
    { fact: 'the database has no tables', where: 'database schema' },
    ...(log ? [{ fact: `no table was found in ${logName} either`, where: logName }] : []),
  ],
})

const damaged = (file: BoundedFile, head: Buffer): Judgement => {
  const zeros = head.subarray(16).every((byte) => byte === 0)
  return {
    ...claim,
    readableBy: zeros ? 'unknown' : 'anyone',
    complete: zeros ? null : false,
    reason: zeros
      ? "We can't tell who can read this: it begins like a database, but nothing follows."
      : 'Anyone with this file can read what is left of it: it begins as a database that is not encrypted, and is damaged.',
    evidence: [
      inClear,
      {
        fact: zeros ? 'only zeros follow' : 'the rest of the database header is damaged',
        where: `bytes 16-${Math.max(16, Math.min(file.size, 100) - 1)}`,
      },
    ],
  }
}

/** A write-ahead log without its database: its pages are as readable as the database's. */
const loneLog = async (file: BoundedFile): Promise<Judgement | undefined> => {
  if (!(await lacksDatabase(file.path))) return undefined
  file.followStructure()
  const found = await logSchema(file)
  if (!found) return undefined
  return {
    ...claim,
    readableBy: 'anyone',
    complete: false,
    reason: `Anyone with this file can read it: it is a part of a database of ${found.what}, not encrypted.`,
    evidence: [
      { fact: 'write-ahead log of a SQLite database, in clear', where: 'bytes 0-31' },
      tablesEvidence(found, undefined),
      { fact: 'the database that it belongs to does not lie beside it', where: 'folder' },
    ],
  }
}
