import type { Finding } from '../../../../shared/report.ts'
import { byExposure, type ReadableBy } from '../../../../shared/verdict.ts'
import { type Day, dateOf, isNightly, nightOf } from './night-of.ts'

export type Span = 'day' | 'week' | 'month' | 'year'

export interface NightColumn {
  /** The first and the last day of the span. */
  readonly from: Day
  readonly to: Day
  readonly findings: readonly Finding[]
}

export interface Nights {
  readonly span: Span
  /** The oldest first; the last holds today. Without a gap in time: an empty one is a night without a copy. */
  readonly columns: readonly NightColumn[]
  /** Copies with a date that cannot be right. */
  readonly undated: number
  /** Copies of before the first column. */
  readonly earlier: number
  /** Findings that are no nightly backups. */
  readonly others: number
}

/** So many columns at least, so that one night does not fill the picture. */
const fewest: Readonly<Record<Span, number>> = { day: 21, week: 1, month: 1, year: 1 }

const startOf: Record<Span, (day: Day, today: Day) => Day> = {
  day: (day) => day,
  // Weeks end today.
  week: (day, today) => today - Math.floor((today - day) / 7) * 7 - 6,
  month: (day) => {
    const date = dateOf(day)
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / 86_400_000
  },
  year: (day) => Date.UTC(dateOf(day).getUTCFullYear(), 0, 1) / 86_400_000,
}

const previous = (start: Day, span: Span, today: Day): Day => startOf[span](start - 1, today)

/** The starts of all spans, oldest first; undefined where there would be more than `most`. */
const startsFrom = (first: Day, today: Day, span: Span, most: number): Day[] | undefined => {
  const starts: Day[] = []
  const oldest = startOf[span](first, today)
  for (let start = startOf[span](today, today); ; start = previous(start, span, today)) {
    starts.push(start)
    if (start <= oldest && starts.length >= fewest[span]) return starts.reverse()
    if (starts.length >= most) return undefined
  }
}

const spans = ['day', 'week', 'month'] as const

/**
 * The copies night by night up to today; week by week or more where there would be more than `most` columns.
 * @param from leaves out what is earlier
 */
export const nightsOf = (
  findings: readonly Finding[],
  today: Day,
  most: number,
  from = Number.NEGATIVE_INFINITY,
): Nights => {
  const copies = findings.filter(isNightly)
  const byDay = Map.groupBy(copies, (finding) => nightOf(finding, today))
  const allDays = [...byDay.keys()].filter((day) => day !== null)
  const days = allDays.filter((day) => day >= from)
  const earlier = allDays.filter((day) => day < from).flatMap((day) => byDay.get(day) ?? []).length
  const rest = {
    undated: byDay.get(null)?.length ?? 0,
    earlier,
    others: findings.length - copies.length,
  }
  if (days.length === 0) return { span: 'day', columns: [], ...rest }
  const first = Math.min(...days)
  const span = spans.find((each) => startsFrom(first, today, each, most)) ?? 'year'
  const starts = startsFrom(first, today, span, span === 'year' ? Number.POSITIVE_INFINITY : most) ?? []
  const byStart = Map.groupBy(days, (day) => startOf[span](day, today))
  const columns = starts.map((from, index) => ({
    from,
    to: Math.min(today, (starts[index + 1] ?? today + 1) - 1),
    findings: (byStart.get(from) ?? []).flatMap((day) => byDay.get(day) ?? []),
  }))
  return { span, columns, ...rest }
}

/**
 * The nights that fit, where copies of some lie among them, and the older ones left out; null where everything fits
 * night by night, or where all is older.
 */
export const lastNightsOf = (findings: readonly Finding[], today: Day, most: number): Nights | null => {
  const nights = nightsOf(findings, today, most, today - most + 1)
  return nights.earlier > 0 && nights.columns.length > 0 ? nights : null
}

export interface Part {
  readonly verdict: ReadableBy
  readonly count: number
  /** How much of the column it fills, from 0 to 1; all parts together fill it. */
  readonly share: number
}

/** However few they are, the copies of a verdict fill so much of a column that they are seen. */
const leastShare = 0.2

/** What fills a column, the most exposed first. */
export const partsOf = (findings: readonly Pick<Finding, 'readableBy'>[]): Part[] => {
  const counts = [...Map.groupBy(findings, ({ readableBy }) => readableBy)]
    .map(([verdict, { length: count }]) => ({ verdict, count }))
    .sort((a, b) => byExposure(a.verdict, b.verdict))
  const spare = 1 - leastShare * counts.length
  return counts.map((part) => ({ ...part, share: leastShare + (spare * part.count) / findings.length }))
}
