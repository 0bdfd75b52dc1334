import { halfOfDay } from './half-of-day.ts'

/** The numbers of a stamp in front of a chat line, before it is known which of them is the day, month and year. */
export interface WrittenStamp {
  readonly date: readonly [number, number, number]
  readonly hour: number
  /** True where a half of the day is written, as by Americans, who write the month first. */
  readonly halves: boolean
}

/** Reads the numbers of a stamp that is one, given cleaned and without brackets. */
export const writtenStamp = (text: string): WrittenStamp | undefined => {
  const numbers = (text.match(/\d+/g) ?? []).map(Number)
  if (numbers.length !== 5 && numbers.length !== 6) return undefined
  // A time in front of the date has a colon, and no date has one.
  const timeFirst = /^\D*\d{1,2}\s?:/.test(text)
  const times = numbers.length - 3
  const [a, b, c] = timeFirst ? numbers.slice(times) : numbers
  const hour = timeFirst ? numbers[0] : numbers[3]
  if (a === undefined || b === undefined || c === undefined || hour === undefined) return undefined
  const half = hour <= 12 ? halfOfDay(text) : undefined
  return {
    date: [a, b, c],
    hour: half ? (hour % 12) + (half === 'second' ? 12 : 0) : hour % 24,
    halves: half !== undefined,
  }
}

/** Where year, month and day stand in a date. */
type Order = readonly [year: 0 | 2, month: 0 | 1, day: 0 | 1 | 2]

const dayFirst: Order = [2, 1, 0]
const monthFirst: Order = [2, 0, 1]
const yearFirst: Order = [0, 1, 2]

const mostDays = 100_000
const noDay = Number.NaN

/**
 * Collects the stamps of one export and tells their times once all were seen: only then is it known in which order dates
 * are written. Memory grows with the days of the chat, not with its messages.
 */
export class WrittenTimes {
  /** Messages by hour, for each date as it is written, in the order of the chat. */
  readonly #days = new Map<string, { stamp: WrittenStamp; hours: Int32Array }>()
  undated = 0

  add(stamp: WrittenStamp | undefined): void {
    const key = stamp?.date.join('-')
    let day = key === undefined ? undefined : this.#days.get(key)
    if (!day && stamp && key !== undefined && this.#days.size < mostDays) {
      day = { stamp, hours: new Int32Array(24) }
      this.#days.set(key, day)
    }
    if (day && stamp) day.hours[stamp.hour] = (day.hours[stamp.hour] as number) + 1
    else this.undated++
  }

  /** Every hour with messages, in milliseconds as if it were UTC, and how many; NaN where there is no such day. */
  *hours(): Generator<readonly [time: number, messages: number]> {
    const order = this.#order()
    for (const { stamp, hours } of this.#days.values())
      for (const [hour, messages] of hours.entries())
        if (messages > 0) yield [dayStart(stamp, order) + hour * 3_600_000, messages]
  }

  /** The order in which every date is a day that has been, the days follow each other, and the chat is shortest. */
  #order(): Order {
    const [first] = this.#days.values()
    const orders = first?.stamp.halves ? [monthFirst, dayFirst, yearFirst] : [dayFirst, monthFirst, yearFirst]
    const weighed = orders.map((order) => ({ order, ...this.#weigh(order) }))
    weighed.sort((a, b) => a.none - b.none || a.back - b.back || a.span - b.span)
    return weighed[0]?.order ?? dayFirst
  }

  #weigh(order: Order): { none: number; back: number; span: number } {
    const tomorrow = Date.now() + 2 * 86_400_000
    let none = 0
    let back = 0
    let earliest = Number.POSITIVE_INFINITY
    let latest = Number.NEGATIVE_INFINITY
    let last = Number.NEGATIVE_INFINITY
    for (const { stamp } of this.#days.values()) {
      const day = dayStart(stamp, order)
      if (Number.isNaN(day) || day > tomorrow) {
        none++
        continue
      }
      if (day < last) back++
      last = day
      earliest = Math.min(earliest, day)
      latest = Math.max(latest, day)
    }
    return { none, back, span: latest > earliest ? latest - earliest : 0 }
  }
}

const dayStart = ({ date }: WrittenStamp, [yearAt, monthAt, dayAt]: Order): number => {
  const year = yearOf(date[yearAt])
  if (year >= 1300 && year < 1500) return persianDay(year, date[monthAt], date[dayAt])
  const month = date[monthAt] - 1
  const start = new Date(Date.UTC(year, month, date[dayAt]))
  return start.getUTCMonth() === month && start.getUTCDate() === date[dayAt] ? start.getTime() : noDay
}

/** Years of two digits, and those of the Buddhist calendar, which is 543 years ahead. */
const yearOf = (written: number): number => {
  const year = written < 100 ? 2000 + written : written
  if (year >= 2045 && year < 2100) return year - 43
  return year > 2400 ? year - 543 : year
}

const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
})

/** Iran's year begins around 20 March and has six months of 31 days; leap years move a day by one. */
const persianDay = (year: number, month: number, day: number): number => {
  const before = month <= 6 ? (month - 1) * 31 : 186 + (month - 7) * 30
  for (const start of [19, 20, 21, 22]) {
    const time = Date.UTC(year + 621, 2, start + before + day - 1)
    const parts = persian.formatToParts(time).filter(({ type }) => type === 'month' || type === 'day')
    if (parts.map(({ value }) => Number(value)).join() === `${month},${day}`) return time
  }
  return noDay
}
