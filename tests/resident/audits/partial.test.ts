import { Buffer } from 'node:buffer'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { placeOfPath } from '../../../src/audit/places/place.ts'
import { Waiting } from '../../../src/audit/walk/waiting.ts'
import { partialAudit } from '../../../src/resident/audits/partial.ts'
import { Memory } from '../../../src/resident/memory/memory.ts'
import { merge } from '../../../src/resident/memory/merge.ts'
import { crypt15 } from '../../samples/android-backup.ts'
import { e2eeKeyFile } from '../../samples/android-key.ts'
import { reportOf } from '../../samples/audited.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'

it.each([
  [10, false],
  [300, true],
])('of %i backups near a new key, asks for an audit of all places: %s', async (count, isAsked) => {
  const root = temporaryFolder()
  const backup = crypt15(Buffer.from('SQLite format 3\0 and so on', 'latin1'))
  await layDown(root, { 'msgstore.db.crypt15': backup })
  const [first] = (await reportOf(root)).findings
  if (!first) throw new Error('nothing found')
  const others = Array.from({ length: count - 1 }, (_, n) => ({
    ...first,
    path: join(root, `msgstore-2026-01-01.${n}.db.crypt15`),
  }))
  const memory = new Memory()
  const known = {
    findings: [first, ...others],
    labelOf: () => '',
    covers: () => true,
    placeOf: () => 'place',
    coversAside: () => true,
    outOfSight: new Map(),
    full: true,
  }
  merge(memory, known, '2026-03-01T00:00:00.000Z')
  const key = join(root, 'encrypted_backup.key')
  await layDown(root, { 'encrypted_backup.key': e2eeKeyFile() })
  const { seen, doubted } = await partialAudit({
    paths: [key],
    settled: new Set(),
    places: [placeOfPath(root)],
    memory,
    mayBeGone: () => false,
    leftAlone: [],
    waiting: new Waiting(),
    version: '0.0.0',
    signal: new AbortController().signal,
  })
  const open = seen.findings.flatMap(({ path, readableBy }) => (readableBy === 'anyone' ? [path] : []))
  expect(new Set(open)).toEqual(new Set([key, first.path]))
  expect(doubted).toBe(isAsked)
})
