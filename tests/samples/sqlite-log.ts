import type { Buffer } from 'node:buffer'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** A database as it lies on a disk while an app has it open: its newest pages are in the log. */
export interface OpenDatabase {
  readonly database: Buffer
  readonly log: Buffer
}

/**
 * Writes a database in WAL mode and takes its files before SQLite moves the log into it.
 * @param before is written and moved into the database; `after` stays in the log
 */
export const openDatabase = (before: string, after: string): OpenDatabase => {
  const folder = mkdtempSync(join(tmpdir(), 'sealwatch-sample-'))
  const path = join(folder, 'sample.db')
  const database = new DatabaseSync(path)
  try {
    database.exec(
      `PRAGMA journal_mode = WAL; ${before}; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA wal_autocheckpoint = 0`,
    )
    database.exec(after)
    return {
      database: readFileSync(path),
      log: existsSync(`${path}-wal`) ? readFileSync(`${path}-wal`) : readFileSync(path),
    }
  } finally {
    database.close()
    rmSync(folder, { recursive: true })
  }
}
