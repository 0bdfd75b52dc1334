import { describe, expect, it } from 'vitest'
import { isPaused, pauseFrom } from '../../src/shared/pause.ts'

describe('a pause', () => {
  const evening = new Date(2026, 11, 31, 22, 30)

  it('lasts an hour, until the next day begins here, or until it is resumed', () => {
    expect(pauseFrom('hour', evening)).toBe(new Date(2026, 11, 31, 23, 30).toISOString())
    expect(pauseFrom('tomorrow', evening)).toBe(new Date(2027, 0, 1).toISOString())
    expect(pauseFrom('resumed', evening)).toBe('resumed')
  })

  it('is over at its end, and not before', () => {
    const end = new Date(2026, 11, 31, 23, 30).getTime()
    const pause = pauseFrom('hour', evening)
    expect(isPaused(pause, end - 1)).toBe(true)
    expect(isPaused(pause, end)).toBe(false)
    expect(isPaused('resumed', Number.MAX_SAFE_INTEGER)).toBe(true)
    expect(isPaused(null, 0)).toBe(false)
  })
})
