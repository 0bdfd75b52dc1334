import { describe, expect, it } from 'vitest'
import {
  dayNames,
  dayOrder,
  daysBetween,
  hourNames,
} from '../../../../src/renderer/rooms/portrait/calendar.ts'

describe('days and hours', () => {
  it('are named as the language does', () => {
    expect(dayNames('en', 'long')[0]).toBe('Monday')
    expect(dayNames('de', 'short')).toEqual(['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'])
    expect(hourNames('en')[21]).toMatch(/^9\sPM$/)
    expect(hourNames('de')[21]).toBe('21 Uhr')
    expect(hourNames('fr')[0]).toMatch(/^00\sh$/)
  })

  it.each([
    ['en', [6, 0, 1, 2, 3, 4, 5]],
    ['en-GB', [0, 1, 2, 3, 4, 5, 6]],
    ['de', [0, 1, 2, 3, 4, 5, 6]],
    ['ar-EG', [5, 6, 0, 1, 2, 3, 4]],
  ])('begin the week of %s where it does', (language, order) => {
    expect(dayOrder(language)).toEqual(order)
  })

  it('are counted from the first to the last, both with them', () => {
    expect(daysBetween('2026-11-21', '2026-11-21')).toBe(1)
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(3)
  })
})
