import type { Schedule } from '../../shared/settings.ts'
import type { Clock } from '../clock.ts'

const minute = 60_000
const hour = 60 * minute

/** Adaptive: a walk takes at most a hundredth of the time, and is never more than 45 s or 6 hours away. */
const shortest = 45_000
const share = 100
const longest = 6 * hour

/** Where a patrol sees what is new, an audit has less to tell. */
const sharePatrolled = 300

/** After a hint that only an audit of all places can follow: soon, but still at most a tenth of the time. */
const soonest = 2_000
const soonShare = 10

/** Where names have to be asked of a network or a phone, in milliseconds between two walks. */
const streamingEvery = hour

/** When all places are looked into next. It counts in steady time: a clock that is set makes it neither early nor late. */
export class Rounds {
  readonly #clock: Clock
  #ended: number
  #cost = 0
  #streamed = Number.NEGATIVE_INFINITY
  #wanted = Number.POSITIVE_INFINITY
  #needed = Number.POSITIVE_INFINITY
  #hurried = Number.POSITIVE_INFINITY
  /** What is new in the places is seen between two audits, too. */
  isPatrolled = () => false

  constructor(clock: Clock) {
    this.#clock = clock
    this.#ended = clock.steady()
  }

  /** An audit of all places begins: what is heard from now on it may have missed. */
  began(): void {
    this.#wanted = Number.POSITIVE_INFINITY
    this.#needed = Number.POSITIVE_INFINITY
    this.#hurried = Number.POSITIVE_INFINITY
  }

  /** It has ended, however it did. @param cost milliseconds that it took */
  ended(cost: number, withStreaming: boolean): void {
    this.#ended = this.#clock.steady()
    this.#cost = cost
    // What was heard meanwhile has to wait its time, too.
    this.#wanted = Math.max(this.#wanted, this.#soon())
    this.#needed = Math.max(this.#needed, this.#soon())
    if (withStreaming) this.#streamed = this.#ended
  }

  /** An audit of all places would tell more about something: soon, where the schedule leaves the time to Sealwatch. */
  want(): void {
    this.#wanted = Math.min(this.#wanted, this.#soon())
  }

  /** Something was heard that cannot be looked at otherwise: soon, whatever the schedule. */
  need(): void {
    this.#needed = Math.min(this.#needed, this.#soon())
  }

  /** At once. */
  hurry(): void {
    this.#hurried = this.#clock.steady()
  }

  #soon(): number {
    return Math.max(this.#clock.steady() + soonest, this.#ended + this.#cost * soonShare)
  }

  get wantsStreaming(): boolean {
    return this.#clock.steady() - this.#streamed >= streamingEvery
  }

  /** Milliseconds from now until the next audit, at least 0; infinite where none is planned. */
  wait(schedule: Schedule): number {
    return Math.max(0, Math.min(this.#hurried, this.#needed, this.#due(schedule)) - this.#clock.steady())
  }

  #apart(): number {
    const parts = this.isPatrolled() ? sharePatrolled : share
    return Math.min(Math.max(shortest, this.#cost * parts), longest)
  }

  #due(schedule: Schedule): number {
    switch (schedule) {
      case 'adaptive':
        return Math.min(this.#wanted, this.#ended + this.#apart())
      case 'hourly':
        return this.#ended + hour
      case 'daily':
        return this.#ended + 24 * hour
      case 'manual':
        return Number.POSITIVE_INFINITY
    }
  }
}
