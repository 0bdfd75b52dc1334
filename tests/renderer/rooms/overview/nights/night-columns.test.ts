import { describe, expect, it } from 'vitest'
import {
  lastNightsOf,
  nightsOf,
  partsOf,
} from '../../../../../src/renderer/rooms/overview/nights/night-columns.ts'
import { copyOf, day } from './findings.ts'

const today = day('2026-11-26')

describe('the nights', () => {
  it('have a column for each, today last, and leave a gap where no copy is', () => {
    const { span, columns } = nightsOf(
      [copyOf('2026-11-01', 'whatsapp'), copyOf('2026-11-03', 'only-you'), copyOf('2026-11-03', 'anyone')],
      today,
      62,
    )
    expect(span).toBe('day')
    expect(columns).toHaveLength(26)
    expect(columns[0]?.from).toBe(day('2026-11-01'))
    expect(columns.at(-1)?.to).toBe(today)
    expect(columns.map(({ findings }) => findings.length).slice(0, 4)).toEqual([1, 0, 2, 0])
  })

  it.each([
    ['2026-11-26', 'day'],
    ['2026-09-26', 'day'],
    ['2026-09-25', 'week'],
    ['2025-09-26', 'week'],
    ['2025-09-18', 'month'],
    ['2021-10-01', 'month'],
    ['2021-09-30', 'year'],
    ['2009-01-01', 'year'],
  ])('from %s on are drawn by the %s', (first, span) => {
    const found = nightsOf([copyOf(first, 'whatsapp'), copyOf('2026-11-20', 'only-you')], today, 62)
    expect(found.span).toBe(span)
    expect(found.columns.length).toBeLessThanOrEqual(62)
    const [oldest] = found.columns
    expect(oldest?.from).toBeLessThanOrEqual(day(first))
    expect(found.columns.flatMap(({ findings }) => findings)).toHaveLength(2)
    for (const [index, { from }] of found.columns.entries())
      if (index > 0) expect(from).toBe((found.columns[index - 1]?.to ?? 0) + 1)
  })

  it('never fill the picture with one night', () => {
    expect(nightsOf([copyOf('2026-11-26', 'only-you')], today, 48).columns).toHaveLength(21)
  })

  it('count what has no night, and what bears a date that cannot be right', () => {
    expect(
      nightsOf(
        [
          copyOf('2027-01-01', 'whatsapp'),
          copyOf('2026-11-20', 'anyone', { kind: 'chat-export' }),
          copyOf('2026-11-20', 'anyone', { kind: 'plaintext-database' }),
        ],
        today,
        62,
      ),
    ).toEqual({ span: 'day', columns: [], undated: 1, earlier: 0, others: 2 })
  })

  it('are the last ones where older copies would make them months, and those are counted', () => {
    const copies = [
      copyOf('2019-04-01', 'whatsapp'),
      copyOf('2019-04-02', 'whatsapp'),
      copyOf('2026-11-20', 'only-you'),
    ]
    const last = lastNightsOf(copies, today, 62)
    expect(last?.span).toBe('day')
    expect(last?.earlier).toBe(2)
    expect(last?.columns.flatMap(({ findings }) => findings)).toEqual([copies[2]])
    expect(lastNightsOf(copies.slice(0, 2), today, 62)).toBeNull()
    expect(lastNightsOf(copies.slice(2), today, 62)).toBeNull()
  })
})

describe('a column', () => {
  it('is filled by its verdicts, the most exposed first, and lets a single one be seen', () => {
    const parts = partsOf([
      ...Array.from({ length: 999 }, () => ({ readableBy: 'only-you' }) as const),
      { readableBy: 'anyone' },
    ])
    expect(parts.map(({ verdict, count }) => [verdict, count])).toEqual([
      ['anyone', 1],
      ['only-you', 999],
    ])
    expect(parts[0]?.share).toBeGreaterThanOrEqual(0.2)
    expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
  })
})
