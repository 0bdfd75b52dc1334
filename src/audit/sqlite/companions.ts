import { Buffer } from 'node:buffer'
import type { Evidence } from '../../shared/report.ts'
import { BoundedFile, statPath } from '../io/bounded-file.ts'
import { pathText, type SystemPath, withEnding, withoutEnding } from '../io/system-path.ts'
import type { SqliteHeader } from './btree.ts'

/** Files that SQLite keeps beside a database, and that belong to it. */
export interface Companions {
  /** The write-ahead log, open, where there is one with content. The caller closes it. */
  readonly log: BoundedFile | undefined
  readonly logName: string
  /** True where a rollback journal tells of a change that was not finished. */
  readonly unfinished: boolean
  readonly journalName: string
}

const journalMagic = Buffer.from('d9d505f920a163d7', 'hex')

const nameOf = (path: SystemPath): string => /[^/\\]*$/.exec(pathText(path))?.[0] ?? ''

const openBeside = async (path: SystemPath): Promise<BoundedFile | undefined> => {
  try {
    const file = await BoundedFile.open(path)
    if (file.size > 0) return file
    await file.close()
  } catch {
    // Not there, or not ours to read: the database is judged without it.
  }
  return undefined
}

export const besideDatabase = async (path: SystemPath): Promise<Companions> => {
  const logPath = withEnding(path, '-wal')
  const journalPath = withEnding(path, '-journal')
  const journal = await openBeside(journalPath)
  const start = await journal?.read(0, 8).catch(() => undefined)
  await journal?.close()
  return {
    log: await openBeside(logPath),
    logName: nameOf(logPath),
    // A journal whose beginning was zeroed belongs to a change that was finished.
    unfinished: start?.equals(journalMagic) ?? false,
    journalName: nameOf(journalPath),
  }
}

/** True where a write-ahead log's database is not beside it. */
export const lacksDatabase = async (logPath: SystemPath): Promise<boolean> => {
  const database = withoutEnding(logPath, '-wal')
  if (database === undefined) return true
  return statPath(database).then(
    () => false,
    () => true,
  )
}

/**
 * Whether a database is all there. Its header counts its pages, but only a database without a write-ahead log can be
 * known to be whole: the log may be missing, or hold what is newest.
 */
export const completeness = (
  { pageCount, pageSize, walMode }: SqliteHeader,
  size: number,
  { log, logName, unfinished, journalName }: Companions,
): { complete: boolean | null; evidence: Evidence[] } => {
  const evidence: Evidence[] = []
  if (log)
    evidence.push({ fact: 'newer messages may be only in the write-ahead log beside it', where: logName })
  if (pageCount !== undefined && size < pageCount * pageSize) {
    evidence.push({
      fact: `cut short: ${size} of ${pageCount * pageSize} bytes are there`,
      where: 'bytes 28-31 and file size',
    })
    return { complete: false, evidence }
  }
  if (unfinished) {
    evidence.push({
      fact: 'a journal of a change that was not finished lies beside it: it was being written when it was copied',
      where: journalName,
    })
    return { complete: false, evidence }
  }
  const counted = pageCount !== undefined && size === pageCount * pageSize
  return { complete: counted && !walMode && !log ? true : null, evidence }
}
