import { truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type DiagnosticFacts, diagnosticsText } from '../../../src/main/about/diagnostics.ts'
import { defaultSettings } from '../../../src/shared/settings.ts'
import { reportOf } from '../../samples/audited.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'
import { exposedBackup, statusOf } from '../tray/status.ts'

const factsOf = async (): Promise<DiagnosticFacts & { folder: string }> => {
  const folder = temporaryFolder()
  await layDown(folder, { 'private/msgstore.db': messageStore(), 'private/two\nlines.crypt15': '' })
  await truncate(join(folder, 'private/two\nlines.crypt15'), 40_000)
  const report = await reportOf(folder)
  const place = { id: 'd', kind: 'dropbox', label: 'Dropbox (me@private.example)', path: '/private/Dropbox' }
  return {
    folder,
    versions: { app: '1.2.3', electron: '45.0.0', chromium: '150', node: '24.1.0', system: 'Linux 6.1, x64' },
    settings: { ...defaultSettings, placesOff: ['/private/off'], placesAdded: ['/private/a', '/private/b'] },
    discovery: {
      schemaVersion: 1,
      places: [
        { ...place, state: 'ok', source: '/private/info.json' },
        { ...place, state: 'cannot be read (/private/x)', source: '/private/info.json' },
      ],
      problems: ['/private/info.json is broken.'],
      notInstalled: [],
    },
    status: statusOf({
      state: 'exposed',
      watched: 7,
      lastAudit: '2026-03-01T10:00:00.000Z',
      failing: { since: '2026-03-01T11:00:00.000Z', why: 'The audit stopped (/private/d).' },
      newestExposed: [exposedBackup({ label: 'private', path: '/private/msgstore.db' })],
      limits: [{ why: '/private/c may not be watched.', todo: 'Let it.' }],
    }),
    memory: 4321,
    report,
  }
}

it('holds the versions, the counts and the settings, and no path, name or label', async () => {
  const facts = await factsOf()
  const text = diagnosticsText(facts, false)
  for (const told of [
    'Sealwatch 1.2.3',
    'Electron 45.0.0, Chromium 150, Node 24.1.0',
    'Linux 6.1, x64',
    '1 × dropbox, ok',
    '1 × dropbox, cannot be read',
    'placesAdded: 2',
    'schedule: adaptive',
    'folders watched 7, limits 1',
    'no scheduled audit has finished since 2026-03-01T11:00:00.000Z',
    'memory 4321 bytes',
    '1 × plaintext-database, sqlite, anyone',
    'skipped: only in the cloud',
  ])
    expect(text).toContain(told)
  expect(text).toMatch(/took \d+ ms/)
  for (const kept of ['private', 'me@', 'msgstore', 'two', facts.folder, '/tmp'])
    expect(text).not.toContain(kept)
})

it('holds the paths where they are wanted, and no name breaks its lines', async () => {
  const facts = await factsOf()
  const text = diagnosticsText(facts, true)
  for (const told of [
    '/private/Dropbox',
    'me@private.example',
    '/private/off',
    '/private/c may',
    '/private/d',
    'msgstore.db',
  ])
    expect(text).toContain(told)
  expect(text).toContain('two⟨U+000A⟩lines.crypt15')
})

it('says what it does not know', async () => {
  const { versions, settings, status } = await factsOf()
  const text = diagnosticsText(
    { versions, settings, status, discovery: undefined, memory: undefined, report: undefined },
    true,
  )
  expect(text).toContain('the engine does not answer')
  expect(text).toContain('memory none')
})
