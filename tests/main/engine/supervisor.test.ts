import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Supervisor } from '../../../src/main/engine/supervisor.ts'
import type { EngineCommand } from '../../../src/shared/engine-protocol.ts'
import { defaultSettings } from '../../../src/shared/settings.ts'
import { fakeProcesses } from './fake-process.ts'

const opening: EngineCommand = {
  type: 'open',
  version: '1',
  dataFolder: '/data',
  settings: defaultSettings,
  leftAlone: [],
  lost: false,
}

describe('the supervisor', () => {
  let told: unknown[]
  let engines: ReturnType<typeof fakeProcesses>
  let supervisor: Supervisor

  beforeEach(() => {
    vi.useFakeTimers()
    told = []
    engines = fakeProcesses()
    supervisor = new Supervisor({
      fork: engines.fork,
      opening: () => [opening],
      take: ({ type }) => told.push(type),
      lost: (loss, times) => told.push([loss, times]),
      recovered: () => told.push('recovered'),
    })
    supervisor.start()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('waits longer each time that the process ends, and opens each anew', () => {
    for (const [wait, running] of [
      [1000, 1],
      [5000, 2],
      [30_000, 3],
      [30_000, 4],
    ] as const) {
      engines.last().ends()
      vi.advanceTimersByTime(wait - 1)
      expect(engines.processes).toHaveLength(running)
      vi.advanceTimersByTime(1)
      expect(engines.processes).toHaveLength(running + 1)
      expect(engines.last().commands[0]).toEqual(opening)
    }
    expect(told).toEqual([1, 2, 3, 4].map((times) => ['ended', times]))
  })

  it('counts from the beginning after a healthy minute', () => {
    engines.last().ends()
    vi.advanceTimersByTime(1000)
    engines.last().ends()
    vi.advanceTimersByTime(5000)
    vi.advanceTimersByTime(60_000)
    engines.last().says({ type: 'alive' })
    engines.last().ends()
    expect(told).toEqual([['ended', 1], ['ended', 2], 'recovered', ['ended', 1]])
  })

  it('does not wait where something is asked of it', () => {
    engines.last().ends()
    supervisor.send({ type: 'woke' })
    expect(engines.processes).toHaveLength(2)
    expect(engines.last().types).toEqual(['open', 'woke'])
    vi.advanceTimersByTime(30_000)
    expect(engines.processes).toHaveLength(2)
  })

  it('gives up a process that answers nothing for minutes, and none that answers', () => {
    for (let minute = 0; minute < 10; minute++) {
      vi.advanceTimersByTime(60_000)
      engines.last().says({ type: 'alive' })
    }
    expect(engines.last().types.filter((type) => type === 'ping').length).toBe(10)
    vi.advanceTimersByTime(180_000)
    expect(told).toEqual([['silent', 1]])
    expect(engines.processes[0]?.killed).toBe(true)
  })

  it('counts each process that answers nothing, however long it was there', () => {
    for (const wait of [1000, 5000, 30_000]) vi.advanceTimersByTime(180_000 + wait)
    expect(told).toEqual([
      ['silent', 1],
      ['silent', 2],
      ['silent', 3],
    ])
  })

  it('gives up a process that says that it cannot go on', () => {
    const first = engines.last()
    supervisor.giveUp()
    expect(first.killed).toBe(true)
    expect(told).toEqual([['stuck', 1]])
    vi.advanceTimersByTime(1000)
    expect(engines.processes).toHaveLength(2)
  })

  it('gives up a process that talks nonsense, and hears no more of it', () => {
    const first = engines.last()
    first.says({ type: 'gone' })
    first.says({ type: 'did', id: 1 })
    first.ends()
    expect(told).toEqual([['unreadable', 1]])
    expect(first.killed).toBe(true)
  })

  it('lets the process end by itself, forces one that does not, and starts none after that', async () => {
    const closed = supervisor.close()
    expect(engines.last().types.at(-1)).toBe('close')
    await vi.advanceTimersByTimeAsync(2000)
    await closed
    expect(engines.last().killed).toBe(true)
    supervisor.send({ type: 'woke' })
    supervisor.start()
    vi.advanceTimersByTime(60_000)
    expect(engines.processes).toHaveLength(1)
    expect(told).toEqual([])
  })

  it('is closed as soon as the process has ended', async () => {
    const closed = supervisor.close()
    engines.last().ends()
    await closed
    expect(told).toEqual([])
  })
})
