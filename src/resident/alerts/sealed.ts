import type { MemoryRecord } from '../../shared/memory.ts'
import type { App } from '../../shared/report.ts'
import { byExposure, isExposed } from '../../shared/verdict.ts'
import { holdsChats, madeAt } from '../chats.ts'
import type { Memory } from '../memory/memory.ts'

/**
 * The newest backups of apps of which one was exposed before, and that only the user can read now. Each is told once, until an
 * exposed one is the newest again. Only for the records after an audit of all places.
 * @param records those that are not gone and not ignored
 * @param wall the time, in milliseconds
 * @param silent paths of which it is no news; undefined at the very first audit, where nothing is
 */
export const newlySealed = (
  { apps }: Pick<Memory, 'apps'>,
  records: readonly MemoryRecord[],
  wall: number,
  silent: ReadonlySet<string> | undefined,
): MemoryRecord[] => {
  const newest = new Map<App, MemoryRecord>()
  for (const record of records) {
    const other = newest.get(record.app)
    if (!holdsChats(record)) continue
    const later = other ? madeAt(record, wall) - madeAt(other, wall) : 1
    // Of two made at once, what others can read of the one decides.
    if (later > 0 || (other && later === 0 && byExposure(record.readableBy, other.readableBy) < 0))
      newest.set(record.app, record)
  }
  return [...newest.values()].filter((record) => {
    if (isExposed(record.readableBy)) apps.set(record.app, 'exposed')
    if (record.readableBy !== 'only-you' || record.complete === false) return false
    const wasExposed = apps.get(record.app) === 'exposed'
    apps.set(record.app, 'sealed')
    return wasExposed && silent !== undefined && !silent.has(record.path)
  })
}
