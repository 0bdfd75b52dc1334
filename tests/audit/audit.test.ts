import { Buffer } from 'node:buffer'
import { existsSync } from 'node:fs'
import { chmod, copyFile, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { audit } from '../../src/audit/audit.ts'
import { placeOfPath } from '../../src/audit/places/place.ts'
import { isSealedWithKey, pathsOfKeysBeside } from '../../src/shared/sealed-with-key.ts'
import { crypt12, crypt14, crypt15 } from '../samples/android-backup.ts'
import { e2eeKeyFile, fixedBytes, whatsAppKeyFile } from '../samples/android-key.ts'
import { byName, eventsOf, facts, reportOf } from '../samples/audited.ts'
import { layDown, temporaryFolder } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'

const payload = Buffer.concat([Buffer.from('SQLite format 3\0', 'latin1'), fixedBytes('payload', 5000)])

describe('one folder', () => {
  it('judges each file by its bytes, groups them and sums up', async () => {
    const root = temporaryFolder()
    await layDown(root, {
      'WhatsApp/Databases/msgstore.db.crypt15': crypt15(payload),
      'WhatsApp/Databases/msgstore-2026-01-01.1.db.crypt14': crypt14(payload),
      'WhatsApp/Backups/wa.db.crypt15': crypt15(payload),
      'old/msgstore.db.crypt12': crypt12(payload),
      'old/msgstore.db': messageStore(),
      'notes.txt': 'nothing of WhatsApp',
    })
    const report = await reportOf(root)
    const verdicts = Object.fromEntries(
      report.findings.map((f) => [f.path.slice(root.length + 1), f.readableBy]),
    )
    expect(verdicts).toEqual({
      'old/msgstore.db': 'anyone',
      'old/msgstore.db.crypt12': 'whatsapp',
      'WhatsApp/Databases/msgstore-2026-01-01.1.db.crypt14': 'whatsapp',
      'WhatsApp/Databases/msgstore.db.crypt15': 'only-you',
      'WhatsApp/Backups/wa.db.crypt15': 'only-you',
    })
    expect(report.backups.map(({ readableBy, findings }) => ({ readableBy, findings }))).toEqual([
      { readableBy: 'anyone', findings: 2 },
      { readableBy: 'whatsapp', findings: 3 },
    ])
    expect(report.summary).toEqual({
      'only-you': 2,
      'password-holder': 0,
      unknown: 0,
      whatsapp: 2,
      anyone: 1,
      worst: 'anyone',
    })
    expect(report.findings.every(({ place }) => place === report.places[0]?.id)).toBe(true)
  })

  it('finds nothing where nothing is', async () => {
    const report = await reportOf(temporaryFolder())
    expect(report.findings).toEqual([])
    expect(report.summary.worst).toBeNull()
  })
})

describe('the bytes decide', () => {
  it('over the name', async () => {
    const root = temporaryFolder()
    await layDown(root, {
      'msgstore.db.crypt15': crypt14(payload),
      'msgstore-1.db.crypt15': messageStore(),
      'msgstore-2.db.crypt15': '',
      'msgstore-3.db.crypt15': Buffer.alloc(9000, 1).fill(0),
      'msgstore-4.db.crypt14': crypt15(payload),
      'msgstore-5.db.crypt15': fixedBytes('noise', 5000),
    })
    const found = byName(await reportOf(root))
    expect(found['msgstore.db.crypt15']).toMatchObject({ readableBy: 'whatsapp', format: 'crypt14' })
    expect(facts(found['msgstore.db.crypt15'])).toContain('the name says crypt15, the bytes say crypt14')
    expect(found['msgstore-1.db.crypt15']).toMatchObject({ readableBy: 'anyone', kind: 'plaintext-database' })
    expect(found['msgstore-2.db.crypt15']).toMatchObject({ readableBy: 'unknown' })
    expect(found['msgstore-3.db.crypt15']).toMatchObject({ readableBy: 'unknown' })
    expect(found['msgstore-4.db.crypt14']).toMatchObject({ readableBy: 'only-you', format: 'crypt15' })
    expect(found['msgstore-5.db.crypt15']).toMatchObject({ readableBy: 'unknown' })
  })

  it('for any name with deep', async () => {
    const root = temporaryFolder()
    await layDown(root, { 'photo.jpg': crypt15(payload), plain: messageStore(), 'a.bin': 'x' })
    expect((await reportOf(root)).findings).toEqual([])
    const found = byName(await reportOf(root, { deep: true }))
    expect(Object.keys(found).sort()).toEqual(['photo.jpg', 'plain'])
    expect(found['photo.jpg']).toMatchObject({ readableBy: 'only-you' })
  })
})

describe('keys beside a backup', () => {
  it('make it readable by anyone only if they open it', async () => {
    const root = temporaryFolder()
    await layDown(root, {
      'a/msgstore.db.crypt15': crypt15(payload),
      'a/encrypted_backup.key': e2eeKeyFile(),
      'b/msgstore.db.crypt15': crypt15(payload, { root: fixedBytes('another root', 32) }),
      'b/encrypted_backup.key': e2eeKeyFile(),
      'c/Databases/msgstore.db.crypt14': crypt14(payload),
      'c/files/key': whatsAppKeyFile(),
      'd/settings.crypt15': crypt15(Buffer.from('{}')),
      'd/encrypted_backup.key': e2eeKeyFile(),
    })
    const verdicts = Object.fromEntries(
      (await reportOf(root)).findings.map((f) => [f.path.slice(root.length + 1), f.readableBy]),
    )
    expect(verdicts).toMatchObject({
      'a/msgstore.db.crypt15': 'anyone',
      'b/msgstore.db.crypt15': 'only-you',
      'c/Databases/msgstore.db.crypt14': 'anyone',
      'd/settings.crypt15': 'anyone',
    })
  })

  it('leave it called end-to-end encrypted where it is, and tell where they lie', async () => {
    const root = temporaryFolder()
    await layDown(root, {
      'a/Databases/msgstore.db.crypt15': crypt15(payload),
      'a/encrypted_backup.key': e2eeKeyFile(),
      'b/Databases/msgstore.db.crypt14': crypt14(payload),
      'b/files/key': whatsAppKeyFile(),
      'c/msgstore.db.crypt15': messageStore(),
      'c/encrypted_backup.key': e2eeKeyFile(fixedBytes('other', 32)),
    })
    const found = new Map(
      (await reportOf(root)).findings.map((one) => [one.path.slice(root.length + 1), one]),
    )
    const told = [...found].map(([path, one]) => [path, isSealedWithKey(one), pathsOfKeysBeside(one)])
    expect(told.sort()).toEqual([
      ['a/Databases/msgstore.db.crypt15', true, [join(root, 'a/encrypted_backup.key')]],
      ['a/encrypted_backup.key', false, []],
      ['b/Databases/msgstore.db.crypt14', false, [join(root, 'b/files/key')]],
      ['b/files/key', false, []],
      ['c/encrypted_backup.key', false, []],
      ['c/msgstore.db.crypt15', false, []],
    ])
    expect(found.get('b/Databases/msgstore.db.crypt14')?.reason).not.toContain('end-to-end')
  })
})

describe('what cannot be read', () => {
  it('is named, and is a finding where its name is WhatsApp’s', async () => {
    const root = temporaryFolder()
    await layDown(root, { 'msgstore.db.crypt15': '', 'other.db': '' })
    await truncate(join(root, 'msgstore.db.crypt15'), 100_000)
    await truncate(join(root, 'other.db'), 100_000)
    const report = await reportOf(root)
    expect(report.skipped.map(({ reason }) => reason)).toEqual(['only in the cloud', 'only in the cloud'])
    expect(report.findings).toHaveLength(1)
    expect(report.findings[0]).toMatchObject({ readableBy: 'unknown', size: 100_000 })
    expect(report.findings[0]?.reason).toContain('only in the cloud')
  })

  it('is named where permission is missing', async (context) => {
    if (process.getuid?.() === 0) context.skip('root may read everything')
    const root = temporaryFolder()
    await layDown(root, { 'locked/msgstore.db': '' })
    await chmod(join(root, 'locked'), 0)
    const report = await reportOf(root)
    await chmod(join(root, 'locked'), 0o700)
    expect(report.skipped).toEqual([{ path: join(root, 'locked'), reason: 'no permission' }])
  })

  it('is named where a place is not there', async () => {
    const report = await reportOf(join(temporaryFolder(), 'none'))
    expect(report.places[0]?.state).toBe('not found')
    expect(report.skipped).toHaveLength(1)
  })
})

describe('a streaming place', () => {
  it('is looked at by names only, inside another place too', async () => {
    const root = temporaryFolder()
    await layDown(root, {
      'Drive/msgstore.db.crypt15': crypt15(payload),
      'msgstore.db.crypt14': crypt14(payload),
    })
    const streaming = { ...placeOfPath(join(root, 'Drive')), state: 'streaming' }
    for await (const event of audit({ places: [placeOfPath(root), streaming], version: '0' })) {
      if (event.type !== 'done') continue
      expect(event.report.places.map(({ state }) => state)).toEqual(['ok', 'streaming'])
      const found = byName(event.report)
      expect(found['msgstore.db.crypt14']).toMatchObject({ readableBy: 'whatsapp' })
      expect(found['msgstore.db.crypt15']).toMatchObject({ readableBy: 'unknown', place: streaming.id })
    }
    expect.assertions(3)
  })
})

describe('the stream', () => {
  it('tells the place first, each finding once, and the report last', async () => {
    const root = temporaryFolder()
    await layDown(root, { 'msgstore.db.crypt15': crypt15(payload) })
    const types = (await eventsOf([root, join(root, 'msgstore.db.crypt15')])).map(({ type }) => type)
    expect(types[0]).toBe('place')
    expect(types.filter((type) => type === 'finding')).toHaveLength(1)
    expect(types.filter((type) => type === 'place')).toHaveLength(2)
    expect(types.at(-1)).toBe('done')
  })

  it('ends when it is aborted, before or while it runs', async () => {
    const root = temporaryFolder()
    await layDown(root, { 'a/b/msgstore.db.crypt15': crypt15(payload) })
    const abort = new AbortController()
    const running = async () => {
      for await (const event of audit({ places: [placeOfPath(root)], version: '0', signal: abort.signal })) {
        if (event.type === 'place') abort.abort(new Error('enough'))
      }
    }
    await expect(running()).rejects.toThrow('enough')
  })
})

describe('real third-party backups', () => {
  const samples = join(import.meta.dirname, '../../../shared/samples/android')
  const present = existsSync(samples)

  it.skipIf(!present)('opens to anyone beside their keys (skipped: samples are not here)', async () => {
    const report = await reportOf(samples)
    const found = byName(report)
    for (const name of ['msgstore.db.crypt15', 'msgstore.db.crypt14', 'msgstore.db.crypt12']) {
      expect(found[name]).toMatchObject({ readableBy: 'anyone', complete: true })
      expect(facts(found[name])).toContain('a key that opens it lies beside it')
    }
    expect(facts(found['msgstore.db.crypt15'])).toContain('encrypted_backup.key')
  })

  it.skipIf(!present)('alone keeps its own verdict (skipped: samples are not here)', async () => {
    const root = temporaryFolder()
    for (const name of ['msgstore.db.crypt15', 'msgstore.db.crypt14', 'msgstore.db.crypt12']) {
      await copyFile(join(samples, name), join(root, name))
    }
    const found = byName(await reportOf(root))
    expect(found['msgstore.db.crypt15']?.readableBy).toBe('only-you')
    expect(found['msgstore.db.crypt14']?.readableBy).toBe('whatsapp')
    expect(found['msgstore.db.crypt12']?.readableBy).toBe('whatsapp')
  })
})
