import type { Clock } from '../clock.ts'

/** Milliseconds between two looks at what cannot be told by an event: a mounted drive, a wake-up, the end of a pause. */
const looking = 5_000
const resting = 60_000

/** A step of the wall clock that steady time does not know of, in milliseconds, is a sleep of the computer. */
const sleep = 30_000

/** The one timer of an idle resident. */
export class Pulse {
  readonly #clock: Clock
  readonly #beat: (slept: boolean) => void
  #timer: NodeJS.Timeout | undefined
  #apart: number

  constructor(clock: Clock, beat: (slept: boolean) => void) {
    this.#clock = clock
    this.#beat = beat
    this.#apart = clock.wall() - clock.steady()
  }

  /** @param due milliseconds until something is planned @param looks whether mounts are to be looked at until then */
  next(due: number, looks: boolean): void {
    clearTimeout(this.#timer)
    const wait = Math.min(due, looks ? looking : resting)
    this.#timer = setTimeout(() => this.#now(), Math.max(wait, 0))
  }

  close(): void {
    clearTimeout(this.#timer)
  }

  #now(): void {
    const apart = this.#clock.wall() - this.#clock.steady()
    const slept = apart - this.#apart > sleep
    this.#apart = apart
    this.#beat(slept)
  }
}
