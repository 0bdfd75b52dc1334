import { expect, it } from 'vitest'
import { oneMore } from '../../../src/resident/alerts/failures.ts'
import { emptyMemory, type Failures } from '../../../src/resident/memory/edition.ts'
import { hour } from '../fake-clock.ts'

const start = Date.parse('2026-03-01T10:00:00.000Z')

/** Hours after the first at which audits fail; those at which the user is told. */
const told = (hours: readonly number[]): number[] => {
  let { failures } = emptyMemory()
  return hours.filter((at) => {
    const before: Failures | null = failures
    failures = oneMore(before, 'why', start + at * hour)
    return failures.told && !before?.told
  })
}

it.each([
  ['every 45 s, for less than a day', Array.from({ length: 1900 }, (_, index) => index / 80), []],
  ['every 45 s, for two days', Array.from({ length: 3840 }, (_, index) => index / 80), [24]],
  ['once an hour', Array.from({ length: 40 }, (_, index) => index), [24]],
  ['once a day', [0, 24, 48, 72, 96], [48]],
  ['before and after a sleep of three days', [0, 72], []],
  ['before and after it, and once more', [0, 72, 72.1], [72.1]],
  ['while the clock is set back by a month', [0, 1, 2, -720, -719, 23, 25], [25]],
])('audits that fail %s are told once, when that is sure and lasts', (_, hours, when) => {
  expect(told(hours)).toEqual(when)
})
