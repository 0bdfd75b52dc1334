import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Stall } from '../../../src/resident/silence/stall.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('looks at one silence at a time, and at none once it has ended, though it is heard of meanwhile', async () => {
  const answers: ((isOver: boolean) => void)[] = []
  const stalled = () => new Promise<boolean>((resolve) => answers.push(resolve))
  const stall = new Stall({ patience: 100, stalled })
  await vi.advanceTimersByTimeAsync(100)
  expect(answers).toHaveLength(1)
  stall.heard()
  await vi.advanceTimersByTimeAsync(1000)
  expect(answers).toHaveLength(1)
  answers[0]?.(false)
  await vi.advanceTimersByTimeAsync(100)
  expect(answers).toHaveLength(2)
  stall.heard()
  answers[1]?.(false)
  await vi.advanceTimersByTimeAsync(50)
  stall.end()
  await vi.advanceTimersByTimeAsync(1000)
  expect(answers).toHaveLength(2)
})
