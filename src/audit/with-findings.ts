import type { Finding, Report } from '../shared/report.ts'
import { byExposure } from '../shared/verdict.ts'
import { groupBackups } from './group.ts'
import { summarise } from './summary.ts'

/**
 * A report of these findings, and all that is counted of them.
 * @param labels what each backup is called on screen, by its id
 */
export const withFindings = (
  report: Omit<Report, 'findings' | 'backups' | 'summary'>,
  findings: readonly Finding[],
  labels: ReadonlyMap<string, string>,
): Report => {
  const sorted = [...findings].sort(
    (a, b) => byExposure(a.readableBy, b.readableBy) || byText(a.path, b.path),
  )
  return { ...report, findings: sorted, backups: groupBackups(sorted, labels), summary: summarise(sorted) }
}

/** By UTF-16 code units, so that the order is the same on every system. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
