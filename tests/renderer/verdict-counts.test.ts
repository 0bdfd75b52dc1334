import { expect, it } from 'vitest'
import { countVerdicts } from '../../src/renderer/verdict-counts.ts'
import type { ReadableBy } from '../../src/shared/verdict.ts'

const backups = (...verdicts: ReadableBy[]) => verdicts.map((readableBy) => ({ readableBy }))

it('counts each verdict once, worst first', () => {
  expect(countVerdicts(backups('only-you', 'anyone', 'unknown', 'anyone'))).toEqual([
    { verdict: 'anyone', count: 2 },
    { verdict: 'unknown', count: 1 },
    { verdict: 'only-you', count: 1 },
  ])
  expect(countVerdicts([])).toEqual([])
})
