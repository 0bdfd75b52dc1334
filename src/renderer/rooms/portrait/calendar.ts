/** Days and hours as a language writes them. Days count from Monday, hours from midnight. */

/** 5 January 1970 was a Monday. */
const moment = (day: number, hour = 0): Date => new Date(Date.UTC(1970, 0, 5 + day, hour))

const written = (language: string, options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
  return (date: Date) => format.format(date)
}

export const dayNames = (language: string, form: 'long' | 'short'): readonly string[] => {
  const name = written(language, { weekday: form })
  return Array.from({ length: 7 }, (_, day) => name(moment(day)))
}

export const hourNames = (language: string): readonly string[] => {
  const name = written(language, { hour: 'numeric' })
  return Array.from({ length: 24 }, (_, hour) => name(moment(0, hour)))
}

interface WeekInfo {
  /** 1 is Monday, 7 is Sunday. */
  readonly firstDay: number
}

/** A method in newer engines, a property in older ones, and in none of the compiler's types. */
type LocaleWithWeek = Intl.Locale & { getWeekInfo?(): WeekInfo; readonly weekInfo?: WeekInfo }

/** The days in the order in which a week begins where the language is spoken. */
export const dayOrder = (language: string): readonly number[] => {
  const locale: LocaleWithWeek = new Intl.Locale(language)
  const { firstDay } = locale.getWeekInfo?.() ?? locale.weekInfo ?? { firstDay: 1 }
  return Array.from({ length: 7 }, (_, index) => (firstDay - 1 + index) % 7)
}

/** Days from one date to another, both counted; dates as `2026-11-21`. */
export const daysBetween = (first: string, last: string): number =>
  Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000) + 1
