import { describe, expect, test } from 'vitest'
import { cases } from './cases.ts'
import { runMatrix } from './run.ts'

describe('the confusion matrix over the generated tree', () => {
  test('has neither dangerous errors nor false alarms', async () => {
    const [run] = await runMatrix([{ deep: true }])
    expect(run?.dangerous).toEqual([])
    expect(run?.falseAlarms).toEqual([])
    expect(run?.mismatches).toEqual([])
    expect(run?.unspoken).toEqual([])
    expect(run?.files).toBeGreaterThanOrEqual(400)
  })

  test('has 120 decoys or more', () => {
    expect(cases.filter(({ truth }) => Object.keys(truth).length === 0).length).toBeGreaterThanOrEqual(120)
  })
})
