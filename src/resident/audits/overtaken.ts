import type { MemoryRecord } from '../../shared/memory.ts'
import type { Report } from '../../shared/report.ts'
import { byExposure } from '../../shared/verdict.ts'
import type { Seen } from '../memory/merge.ts'

/**
 * What an audit of all places saw, without what was looked at anew while it ran: it may have been there too early, and the newer
 * look stands until the next one.
 */
export const withoutOvertaken = (seen: Seen, newer: ReadonlySet<string>): Seen => ({
  ...seen,
  findings: seen.findings.filter(({ path }) => !newer.has(path)),
  covers: (path) => !newer.has(path) && seen.covers(path),
})

/** Whether the report of such an audit says better of something than is known by the newer look. */
export const saysBetter = (
  { findings }: Report,
  newer: ReadonlySet<string>,
  records: ReadonlyMap<string, MemoryRecord>,
): boolean =>
  findings.some(({ path, readableBy }) => {
    const known = newer.has(path) ? records.get(path) : undefined
    return known !== undefined && byExposure(known.readableBy, readableBy) < 0
  })
