import { describe, expect, it } from 'vitest'
import { englishLocale, momentWords } from '../../../src/main/tray/moment.ts'

describe('a moment', () => {
  const now = new Date(2026, 2, 2, 0, 5)

  it.each([
    [new Date(2026, 2, 2, 23, 59), 'today, 23:59'],
    [new Date(2026, 2, 1, 23, 59), 'yesterday, 23:59'],
    [new Date(2026, 2, 3, 8), 'tomorrow, 08:00'],
    [new Date(2026, 1, 28, 8), '28 Feb 2026, 08:00'],
    [new Date(2025, 2, 2, 0, 5), '2 Mar 2025, 00:05'],
  ])('%s is "%s"', (moment, words) => {
    expect(momentWords(moment, now, 'en-GB')).toBe(words)
  })
})

describe('the locale of times', () => {
  it.each([
    ['en-GB', 'en-GB'],
    ['en_US.UTF-8', 'en-US'],
    ['en_IE@euro', 'en-IE'],
    ['de-DE', 'en'],
    ['C', 'en'],
    ['C.UTF-8', 'en'],
    ['', 'en'],
  ])('for %j is %s', (system, locale) => {
    expect(englishLocale(system)).toBe(locale)
  })
})
