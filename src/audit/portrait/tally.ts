import type { Media, Portrait } from '../../shared/portrait.ts'

const quarterHour = 15 * 60_000
const hourLength = 4 * quarterHour
const dayLength = 24 * hourLength
const perDay = dayLength / quarterHour
/** Before WhatsApp began there is no message, and a phone whose clock is further off tells nothing. */
const earliest = Date.UTC(2009, 0, 1)
const latest = Date.UTC(2045, 0, 1)

type Times = Pick<Portrait, 'first' | 'last' | 'hours' | 'weekdays' | 'week'>

const emptyWeek = (): number[][] => Array.from({ length: 7 }, () => new Array<number>(24).fill(0))

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

/** A week by day and hour, with the sums of its hours and of its days. */
const marginsOf = (week: number[][]): Pick<Times, 'hours' | 'weekdays' | 'week'> => ({
  hours: Array.from({ length: 24 }, (_, hour) => sum(week.map((day) => day[hour] as number))),
  weekdays: week.map(sum),
  week,
})

/** The times of no message. */
export const noTimes: Times = { first: null, last: null, ...marginsOf(emptyWeek()) }

/** `local`: instants, told in this computer's time zone. `written`: times as a text has them, given as if in UTC. */
export type Clock = 'local' | 'written'

/**
 * Counts messages with constant memory. Times are counted by quarters of an hour, because every time zone is off UTC by
 * whole quarters: hours and weekdays are told at the end, and no message costs a look at the calendar.
 */
export class Tally {
  messages = 0
  sent = 0
  undated = 0
  locations = 0
  links = 0
  calls = 0
  readonly media: Media = {
    images: 0,
    videos: 0,
    audio: 0,
    gifs: 0,
    documents: 0,
    stickers: 0,
    contactCards: 0,
  }
  #first = Number.POSITIVE_INFINITY
  #last = Number.NEGATIVE_INFINITY
  readonly #quarters = new Int32Array((latest - earliest) / quarterHour)
  readonly #clock: Clock

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** @param time milliseconds since 1970; NaN where there is none */
  message(time: number, sent: boolean): void {
    this.messages++
    if (sent) this.sent++
    this.written(time, 1)
  }

  /** Messages of an hour, for texts: counted as messages already. */
  written(time: number, messages: number): void {
    if (!(time >= earliest && time < latest)) {
      this.undated += messages
      return
    }
    if (time < this.#first) this.#first = time
    if (time > this.#last) this.#last = time
    const quarter = ((time - earliest) / quarterHour) | 0
    this.#quarters[quarter] = (this.#quarters[quarter] as number) + messages
  }

  times(): Times {
    const week = emptyWeek()
    for (let start = dayOf(this.#first); start <= this.#last; start += dayLength) {
      const midnight = (start - earliest) / quarterHour
      // Twice a year the clock changes within the day.
      const steady = this.#offset(start) === this.#offset(start + dayLength)
      for (let quarter = midnight; quarter < midnight + perDay; quarter++) {
        const messages = this.#quarters[quarter] as number
        if (messages === 0) continue
        const time = earliest + quarter * quarterHour
        const told = time + this.#offset(steady ? start : time)
        const hour = Math.floor(told / hourLength) % 24
        // 1970 began on a Thursday.
        const weekday = (Math.floor(told / dayLength) + 3) % 7
        const day = week[weekday] as number[]
        day[hour] = (day[hour] as number) + messages
      }
    }
    const written = (time: number) =>
      Number.isFinite(time) ? new Date(time + this.#offset(time)).toISOString().slice(0, 10) : null
    return { first: written(this.#first), last: written(this.#last), ...marginsOf(week) }
  }

  /** Milliseconds that the told time is ahead of UTC. */
  #offset(time: number): number {
    return this.#clock === 'written' ? 0 : -new Date(time).getTimezoneOffset() * 60_000
  }
}

/** Midnight UTC before a time. */
const dayOf = (time: number): number => Math.floor(time / dayLength) * dayLength
