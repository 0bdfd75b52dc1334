import type { Pause } from './settings.ts'

/** For how long a person can pause: an hour, until the next day begins here, or until they resume. */
export const pauseLengths = ['hour', 'tomorrow', 'resumed'] as const

export type PauseLength = (typeof pauseLengths)[number]

/** Until when a pause of such a length lasts that begins now. */
export const pauseFrom = (length: PauseLength, now: Date): Pause => {
  switch (length) {
    case 'hour':
      return new Date(now.getTime() + 60 * 60 * 1000).toISOString()
    case 'tomorrow':
      return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).toISOString()
    case 'resumed':
      return 'resumed'
  }
}

/** True while a pause lasts. @param now in milliseconds, as Date.now() gives them */
export const isPaused = (pause: Pause, now: number): boolean =>
  pause !== null && (pause === 'resumed' || Date.parse(pause) > now)
