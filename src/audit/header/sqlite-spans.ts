import type { Buffer } from 'node:buffer'
import type { HeaderField } from '../../shared/header-fields.ts'
import type { BoundedFile } from '../io/bounded-file.ts'
import { parseSqliteHeader, sqliteMagic } from '../sqlite/btree.ts'
import { isWal } from '../sqlite/wal.ts'
import { contentFrom, type FieldSpan, inARow } from './field-span.ts'

/** SQLite's file format, section 1.3: each field and its length. Numbers are big-endian. */
const databaseHeader: readonly (readonly [HeaderField, number])[] = [
  ['sqlite.magic', 16],
  ['sqlite.pageSize', 2],
  ['sqlite.writeVersion', 1],
  ['sqlite.readVersion', 1],
  ['sqlite.reserved', 1],
  ['sqlite.fractions', 3],
  ['sqlite.changes', 4],
  ['sqlite.pageCount', 4],
  ['sqlite.freelist', 8],
  ['sqlite.schemaCookie', 4],
  ['sqlite.schemaFormat', 4],
  ['sqlite.cacheSize', 4],
  ['sqlite.vacuum', 4],
  ['sqlite.encoding', 4],
  ['sqlite.userVersion', 4],
  ['sqlite.incremental', 4],
  ['sqlite.applicationId', 4],
  ['sqlite.unused', 20],
  ['sqlite.validFor', 4],
  ['sqlite.version', 4],
]

/** Section 4.1. */
const logHeader: readonly (readonly [HeaderField, number])[] = [
  ['wal.magic', 4],
  ['wal.format', 4],
  ['wal.pageSize', 4],
  ['wal.sequence', 4],
  ['wal.salts', 8],
  ['wal.checksum', 8],
]

/** The header of a database or of its log. Pages follow, and rows with what people wrote. */
export const annotateSqlite = async (file: BoundedFile): Promise<readonly FieldSpan[]> => {
  const head = await file.head()
  if (isWal(head)) return withNumbers(head, logHeader)
  // Of a damaged header nothing but its mark is sure to be one.
  const isWhole = parseSqliteHeader(head) !== undefined
  return withNumbers(head, isWhole ? databaseHeader : [['sqlite.magic', sqliteMagic.length]])
}

const withNumbers = (head: Buffer, layout: typeof databaseHeader): FieldSpan[] => {
  const spans = inARow(0, layout).map((span): FieldSpan => {
    const length = span.to - span.from
    return length <= 4 && span.field !== 'wal.magic' && span.field !== 'sqlite.fractions'
      ? { ...span, value: spelled(span.field, head.readUIntBE(span.from, length)) }
      : span
  })
  return [...spans, contentFrom(spans.at(-1)?.to ?? 0)]
}

const encodings: Readonly<Record<number, string>> = { 1: 'UTF-8', 2: 'UTF-16le', 3: 'UTF-16be' }

const spelled = (field: HeaderField, number: number): string => {
  if (field === 'sqlite.pageSize' && number === 1) return '65536'
  if (field === 'sqlite.encoding') return encodings[number] ?? String(number)
  if (field === 'sqlite.version')
    return [number / 1_000_000, (number / 1000) % 1000, number % 1000].map(Math.floor).join('.')
  return String(number)
}
