import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { EngineClient } from '../../../src/main/engine/engine-client.ts'
import type { AuditState } from '../../../src/shared/audit-state.ts'
import type { Finding, Report } from '../../../src/shared/report.ts'
import type { Status } from '../../../src/shared/resident.ts'
import { defaultSettings } from '../../../src/shared/settings.ts'
import { knownFinding } from '../../../src/shared/trash.ts'
import { visibleText } from '../../../src/shared/visible-text.ts'
import { english } from '../../../src/words/english.ts'
import { reportOf } from '../../samples/audited.ts'
import { temporaryFolder } from '../../samples/folder.ts'
import { saidBy } from '../said-by.ts'
import { statusOf } from '../tray/status.ts'
import { fakeProcesses } from './fake-process.ts'

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
  let engines: ReturnType<typeof fakeProcesses>
  let told: AuditState[]
  let statuses: Status[]
  let troubles: string[]
  let client: EngineClient
  let report: Report
  const last = () => engines.last()

  beforeEach(async () => {
    report = await reportOf(temporaryFolder())
    vi.useFakeTimers()
    engines = fakeProcesses()
    told = []
    statuses = []
    troubles = []
    client = new EngineClient({
      fork: engines.fork,
      version: '1.2.3',
      dataFolder: '/data',
      settings: defaultSettings,
      words: () => english,
      said: visibleText,
      onAuditState: (state) => told.push(state),
      onStatus: (status) => statuses.push(status),
      onAlert: () => {},
      onLooking: () => {},
      onTrouble: (sentence) => troubles.push(sentence),
    })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('opens the engine before all else, with the newest settings, and keeps it for the next audit', () => {
    client.open()
    client.configure({ ...defaultSettings, theme: 'dark' })
    client.start(['/a'])
    last().says({ type: 'started', audit: 1 })
    last().says({ type: 'cancelled', audit: 1 })
    client.start(['/b'])
    const open = {
      type: 'open',
      version: '1.2.3',
      dataFolder: '/data',
      settings: defaultSettings,
      leftAlone: [],
      lost: false,
    }
    expect(last().commands).toEqual([
      open,
      { type: 'configure', settings: { ...defaultSettings, theme: 'dark' } },
      { type: 'start', audit: 1, paths: ['/a'] },
      { type: 'start', audit: 2, paths: ['/b'] },
    ])
    last().ends()
    vi.advanceTimersByTime(1000)
    expect(engines.processes).toHaveLength(2)
    expect(last().commands).toEqual([{ ...open, settings: { ...defaultSettings, theme: 'dark' } }])
  })

  it.each([
    null,
    'text',
    {},
    { type: 'gone' },
    { type: 'done', audit: 1 },
    { type: 'progress', audit: 1, progress: { ...progress, filesSeen: -1 } },
    { type: 'progress', audit: 1, progress: { ...progress, extra: 1 } },
    { type: 'cancelled' },
  ])('fails with a sentence on %j, and takes a new process for the next audit', (nonsense) => {
    client.start(['/a'])
    const first = last()
    first.says(nonsense)
    expect(client.auditState).toMatchObject({
      phase: 'failed',
      paths: ['/a'],
      message: expect.stringMatching(/^The audit .*\.$/),
    })
    expect(first.killed).toBe(true)
    client.start(['/a'])
    first.says({ type: 'failed', audit: 2, message: 'late words of the old process' })
    first.ends()
    expect(engines.processes).toHaveLength(2)
    expect(client.auditState.phase).toBe('running')
  })

  it('survives a fatal error of the process', () => {
    client.start(['/a'])
    expect(() => last().emit('error', 'FatalError')).not.toThrow()
    last().ends()
    expect(client.auditState.phase).toBe('failed')
  })

  it('tells each engine what the window shows now, and none what it shows no longer', () => {
    client.viewing(['a', 'b'])
    client.open()
    expect(last().commands.slice(1)).toEqual([{ type: 'viewing', backups: ['a', 'b'] }])
    client.viewing(['c'])
    last().ends()
    vi.advanceTimersByTime(1000)
    expect(last().commands.slice(1)).toEqual([{ type: 'viewing', backups: ['c'] }])
    client.viewing([])
    last().ends()
    vi.advanceTimersByTime(5000)
    expect(last().types).toEqual(['open'])
  })

  it('has what kept an engine waiting left alone by those that come after it, for an hour', () => {
    client.open()
    client.start([])
    last().says({ type: 'status', status: statusOf({ state: 'auditing' }) })
    last().says({ type: 'stuck', folders: ['/mnt/nas'] })
    expect(engines.processes[0]?.killed).toBe(true)
    expect(client.auditState).toMatchObject({
      phase: 'failed',
      message: expect.stringContaining('left alone'),
    })
    expect(client.status.state).not.toBe('auditing')
    vi.advanceTimersByTime(1000)
    expect(last().commands[0]).toMatchObject({ type: 'open', leftAlone: ['/mnt/nas'] })
    for (let minute = 0; minute < 60; minute++) {
      vi.advanceTimersByTime(60_000)
      last().says({ type: 'alive' })
    }
    last().ends()
    vi.advanceTimersByTime(30_000)
    expect(last().commands[0]).toMatchObject({ type: 'open', leftAlone: [] })
    expect(troubles).toEqual([])
  })

  it('does not mind an idle process that ends', () => {
    client.start(['/a'])
    last().says({ type: 'cancelled', audit: 1 })
    last().ends()
    expect(client.auditState.phase).toBe('cancelled')
  })

  it('cancels at once, and ignores what the cancelled audit still says', () => {
    client.cancel()
    expect(client.auditState.phase).toBe('idle')
    client.start(['/a'])
    client.cancel()
    last().says({ type: 'progress', audit: 1, progress })
    expect(client.auditState).toEqual({ phase: 'cancelled', paths: ['/a'] })
    expect(last().commands.at(-1)).toEqual({ type: 'cancel' })
    client.start(['/b'])
    last().says({ type: 'started', audit: 2 })
    last().says({ type: 'cancelled', audit: 1 })
    last().says({ type: 'done', audit: 1, report })
    expect(client.auditState).toMatchObject({ phase: 'running', paths: ['/b'] })
    vi.advanceTimersByTime(60_000)
    expect(engines.processes).toHaveLength(1)
  })

  it('takes a new process where the old one does not begin in a moment, and only there', () => {
    client.open()
    client.start(['/a'])
    vi.advanceTimersByTime(10_000)
    expect(engines.processes).toHaveLength(1)
    last().says({ type: 'started', audit: 1 })
    client.start(['/b'])
    vi.advanceTimersByTime(1999)
    expect(engines.processes).toHaveLength(1)
    vi.advanceTimersByTime(1)
    expect(engines.processes).toHaveLength(2)
    expect(engines.processes[0]?.killed).toBe(true)
    expect(last().types).toEqual(['open', 'start'])
    last().says({ type: 'started', audit: 2 })
    last().says({ type: 'done', audit: 2, report })
    expect(client.auditState).toEqual({ phase: 'done', paths: ['/b'], report })
  })

  it('tells progress at most every 100 ms, newest last, and an end at once', () => {
    client.start(['/a'])
    for (let filesSeen = 0; filesSeen < 1000; filesSeen++)
      last().says({ type: 'progress', audit: 1, progress: { ...progress, filesSeen } })
    expect(told).toHaveLength(1)
    vi.advanceTimersByTime(100)
    expect(told).toHaveLength(2)
    expect(told[1]).toMatchObject({ progress: { filesSeen: 999 } })
    last().says({ type: 'progress', audit: 1, progress })
    last().says({ type: 'failed', audit: 1, message: 'The audit stopped.' })
    expect(told.map(({ phase }) => phase)).toEqual(['running', 'running', 'failed'])
    vi.advanceTimersByTime(1000)
    expect(told).toHaveLength(3)
  })

  it('shows a scheduled audit in the place of all places, and of nothing else', () => {
    client.open()
    last().says({ type: 'scheduled', report })
    expect(client.auditState).toEqual({ phase: 'done', paths: [], report })
    client.start(['/a'])
    last().says({ type: 'scheduled', report })
    expect(client.auditState.phase).toBe('running')
    last().says({ type: 'done', audit: 1, report })
    last().says({ type: 'scheduled', report: { ...report, skipped: [{ path: '/b', reason: 'other' }] } })
    expect(client.auditState).toEqual({ phase: 'done', paths: ['/a'], report })
    client.start([])
    last().says({ type: 'failed', audit: 2, message: 'It failed.' })
    last().says({ type: 'scheduled', report })
    expect(client.auditState).toEqual({ phase: 'done', paths: [], report })
  })

  it('answers questions, refuses those that the engine refuses, and all when it ends', async () => {
    const request = { what: 'backup', target: 'b', reason: '', until: { type: 'always' } } as const
    const ignored = client.ignore(request)
    expect(last().commands.at(-1)).toEqual({ type: 'ignore', id: 0, request })
    last().says({ type: 'did', id: 0 })
    await ignored
    const refused = client.unignore('i').catch(saidBy)
    last().says({ type: 'refused', id: 1, message: 'It is gone.' })
    expect(await refused).toBe('It is gone.')
    const lost = client.check('/a').catch(saidBy)
    last().ends()
    expect(await lost).toMatch(/^Sealwatch could not .*\.$/)
  })

  it('knows the findings of the last report, also while the next audit runs, and those checked since', async () => {
    const finding: Finding = {
      path: '/a/msgstore.db',
      kind: 'plaintext-database',
      format: 'sqlite',
      app: 'messenger',
      readableBy: 'anyone',
      complete: true,
      reason: 'Anyone can read it.',
      evidence: [],
      size: 1,
      modifiedAt: '2026-03-01T10:00:00.000Z',
      place: 'p',
      backup: 'b',
    }
    client.start(['/a'])
    last().says({ type: 'done', audit: 1, report: { ...report, findings: [finding] } })
    const cloud = { ...finding, path: '/a/cloud.db' }
    const checked = client.check(cloud.path)
    last().says({ type: 'checked', id: 0, checked: { finding: cloud, message: null } })
    await checked
    client.start(['/b'])
    expect(client.reported).toEqual([finding, cloud].map(knownFinding))
    last().says({ type: 'done', audit: 2, report })
    expect(client.reported).toEqual([knownFinding(cloud)])
  })

  it('tells the third loss in a row, once, and takes it back after a healthy minute', () => {
    client.open()
    last().says({ type: 'status', status: statusOf({ state: 'auditing', backups: 1, watched: 4 }) })
    for (const wait of [1000, 5000, 30_000, 30_000]) {
      last().ends()
      vi.advanceTimersByTime(wait)
    }
    expect(troubles).toHaveLength(1)
    expect(client.auditState).toMatchObject({ phase: 'failed', message: troubles[0] })
    expect(client.status).toMatchObject({ state: 'unknown', watched: 0, limits: [expect.anything()] })
    last().says({ type: 'status', status: statusOf({ state: 'sealed', backups: 1, watched: 4 }) })
    expect(statuses.at(-1)).toMatchObject({ state: 'sealed', limits: [expect.anything()] })
    vi.advanceTimersByTime(60_000)
    last().says({ type: 'alive' })
    expect(statuses.at(-1)).toEqual(statusOf({ state: 'sealed', backups: 1, watched: 4 }))
  })
})
