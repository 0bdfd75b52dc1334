import { type Day, dateOf } from '../../../../../src/renderer/rooms/overview/nights/night-of.ts'
import type { Finding } from '../../../../../src/shared/report.ts'
import type { ReadableBy } from '../../../../../src/shared/verdict.ts'
import { finding } from '../../guide/report.ts'

/** The day of a date such as `2026-11-21`. */
export const day = (date: string): Day => Date.parse(date) / 86_400_000

/** A copy that was changed in the night of a day, here. */
export const copyOf = (date: string, readableBy: ReadableBy, changes: Partial<Finding> = {}): Finding => {
  const at = dateOf(day(date))
  const night = new Date(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate(), 2)
  return finding({
    path: `/disk/${date}/msgstore.db.crypt15`,
    readableBy,
    modifiedAt: night.toISOString(),
    ...changes,
  })
}
