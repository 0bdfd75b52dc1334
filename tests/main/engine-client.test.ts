import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { EngineClient, type EngineProcess } from '../../src/main/engine-client.ts'
import type { EngineCommand } from '../../src/shared/engine-protocol.ts'
import type { AuditState } from '../../src/shared/ipc.ts'
import { defaultSettings } from '../../src/shared/settings.ts'

class FakeProcess extends EventEmitter implements EngineProcess {
  readonly commands: EngineCommand[] = []
  killed = false
  postMessage(command: EngineCommand): void {
    this.commands.push(command)
  }
  kill(): void {
    this.killed = true
  }
}

const progress = {
  placesDone: 0,
  placesTotal: 1,
  foldersSeen: 1,
  filesSeen: 2,
  judged: 0,
  found: 0,
  current: '/a',
}

describe('the engine client', () => {
  let processes: FakeProcess[]
  let told: AuditState[]
  let client: EngineClient
  const last = () => processes.at(-1) as FakeProcess

  beforeEach(() => {
    vi.useFakeTimers()
    processes = []
    told = []
    const fork = () => {
      processes.push(new FakeProcess())
      return last()
    }
    client = new EngineClient(fork, '1.2.3', defaultSettings, (state) => told.push(state))
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('starts no process before the first audit, and keeps it for the next', () => {
    expect(processes).toHaveLength(0)
    client.start(['/a'])
    last().emit('message', { type: 'cancelled' })
    client.start(['/b'])
    expect(processes).toHaveLength(1)
    expect(last().commands).toEqual([
      { type: 'open', version: '1.2.3', settings: defaultSettings },
      { type: 'start', paths: ['/a'] },
      { type: 'start', paths: ['/b'] },
    ])
  })

  it.each([
    null,
    'text',
    {},
    { type: 'gone' },
    { type: 'done' },
    { type: 'progress', progress: { ...progress, filesSeen: -1 } },
    { type: 'progress', progress: { ...progress, extra: 1 } },
  ])('fails with a sentence on %j, and takes a new process for the next audit', (nonsense) => {
    client.start(['/a'])
    const first = last()
    first.emit('message', nonsense)
    expect(client.state).toMatchObject({
      phase: 'failed',
      paths: ['/a'],
      message: expect.stringMatching(/^The audit .*\.$/),
    })
    expect(first.killed).toBe(true)
    client.start(['/a'])
    first.emit('message', { type: 'failed', message: 'late words of the old process' })
    first.emit('exit', 1)
    expect(processes).toHaveLength(2)
    expect(client.state.phase).toBe('running')
  })

  it('survives a fatal error of the process', () => {
    client.start(['/a'])
    expect(() => last().emit('error', 'FatalError')).not.toThrow()
    last().emit('exit', 1)
    expect(client.state.phase).toBe('failed')
  })

  it('does not mind an idle process that ends, and takes a new one', () => {
    client.start(['/a'])
    last().emit('message', { type: 'cancelled' })
    last().emit('exit', 0)
    expect(client.state.phase).toBe('cancelled')
    client.start(['/a'])
    expect(processes).toHaveLength(2)
  })

  it('cancels at once, ignores what the cancelled audit still says, and does not wait for it', () => {
    client.cancel()
    expect(client.state.phase).toBe('idle')
    client.start(['/a'])
    client.cancel()
    last().emit('message', { type: 'progress', progress })
    expect(client.state).toEqual({ phase: 'cancelled', paths: ['/a'] })
    expect(last().commands.at(-1)).toEqual({ type: 'cancel' })
    client.start(['/b'])
    expect(processes.map(({ killed }) => killed)).toEqual([true, false])
  })

  it('tells progress at most every 100 ms, newest last, and an end at once', () => {
    client.start(['/a'])
    for (let filesSeen = 0; filesSeen < 1000; filesSeen++)
      last().emit('message', { type: 'progress', progress: { ...progress, filesSeen } })
    expect(told).toHaveLength(1)
    vi.advanceTimersByTime(100)
    expect(told).toHaveLength(2)
    expect(told[1]).toMatchObject({ progress: { filesSeen: 999 } })
    last().emit('message', { type: 'progress', progress })
    last().emit('message', { type: 'failed', message: 'The audit stopped.' })
    expect(told.map(({ phase }) => phase)).toEqual(['running', 'running', 'failed'])
    vi.advanceTimersByTime(1000)
    expect(told).toHaveLength(3)
  })
})
