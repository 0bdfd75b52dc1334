import type { Clock } from '../../src/resident/clock.ts'

/** The computer's clocks, and what a test adds to them. */
export class SetClock implements Clock {
  wallAhead = 0
  steadyAhead = 0

  wall(): number {
    return Date.now() + this.wallAhead
  }

  steady(): number {
    return performance.now() + this.steadyAhead
  }

  /** Time goes by. */
  pass(milliseconds: number): void {
    this.wallAhead += milliseconds
    this.steadyAhead += milliseconds
  }
}

export const minute = 60_000
export const hour = 60 * minute
