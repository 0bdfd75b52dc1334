import type { FuzzTarget } from './run-target.ts'
import { allFormats } from './targets/all-formats.ts'
import { backupHeader } from './targets/backup-header.ts'
import { sqliteDatabase } from './targets/sqlite.ts'

/** Every parser that meets bytes of strangers. */
export const fuzzTargets: readonly FuzzTarget[] = [backupHeader, allFormats, sqliteDatabase]
