import { groupBackups } from '../../audit/group.ts'
import { summarise } from '../../audit/summary.ts'
import type { Finding, Report } from '../../shared/report.ts'
import { byExposure } from '../../shared/verdict.ts'

/** A report with other findings, and all that is counted of them. @param labels what each backup is called on screen, by its id */
export const withFindings = (
  report: Report,
  findings: readonly Finding[],
  labels: ReadonlyMap<string, string>,
): Report => {
  const sorted = [...findings].sort(
    (a, b) => byExposure(a.readableBy, b.readableBy) || (a.path < b.path ? -1 : 1),
  )
  return { ...report, findings: sorted, backups: groupBackups(sorted, labels), summary: summarise(sorted) }
}
