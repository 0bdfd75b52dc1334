import { describe, expect, it } from 'vitest'
import { nightOf } from '../../../../../src/renderer/rooms/overview/nights/night-of.ts'
import { copyOf, day } from './findings.ts'

const today = day('2026-11-26')
const named = (name: string) => nightOf(copyOf('2026-11-20', 'only-you', { path: `/disk/${name}` }), today)

describe('the night of a copy', () => {
  it.each([
    ['msgstore-2023-04-01.1.db.crypt14', '2023-04-01'],
    ['msgstore-increment-2-2024-09-09.1.db.crypt15', '2024-09-09'],
    ['msgstore-2024-02-29.1.db.crypt15', '2024-02-29'],
    ['msgstore-2023-04-01.1.db.crypt14 (1)', '2023-04-01'],
  ])('is the one that WhatsApp wrote into the name %s', (name, date) => {
    expect(named(name)).toBe(day(date))
  })

  it.each([
    'msgstore.db.crypt15',
    'msgstore-2023-02-31.1.db.crypt14',
    'msgstore-2023-13-01.1.db.crypt14',
    'msgstore-2031-01-01.1.db.crypt14',
    'msgstore-1999-01-01.1.db.crypt14',
    'msgstore-2023-04-01.1.db.crypt14/msgstore.db.crypt14',
    'holiday-2023-04-01.jpg',
  ])('is when it was last changed where the name %s tells none', (name) => {
    expect(named(name)).toBe(day('2026-11-20'))
  })

  it('is not told by a date that lies ahead, or before there was WhatsApp', () => {
    expect(nightOf(copyOf('2026-11-27', 'anyone'), today)).toBeNull()
    expect(nightOf(copyOf('1970-01-02', 'anyone'), today)).toBeNull()
    expect(nightOf(copyOf('2026-11-26', 'anyone'), today)).toBe(today)
  })
})
