import { Buffer } from 'node:buffer'
import type { Portrait } from '../../shared/portrait.ts'
import type { BoundedFile } from '../io/bounded-file.ts'
import type { ReadBytes } from '../io/read-bytes.ts'
import { OverBudget } from '../io/unreadable.ts'
import { parseSqliteHeader, type SqliteHeader } from '../sqlite/btree.ts'
import { besideDatabase } from '../sqlite/companions.ts'
import { type FillFrom, Pages } from '../sqlite/pages.ts'
import { scanTables } from '../sqlite/scan.ts'
import { readSchema } from '../sqlite/schema.ts'
import { indexWal, overlaid } from '../sqlite/wal.ts'
import { androidReading } from './android.ts'
import { olderAndroidReading } from './android-older.ts'
import { appleReading } from './apple.ts'
import type { Reading, Tables } from './reading.ts'
import { sideReading } from './side-databases.ts'

/** Bytes of schema that are read. WhatsApp's is about 100 KB. */
const largestSchema = 16 * 1024 * 1024
/** A log of 4 GiB; each frame costs a look and an entry. */
const mostFrames = 1_000_000

/**
 * Counts a WhatsApp database; undefined where its tables are none of WhatsApp's. The file and its write-ahead log are
 * read, and nothing else is touched.
 */
export const databasePortrait = async (
  file: BoundedFile,
  signal: AbortSignal,
): Promise<Portrait | undefined> => {
  const ownHeader = parseSqliteHeader(await file.head())
  if (!ownHeader) return undefined
  const { log } = await besideDatabase(file.path)
  try {
    const logBytes = log && readerOf((into, position) => log.fill(into, position))
    const wal = log && logBytes && (await indexWal(logBytes, log.size, mostFrames))
    const usable =
      log && logBytes && wal?.pageSize === ownHeader.pageSize ? { log, logBytes, wal } : undefined
    const fill: FillFrom = (into, position) => file.fill(into, position)
    const read = usable ? overlaid(readerOf(fill), usable.logBytes, usable.wal) : readerOf(fill)
    const header = usable ? await newest(read, ownHeader) : ownHeader
    const overlay = usable && {
      fill: (into: Buffer, position: number) => usable.log.fill(into, position),
      wal: usable.wal,
    }
    return await countDatabase(new Pages(header, file.size, fill, overlay), read, header, signal)
  } finally {
    await log?.close()
  }
}

/** Page 1 as the log has it. */
const newest = async (read: ReadBytes, own: SqliteHeader): Promise<SqliteHeader> => {
  const header = parseSqliteHeader(await read(0, own.pageSize))
  return header?.pageSize === own.pageSize ? header : own
}

/** @param read the same pages, for the schema */
export const countDatabase = async (
  pages: Pages,
  read: ReadBytes,
  header: SqliteHeader,
  signal: AbortSignal,
): Promise<Portrait | undefined> => {
  const { tables, whole } = await readSchema(bounded(read, largestSchema), header)
  const readings = readingsOf(tables)
  if (readings.length === 0 || header.encoding !== 'utf8') return undefined
  const { damagedPages } = await scanTables(
    pages,
    readings.flatMap(({ scans }) => scans),
    signal,
  )
  const [best] = readings
    .map(({ source, counts }) => ({ source, ...counts() }))
    .sort((a, b) => (b.messages ?? 0) - (a.messages ?? 0))
  if (!best) return undefined
  const cutShort = header.pageCount !== undefined && pages.count < header.pageCount
  return { schemaVersion: 1, ...best, complete: whole && damagedPages === 0 && !cutShort }
}

/** One database may hold its messages twice, while it is moved to the newer tables: the fuller generation is told. */
const readingsOf = (tables: Tables): Reading[] => {
  const readings = [androidReading(tables), olderAndroidReading(tables), appleReading(tables)].filter(
    (reading) => reading !== undefined,
  )
  const side = readings.length === 0 ? sideReading(tables) : undefined
  return side ? [side] : readings
}

const readerOf =
  (fill: FillFrom): ReadBytes =>
  async (position, length) => {
    const into = Buffer.alloc(length)
    return into.subarray(0, fill(into, position))
  }

const bounded = (read: ReadBytes, budget: number): ReadBytes => {
  let left = budget
  return async (position, length) => {
    left -= length
    if (left < 0) throw new OverBudget(`more than ${budget} bytes`)
    return read(position, length)
  }
}
