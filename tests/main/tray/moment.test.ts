import { describe, expect, it } from 'vitest'
import { momentWords } from '../../../src/main/tray/moment.ts'
import { english } from '../../../src/words/english.ts'

describe('a moment', () => {
  const now = new Date(2026, 2, 2, 0, 5)

  it.each([
    [new Date(2026, 2, 2, 23, 59), 'today, 23:59'],
    [new Date(2026, 2, 1, 23, 59), 'yesterday, 23:59'],
    [new Date(2026, 2, 3, 8), 'tomorrow, 08:00'],
    [new Date(2026, 1, 28, 8), '28 Feb 2026, 08:00'],
    [new Date(2025, 2, 2, 0, 5), '2 Mar 2025, 00:05'],
  ])('%s is "%s"', (moment, words) => {
    expect(momentWords(moment, now, { words: english, locale: 'en-GB' })).toBe(words)
  })
})
