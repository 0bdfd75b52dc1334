import { withFindings } from '../../audit/with-findings.ts'
import type { Place, Report } from '../../shared/report.ts'
import { nearest } from '../paths.ts'

/**
 * A report of all places, though some were left out: what an earlier report says of those stands. Of such places only names are
 * looked at, so no key in them changes a verdict elsewhere.
 */
export const carryOver = (report: Report, earlier: Report, leftOut: readonly Place[]): Report => {
  if (leftOut.length === 0) return report
  const ids = new Set(leftOut.map(({ id }) => id))
  const places = [...report.places, ...earlier.places.filter(({ id }) => ids.has(id))]
  const isOf = (path: string) => ids.has(nearest(places, path)?.id ?? '')
  const seen = new Set(report.findings.map(({ path }) => path))
  const findings = [
    ...report.findings,
    ...earlier.findings.filter(({ place, path }) => ids.has(place) && !seen.has(path)),
  ]
  const labels = new Map([...earlier.backups, ...report.backups].map(({ id, label }) => [id, label]))
  const skipped = [...report.skipped, ...earlier.skipped.filter(({ path }) => isOf(path))]
  return withFindings({ ...report, places, skipped }, findings, labels)
}
