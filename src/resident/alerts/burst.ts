import type { Clock } from '../clock.ts'

/** Milliseconds after an alert in which what follows is gathered into one more. */
const gathering = 15_000

/** It is gathered on while more keeps coming: until nothing came for the first time, and at most for the second. */
const quiet = 4_000
const longest = 5 * 60_000

/** Says when it is time to tell: at once, but after that not before what follows has been gathered. */
export class Burst {
  readonly #clock: Clock
  readonly #tell: () => boolean
  #lastTold = Number.NEGATIVE_INFINITY
  #due = Number.POSITIVE_INFINITY
  #timer: NodeJS.Timeout | undefined

  /** @param tell tells what there is to tell, and says whether there was anything */
  constructor(clock: Clock, tell: () => boolean) {
    this.#clock = clock
    this.#tell = tell
  }

  /** There may be something to tell. @param hold milliseconds in which the user may come to see it without being told */
  ask(hold: number): void {
    const now = this.#clock.steady()
    const since = now - this.#lastTold
    if (since >= gathering && this.#due === Number.POSITIVE_INFINITY) this.#at(now + hold)
    else if (since >= gathering) this.#at(Math.min(this.#due, now + hold))
    else {
      const begin = this.#lastTold
      this.#at(Math.min(Math.max(begin + gathering, now + quiet), begin + longest))
    }
  }

  close(): void {
    clearTimeout(this.#timer)
    this.#due = Number.POSITIVE_INFINITY
  }

  #at(due: number): void {
    this.#due = due
    clearTimeout(this.#timer)
    const wait = due - this.#clock.steady()
    if (wait <= 0) this.#now()
    else this.#timer = setTimeout(() => this.#now(), wait)
  }

  #now(): void {
    this.#due = Number.POSITIVE_INFINITY
    if (this.#tell()) this.#lastTold = this.#clock.steady()
  }
}
