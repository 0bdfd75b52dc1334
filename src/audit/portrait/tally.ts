import type { Media } from '../../shared/portrait.ts'

const quarterHour = 15 * 60_000
/** Before WhatsApp began there is no message, and a phone whose clock is further off tells nothing. */
const earliest = Date.UTC(2009, 0, 1)
const latest = Date.UTC(2045, 0, 1)

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
    if (!(time >= earliest && time < latest)) {
      this.undated++
      return
    }
    if (time < this.#first) this.#first = time
    if (time > this.#last) this.#last = time
    const quarter = ((time - earliest) / quarterHour) | 0
    this.#quarters[quarter] = (this.#quarters[quarter] as number) + 1
  }

  times(): { first: string | null; last: string | null; hours: number[]; weekdays: number[] } {
    const hours = new Array<number>(24).fill(0)
    const weekdays = new Array<number>(7).fill(0)
    for (const [quarter, messages] of this.#quarters.entries()) {
      if (messages === 0) continue
      const { hour, weekday } = this.#clockOf(earliest + quarter * quarterHour)
      hours[hour] = (hours[hour] as number) + messages
      weekdays[weekday] = (weekdays[weekday] as number) + messages
    }
    const day = (time: number) => (Number.isFinite(time) ? this.#clockOf(time).day : null)
    return { first: day(this.#first), last: day(this.#last), hours, weekdays }
  }

  #clockOf(time: number): { hour: number; weekday: number; day: string } {
    const date = new Date(time)
    const written = this.#clock === 'written' ? date : new Date(time - date.getTimezoneOffset() * 60_000)
    return {
      hour: written.getUTCHours(),
      weekday: (written.getUTCDay() + 6) % 7,
      day: written.toISOString().slice(0, 10),
    }
  }
}
