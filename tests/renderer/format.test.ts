import { describe, expect, it } from 'vitest'
import { formatBytes, formatCount, formatDate, formatMoment, plural } from '../../src/renderer/format.ts'

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

  it('picks the form for the count', () => {
    const forms = { one: '# file', other: '# files' }
    expect([0, 1, 2].map((count) => plural(count, forms))).toEqual(['0 files', '1 file', '2 files'])
  })
})
