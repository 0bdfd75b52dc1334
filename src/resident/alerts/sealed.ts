import { basename } from 'node:path'
import type { MemoryRecord } from '../../shared/memory.ts'
import type { App, Kind } from '../../shared/report.ts'
import { isExposed } from '../../shared/verdict.ts'
import type { Memory } from '../memory/memory.ts'

/** Kinds of findings that hold a phone's chats. */
const chatKinds: ReadonlySet<Kind> = new Set([
  'android-backup',
  'plaintext-database',
  'icloud-backup',
  'device-backup',
  'phone-tool-backup',
])

const holdsChats = ({ kind, path }: MemoryRecord): boolean =>
  chatKinds.has(kind) && (kind !== 'android-backup' || /msgstore/i.test(basename(path)))

/** Clocks of two computers differ by less. Milliseconds. */
const apart = 60 * 60_000

/** When a backup was made, in milliseconds; one from the future cannot be said to be newer than any other. */
const madeAt = ({ modifiedAt }: MemoryRecord, wall: number): number => {
  const made = Date.parse(modifiedAt)
  return made > wall + apart ? Number.NEGATIVE_INFINITY : made
}

/**
 * The newest backups of apps of which one was exposed before, and that only the user can read now. Each is told once, until an
 * exposed one is the newest again. Only for the records after an audit of all places.
 * @param records those that are not gone and not ignored
 * @param wall the time, in milliseconds
 */
export const newlySealed = (
  { apps }: Pick<Memory, 'apps'>,
  records: readonly MemoryRecord[],
  wall: number,
  isFirst: boolean,
): MemoryRecord[] => {
  const newest = new Map<App, MemoryRecord>()
  for (const record of records) {
    const other = newest.get(record.app)
    if (holdsChats(record) && !(other && madeAt(other, wall) >= madeAt(record, wall)))
      newest.set(record.app, record)
  }
  return [...newest.values()].filter((record) => {
    if (isExposed(record.readableBy)) apps.set(record.app, 'exposed')
    if (record.readableBy !== 'only-you' || record.complete === false) return false
    const wasExposed = apps.get(record.app) === 'exposed'
    apps.set(record.app, 'sealed')
    return wasExposed && !isFirst
  })
}
