/** The numbers of a stamp in front of a chat line, before it is known which of them is the month. */
export interface WrittenStamp {
  /** Year, and the two other numbers of the date as they stand. */
  readonly year: number
  readonly first: number
  readonly second: number
  /** True where the year stands first, so that the month follows it. */
  readonly yearFirst: boolean
  readonly hour: number
  readonly minute: number
  /** True where a half of the day is written, as Americans do, who write the month first. */
  readonly halves: boolean
}

const afternoon = /p\.?\s?m|م(?!\p{L})|午後|下午|오후|晚上|傍晚|中午|μμ|אחה/iu
const morning = /a\.?\s?m|ص(?!\p{L})|午前|上午|오전|凌晨|早上|清晨|πμ|לפנה/iu

/** Years that the calendars in use write for the present, and what leads to ours. */
const yearOf = (written: number): number =>
  written < 100 ? 2000 + written : written > 2400 ? written - 543 : written

/** Reads the numbers of a stamp that is one, given cleaned and without brackets. Undefined where the time comes first. */
export const writtenStamp = (text: string): WrittenStamp | undefined => {
  const [a, b, c, hour, minute] = (text.match(/\d+/g) ?? []).map(Number)
  if (a === undefined || b === undefined || c === undefined || hour === undefined || minute === undefined)
    return undefined
  const yearFirst = /^\D*\d{4}/.test(text)
  const pm = afternoon.test(text)
  const halves = pm || morning.test(text)
  return {
    year: yearOf(yearFirst ? a : c),
    first: yearFirst ? b : a,
    second: yearFirst ? c : b,
    yearFirst,
    hour: halves ? (hour % 12) + (pm ? 12 : 0) : hour % 24,
    minute,
    halves,
  }
}

const mostDays = 100_000

/**
 * Collects the stamps of one export and tells their times once all were seen: only then is it known whether the day or the
 * month stands first. Memory grows with the days of the chat, not with its messages.
 */
export class WrittenTimes {
  /** Messages by date as written and hour. */
  readonly #days = new Map<string, { stamp: WrittenStamp; hours: Int32Array }>()
  #dayFirst = 0
  #monthFirst = 0
  #last: WrittenStamp | undefined
  undated = 0

  add(stamp: WrittenStamp | undefined): void {
    if (!stamp) {
      this.undated++
      return
    }
    const key = `${stamp.year}-${stamp.first}-${stamp.second}`
    let day = this.#days.get(key)
    if (!day) {
      if (this.#days.size >= mostDays) {
        this.undated++
        return
      }
      day = { stamp, hours: new Int32Array(24) }
      this.#days.set(key, day)
      this.#weigh(stamp)
    }
    day.hours[stamp.hour] = (day.hours[stamp.hour] as number) + 1
  }

  /** Every hour with messages, in milliseconds as if it were UTC, and how many; NaN where there is no such day. */
  *hours(): Generator<readonly [time: number, messages: number]> {
    const monthFirst = this.#monthFirst > this.#dayFirst
    for (const { stamp, hours } of this.#days.values()) {
      const start = dayStart(stamp, monthFirst)
      for (const [hour, messages] of hours.entries())
        if (messages > 0) yield [start + hour * 3_600_000, messages]
    }
  }

  /** A number over 12 is a day; days that go back in time speak against an order; halves of the day a little for months. */
  #weigh(stamp: WrittenStamp): void {
    if (stamp.yearFirst) {
      this.#monthFirst = Number.POSITIVE_INFINITY
      return
    }
    const certain = 1000
    if (stamp.first > 12) this.#dayFirst += certain
    if (stamp.second > 12) this.#monthFirst += certain
    if (stamp.halves) this.#monthFirst += 0.001
    if (this.#last) {
      if (dayStart(stamp, true) < dayStart(this.#last, true)) this.#dayFirst++
      if (dayStart(stamp, false) < dayStart(this.#last, false)) this.#monthFirst++
    }
    this.#last = stamp
  }
}

const dayStart = ({ year, first, second }: WrittenStamp, monthFirst: boolean): number => {
  const [month, day] = monthFirst ? [first, second] : [second, first]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : Number.NaN
}
