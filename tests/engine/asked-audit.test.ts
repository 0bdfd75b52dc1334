import { beforeEach, describe, expect, it } from 'vitest'
import { AskedAudit } from '../../src/engine/asked-audit.ts'
import type { EngineMessage } from '../../src/shared/engine-protocol.ts'

/** Lets what waits for the end of an audit begin. */
const turn = () => new Promise((resolve) => setImmediate(resolve))

describe('an audit of all places that was asked for', () => {
  let calls: string[]
  let posted: EngineMessage[]
  let asked: AskedAudit
  beforeEach(() => {
    calls = []
    posted = []
    const resident = { audit: () => calls.push('audit'), cancel: () => calls.push('cancel') }
    asked = new AskedAudit(resident, (message) => posted.push(message))
  })

  const failed = { type: 'failed', message: 'It failed.', asked: true } as const

  it('starts anew only when the one before has ended', async () => {
    asked.start(1)
    asked.start(2)
    expect(calls).toEqual(['audit', 'cancel'])
    asked.take({ type: 'cancelled' })
    await turn()
    expect(calls).toEqual(['audit', 'cancel', 'audit'])
    asked.take(failed)
    expect(posted).toEqual([
      { type: 'cancelled', audit: 1 },
      { type: 'failed', audit: 2, message: 'It failed.' },
    ])
  })

  it('can be cancelled while it waits for the one before', async () => {
    asked.start(1)
    asked.start(2)
    asked.cancel()
    asked.take({ type: 'cancelled' })
    await turn()
    expect(calls).toEqual(['audit', 'cancel'])
    expect(posted).toEqual([
      { type: 'cancelled', audit: 2 },
      { type: 'cancelled', audit: 1 },
    ])
  })

  it('takes the newest of several that wait', async () => {
    asked.start(1)
    asked.start(2)
    asked.start(3)
    asked.take({ type: 'cancelled' })
    await turn()
    asked.take(failed)
    expect(posted).toEqual([
      { type: 'cancelled', audit: 2 },
      { type: 'cancelled', audit: 1 },
      { type: 'failed', audit: 3, message: 'It failed.' },
    ])
  })

  it('is not ended by one that nobody asked for', () => {
    asked.start(1)
    asked.take({ ...failed, asked: false })
    expect(posted).toEqual([])
    asked.take(failed)
    expect(posted).toEqual([{ type: 'failed', audit: 1, message: 'It failed.' }])
  })
})
