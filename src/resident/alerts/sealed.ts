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

/** When a backup was made; a time that has not come yet says nothing, so that it was first seen counts. */
const madeAt = ({ modifiedAt, firstSeen }: MemoryRecord, now: string): string =>
  modifiedAt > now ? firstSeen : modifiedAt

/**
 * The newest backups of apps of which one was exposed before, and that only the user can read now. Each is told once, until an
 * exposed one is the newest again. Only for the records after an audit of all places.
 * @param records those that count: there, and not ignored
 */
export const newlySealed = (
  { apps }: Pick<Memory, 'apps'>,
  records: readonly MemoryRecord[],
  now: string,
  isFirst: boolean,
): MemoryRecord[] => {
  const newest = new Map<App, MemoryRecord>()
  for (const record of records) {
    const other = newest.get(record.app)
    if (holdsChats(record) && !(other && madeAt(other, now) >= madeAt(record, now)))
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
