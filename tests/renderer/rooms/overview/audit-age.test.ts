import { expect, it } from 'vitest'
import { ageInDays, oldAge } from '../../../../src/renderer/rooms/overview/audit-age.ts'

const finished = '2026-11-20T10:00:00.000Z'
const days = (now: string) => ageInDays(finished, Date.parse(now))

it('counts whole days, and none where the clock was set back', () => {
  expect(days('2026-11-20T10:00:00.000Z')).toBe(0)
  expect(days('2026-11-21T09:59:59.999Z')).toBe(0)
  expect(days('2026-11-27T10:00:00.000Z')).toBe(oldAge)
  expect(days('2020-01-01T00:00:00.000Z')).toBe(0)
})
