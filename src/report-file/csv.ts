import type { Report } from '../shared/report.ts'
import { skipReasonWords } from '../words/engine-words.ts'
import { english } from '../words/english.ts'
import { cell } from './csv-cell.ts'
import { utcMoment } from './moments.ts'
import { worstFirst } from './order.ts'
import { texts } from './texts.ts'

const words = texts.table
type Column = keyof typeof words.columns
const columns = Object.keys(words.columns) as Column[]

/** One line of the table; a column that is not named is empty. */
type Row = Readonly<Partial<Record<Column, string | number>>>

/**
 * One table as RFC 4180 has it, in UTF-8 with a byte order mark, without which Excel reads another encoding. Each finding is a
 * row, worst first; then each path that was not looked into; then each place. One table and not three, because a second
 * header within a file breaks sorting, filters and every program that reads CSV.
 */
export const csvReport = (report: Report): string => {
  const audit: Row = {
    started: utcMoment(report.startedAt),
    finished: utcMoment(report.finishedAt),
    version: report.generator.version,
  }
  const rows = [...findingRows(report), ...skippedRows(report), ...placeRows(report)]
  const lines = [words.columns, ...rows.map((row) => ({ ...row, ...audit }))].map(lineOf)
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`
}

const lineOf = (row: Row): string => columns.map((column) => cell(row[column])).join(',')

const findingRows = (report: Report): Row[] => {
  const places = placeLabels(report)
  return worstFirst(report).flatMap(({ backup, findings }) =>
    findings.map((finding) => ({
      record: words.finding,
      verdict: english(`verdicts.words.${finding.readableBy}`),
      backup: backup.label,
      path: finding.path,
      reason: finding.reason,
      kind: finding.kind,
      format: finding.format,
      app: finding.app,
      complete: words.complete(finding.complete),
      size: finding.size,
      changed: utcMoment(finding.modifiedAt),
      evidence: finding.evidence.map(({ fact, where }) => `${fact} (${where})`).join(' | '),
      place: places.get(finding.place) ?? finding.place,
    })),
  )
}

const skippedRows = ({ skipped }: Report): Row[] =>
  skipped.map(({ path, reason }) => ({
    record: words.skipped,
    path,
    reason: skipReasonWords(english, reason),
  }))

const placeRows = ({ places }: Report): Row[] =>
  places.map(({ label, path, kind, state }) => ({
    record: words.place,
    path,
    reason: placeWords(state),
    kind,
    place: label,
  }))

const placeWords = (state: string): string => {
  if (state === 'ok') return texts.places.lookedInto
  return state === 'streaming' ? texts.places.namesOnly : skipReasonWords(english, state)
}

const placeLabels = ({ places }: Report): ReadonlyMap<string, string> =>
  new Map(places.map(({ id, label }) => [id, label]))
