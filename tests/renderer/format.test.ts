import { describe, expect, it } from 'vitest'
import { formatBytes, formatCount, formatDate, formatDated, formatMoment } from '../../src/renderer/format.ts'

describe('formatBytes', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1000, '1 kB'],
    [240_529, '241 kB'],
    [999_499, '999 kB'],
    [999_500, '1 MB'],
    [1_234_567_890, '1.23 GB'],
    [Number.MAX_SAFE_INTEGER, '9.01 PB'],
  ])('writes %d as %s', (bytes, words) => {
    expect(formatBytes(bytes, 'en-US')).toBe(words)
  })
})

describe('counts and dates', () => {
  it('groups figures', () => {
    expect(formatCount(1_234_567, 'en-US')).toBe('1,234,567')
  })

  it('writes days and moments in the form of the region', () => {
    expect(formatDate('2026-11-21T02:00:00.000Z', 'en-GB', 'UTC')).toBe('21 Nov 2026')
    expect(formatMoment('2026-11-21T14:05:00.000Z', 'en-GB', 'UTC')).toBe('21 Nov 2026, 14:05')
  })

  it('writes what a page bears: a year, a month or a day', () => {
    const dated = (tag: string) => ['2016', '2020-10', '2021-09-10'].map((date) => formatDated(date, tag))
    expect(dated('en-GB')).toEqual(['2016', 'October 2020', '10 September 2021'])
    expect(dated('de')).toEqual(['2016', 'Oktober 2020', '10. September 2021'])
  })

  it('writes the figures of the language', () => {
    expect(formatCount(1_234_567, 'hi')).toBe('12,34,567')
    expect(formatBytes(1_234_567, 'ar-EG')).toContain('١٫٢٣')
  })
})
