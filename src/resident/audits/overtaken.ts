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
