import type { Finding, Kind } from '../../../../shared/report.ts'

/** A day of the calendar, counted from 1 January 1970. */
export type Day = number

const dayLength = 24 * 60 * 60 * 1000

/** The first moment of a day, in UTC: to be written with the time zone UTC. */
export const dateOf = (day: Day): Date => new Date(day * dayLength)

/** The day of the calendar here on which a moment lies. */
export const dayOf = (moment: Date): Day =>
  Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / dayLength

/** No backup is older than WhatsApp itself. */
const firstDay: Day = Date.UTC(2009, 0, 1) / dayLength

/** What a phone writes night by night. An exported chat, a database or a key file has no night. */
const nightly: ReadonlySet<Kind> = new Set([
  'android-backup',
  'icloud-backup',
  'device-backup',
  'phone-tool-backup',
])

export const isNightly = ({ kind }: Pick<Finding, 'kind'>): boolean => nightly.has(kind)

const dayInName = /(?:^|[/\\])[^/\\]*?-(\d{4})-(\d{2})-(\d{2})\.\d+\.db\.crypt\d+[^/\\]*$/

/** WhatsApp on Android puts the day into the name once a newer backup takes the plain one. */
const namedDay = (path: string): Day | null => {
  const [, year, month, date] = dayInName.exec(path) ?? []
  if (!year || !month || !date) return null
  const time = Date.UTC(Number(year), Number(month) - 1, Number(date))
  // 31 February would roll over into March.
  return new Date(time).getUTCDate() === Number(date) && Number(month) <= 12 ? time / dayLength : null
}

/**
 * The day that a copy bears: in its name where WhatsApp writes one, else when it was last changed, which may be the day on
 * which it was copied. null where that cannot be right: after the audit, or before there was WhatsApp.
 */
export const nightOf = (finding: Pick<Finding, 'path' | 'modifiedAt'>, today: Day): Day | null => {
  const possible = (day: Day | null): day is Day => day !== null && day >= firstDay && day <= today
  const named = namedDay(finding.path)
  if (possible(named)) return named
  const changed = dayOf(new Date(finding.modifiedAt))
  return possible(changed) ? changed : null
}
