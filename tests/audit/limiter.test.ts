import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { Limiter } from '../../src/audit/limiter.ts'

describe('Limiter', () => {
  it('runs all, never more than its limit at once', async () => {
    const limiter = new Limiter(3)
    let running = 0
    let most = 0
    let done = 0
    for (let index = 0; index < 20; index++) {
      limiter.run(async () => {
        most = Math.max(most, ++running)
        await setImmediate()
        running--
        done++
      })
    }
    await limiter.idle()
    expect({ most, done }).toEqual({ most: 3, done: 20 })
  })

  it('is idle at once with nothing to do', () => expect(new Limiter(1).idle()).resolves.toBeUndefined())
})
