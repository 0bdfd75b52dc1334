/** Time, so that a clock that is set back or forward can be tested. */
export interface Clock {
  /** What the computer says the time is, in milliseconds since 1970; it may jump either way. */
  wall(): number
  /** Milliseconds that only grow. The computer's sleep does not count on every system. */
  steady(): number
}

export const systemClock: Clock = { wall: () => Date.now(), steady: () => performance.now() }

/** A time of the wall clock as the contracts write it. */
export const momentOf = (wall: number): string => new Date(wall).toISOString()
