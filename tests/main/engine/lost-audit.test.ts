import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { EngineClient } from '../../../src/main/engine/engine-client.ts'
import type { Status } from '../../../src/shared/resident.ts'
import { defaultSettings, type Settings } from '../../../src/shared/settings.ts'
import { visibleText } from '../../../src/shared/visible-text.ts'
import { english } from '../../../src/words/english.ts'
import { statusOf } from '../tray/status.ts'
import { fakeProcesses } from './fake-process.ts'

type Case = [string, Partial<Settings>, Partial<Status>, string[], boolean]

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it.each([
  ['before its first audit by itself has ended', {}, {}, [], true],
  ['later', {}, { caughtUp: true }, [], false],
  ['during an audit that was asked for', {}, {}, ['/a'], false],
  ['before the user has begun', { introduced: false }, {}, [], false],
  ['while it audits only when asked', { schedule: 'manual' }, {}, [], false],
  ['during a pause', {}, { state: 'paused', pausedUntil: 'resumed' }, [], false],
] satisfies Case[])('tells the next process of one that is lost %s', (_, settings, status, asked, lost) => {
  const { fork, last } = fakeProcesses()
  const client = new EngineClient({
    fork,
    version: '1.2.3',
    dataFolder: '/data',
    settings: { ...defaultSettings, introduced: true, ...settings },
    words: () => english,
    said: visibleText,
    onAuditState: () => {},
    onStatus: () => {},
    onAlert: () => {},
    onLooking: () => {},
    onTrouble: () => {},
  })
  client.open()
  last().says({ type: 'status', status: statusOf({ caughtUp: false, ...status }) })
  if (asked.length > 0) client.start(asked)
  last().ends()
  vi.advanceTimersByTime(1000)
  expect(last().commands[0]).toMatchObject({ type: 'open', lost })
  client.start(['/b'])
  last().ends()
  vi.advanceTimersByTime(5000)
  expect(last().commands[0]).toMatchObject({ type: 'open', lost: false })
})
