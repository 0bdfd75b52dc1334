import { jsonText } from '../shared/json-text.ts'
import type { Report } from '../shared/report.ts'

/** The report's contract as it is, the same as `sealwatch audit --json` prints. */
export const jsonReport = (report: Report): string => jsonText(report)
