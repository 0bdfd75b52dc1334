import { Buffer } from 'node:buffer'
import type { Report } from '../shared/report.ts'
import { csvReport } from './csv.ts'
import { htmlReport } from './html/document.ts'
import { jsonReport } from './json.ts'
import { readerHere } from './moments.ts'

/** What a report is saved as without the help of a browser. */
export const reportFormats = ['html', 'csv', 'json'] as const

export type ReportFormat = (typeof reportFormats)[number]

/** The bytes of a report as a file. */
export const reportFile = (report: Report, format: ReportFormat): Buffer =>
  Buffer.from(textOf[format](report), 'utf8')

const textOf: Record<ReportFormat, (report: Report) => string> = {
  html: (report) => htmlReport(report, readerHere()),
  csv: csvReport,
  json: jsonReport,
}
