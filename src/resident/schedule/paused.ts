import type { Pause } from '../../shared/settings.ts'
import type { Clock } from '../clock.ts'

/** A pause as the settings say it, and when it ends. */
export class Paused {
  readonly #clock: Clock
  #until: Pause = null
  #steadyEnd = 0

  constructor(clock: Clock) {
    this.#clock = clock
  }

  set(until: Pause): void {
    if (until === this.#until) return
    this.#until = until
    if (until !== null && until !== 'resumed')
      this.#steadyEnd = this.#clock.steady() + Date.parse(until) - this.#clock.wall()
  }

  /**
   * Until when; null where it goes on. It ends when either clock says so: one may have been set back meanwhile, and the other
   * may not count the computer's sleep.
   */
  get until(): Pause {
    if (this.#until === null || this.#until === 'resumed') return this.#until
    const isOver = this.#clock.steady() >= this.#steadyEnd || this.#clock.wall() >= Date.parse(this.#until)
    return isOver ? null : this.#until
  }
}
