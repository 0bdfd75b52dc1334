import { Buffer } from 'node:buffer'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { facts, reportOf } from '../../samples/audited.ts'
import { auditedIcloud as audited, icloudDatabases as databases } from '../../samples/audited-icloud.ts'
import { chatStorage } from '../../samples/device-backup.ts'
import { type Files, layDown, temporaryFolder } from '../../samples/folder.ts'
import {
  ciphertext,
  containerPath,
  defaultTar,
  encFile,
  jpeg,
  sealedName,
  sealedTar,
} from '../../samples/icloud.ts'
import { tarEndMark, tarOf } from '../../samples/tar.ts'

const encHeader = Buffer.concat([Buffer.from([0x83, 1]), Buffer.alloc(16, 7)])

describe('what the media archives say', () => {
  it('is end-to-end encrypted where every member is sealed', async () => {
    const { only, report } = await audited({
      ...databases,
      'Media.tar': sealedTar(),
      'GIFs.tar': sealedTar(1),
    })
    expect(only).toMatchObject({
      kind: 'icloud-backup',
      format: 'icloud-e2ee',
      readableBy: 'only-you',
      complete: null,
      app: 'messenger',
    })
    expect(facts(only)).toContain('all 3 member names looked at are 32 bytes in base64url')
    expect(facts(only)).toContain('[ChatStorage.sqlite.enc]')
    expect(report.skipped).toEqual([])
    expect(only.size).toBeGreaterThan(3 * 4096)
  })

  it('is open to anyone where paths are readable, and names both facts without naming a chat', async () => {
    const { only } = await audited({ ...databases, 'Media.tar': defaultTar() })
    expect(only).toMatchObject({ format: 'icloud-default', readableBy: 'anyone' })
    expect(facts(only)).toContain(
      'media that anyone can read: member names are readable paths such as Media/<chat>/<folder>/<folder>/<name>.jpg',
    )
    expect(facts(only)).toContain('begins as a JPEG picture')
    expect(facts(only)).toContain('the database is encrypted, with a key that WhatsApp holds too')
    expect(JSON.stringify(only.evidence)).not.toMatch(/1555|photo|@/)
  })

  it.each([
    ['absolute paths', ['/Media/x@g.us/a.jpg']],
    ['ids of the new kind', ['Video/123@lid/a.mp4']],
    ['names with an ending alone', ['IMG-1.jpg']],
    ['a path after sealed names', [sealedName(), 'Media/b']],
  ])('%s are readable', async (_, names) => {
    const { only } = await audited({ ...databases, 'Media.tar': defaultTar(names) })
    expect(only.readableBy).toBe('anyone')
  })

  it('is as open as its weakest archive', async () => {
    const { only } = await audited({ ...databases, 'Media.tar': sealedTar(), 'Video.tar': defaultTar() })
    expect(only).toMatchObject({ readableBy: 'anyone', format: 'icloud-default' })
    expect(only.reason).toContain('older backup')
  })

  it('cannot be told from databases alone, or from empty archives', async () => {
    for (const more of [{}, { 'Media.tar': Buffer.alloc(0) }, { 'Media.tar': tarEndMark }]) {
      const { only } = await audited({ ...databases, ...more })
      expect(only).toMatchObject({ format: 'unknown', readableBy: 'unknown' })
      expect(only.reason).toContain('Settings > Chats > Chat backup')
    }
  })

  it('ignores empty archives beside ones that speak', async () => {
    const { only } = await audited({ 'Media.tar': sealedTar(), 'GIFs.tar': tarEndMark })
    expect(only.readableBy).toBe('only-you')
  })
})

describe('lies', () => {
  it.each<[string, Files]>([
    [
      'sealed names with sizes that fit no sealed member',
      { 'Media.tar': tarOf({ name: sealedName(), contents: ciphertext(90) }) },
    ],
    [
      'sealed names of 40 bytes',
      { 'Media.tar': tarOf({ name: sealedName().slice(3), contents: ciphertext(64) }) },
    ],
    ['sealed names over zeros', { 'Media.tar': tarOf({ name: sealedName(), contents: Buffer.alloc(96) }) }],
    ['sealed names without contents', { 'Media.tar': tarOf({ name: sealedName() }) }],
    ['bytes behind the end mark', { 'Media.tar': Buffer.concat([sealedTar(), Buffer.alloc(40_000, 7)]) }],
    [
      'a damaged archive',
      { 'Media.tar': Buffer.concat([sealedTar().subarray(0, -1024), Buffer.alloc(2048, 7)]) },
    ],
    ['an archive that is none', { 'Media.tar': ciphertext(4096) }],
    ['zeros as long as an archive', { 'Media.tar': Buffer.alloc(50_000) }],
    ['an unknown key type', { 'Media.tar': sealedTar(), 'ChatStorage.sqlite.enc': encFile({ keyType: 0 }) }],
    ['a database of zeros', { 'Media.tar': sealedTar(), 'ChatStorage.sqlite.enc': Buffer.alloc(5000) }],
    ['an empty database', { 'Media.tar': sealedTar(), 'ChatStorage.sqlite.enc': Buffer.alloc(0) }],
    [
      'a database of another form',
      { 'Media.tar': sealedTar(), 'ChatStorage.sqlite.enc': encFile({ flags: 0 }) },
    ],
    ['another database of another form', { 'Media.tar': sealedTar(), 'LID.sqlite.enc': ciphertext(9000) }],
    [
      'a second copy of the chats',
      { 'Media.tar': sealedTar(), 'ChatStorage.sqlite (1).enc': ciphertext(9000) },
    ],
    [
      'a member that begins as packed',
      {
        'Media.tar': tarOf({
          name: sealedName(),
          contents: Buffer.concat([Buffer.from('1f8b08', 'hex'), ciphertext(61 + 32)]),
        }),
      },
    ],
  ])('%s prove nothing', async (_, files) => {
    const { only } = await audited({ ...databases, ...files })
    expect(only.readableBy).toBe('unknown')
  })

  it.each<[string, Buffer]>([
    ['behind a sealed beginning', Buffer.concat([encFile(), chatStorage()])],
    ['right behind the header', Buffer.concat([encHeader, chatStorage()])],
    ['packed behind the header', Buffer.concat([encHeader, deflateRawSync(chatStorage())])],
  ])('are seen through where a database stands %s', async (_, enc) => {
    const { only } = await audited({
      ...databases,
      'Media.tar': sealedTar(),
      'ChatStorage.sqlite.enc': enc,
    })
    expect(only.readableBy).toBe('anyone')
  })

  it('are seen through where a sealed member is a picture', async () => {
    const { only } = await audited({
      ...databases,
      'Media.tar': tarOf({
        name: sealedName(),
        contents: Buffer.concat([jpeg(85), ciphertext(32)]).subarray(0, 128),
      }),
    })
    expect(only.readableBy).toBe('anyone')
  })

  it('are seen through where an .enc file is a database in clear', async () => {
    const { only } = await audited({ 'ChatStorage.sqlite.enc': chatStorage(), 'Media.tar': sealedTar() })
    expect(only.readableBy).toBe('anyone')
    expect(facts(only)).toContain('a SQLite database, not encrypted')
  })
})

describe('where it lies', () => {
  it('knows copies by what is in them, whole or in part', async () => {
    expect((await audited({ ...databases, 'Media.tar': sealedTar() }, 'old/phone')).only.readableBy).toBe(
      'only-you',
    )
    expect((await audited({ 'ChatStorage.sqlite.enc': encFile() }, 'old')).only.kind).toBe('icloud-backup')
    expect((await audited({ 'Media_1.tar': defaultTar() }, 'old')).only.readableBy).toBe('anyone')
    expect((await audited({ 'Media.tar': sealedTar() }, 'old')).only.readableBy).toBe('only-you')
  })

  it('names Business by its container', async () => {
    const path = containerPath.replace('WhatsApp/', 'WhatsAppSMB/')
    expect((await audited({ ...databases }, path)).only.app).toBe('business')
  })

  it('leaves archives and databases of others alone', async () => {
    const place = temporaryFolder()
    await layDown(place, {
      'a/Media.tar': tarOf({ name: 'Media/holiday.jpg', contents: jpeg() }),
      'b/notes.sqlite.enc': encFile(),
      'b/todo.sqlite.enc': encFile(),
      'c/Video.tar': ciphertext(3000),
    })
    expect((await reportOf(place)).findings).toEqual([])
  })

  it('counts an archive of others beside a copy neither for nor against it', async () => {
    const { only } = await audited(
      { ...databases, 'Media.tar': sealedTar(), 'photos.tar': tarOf({ name: 'a/b.jpg', contents: jpeg() }) },
      'Downloads',
    )
    expect(only.readableBy).toBe('only-you')
    expect(facts(only)).not.toContain('photos.tar')
  })

  it('leaves a database in clear a finding of its own', async () => {
    const place = temporaryFolder()
    await layDown(place, { ...databases, 'Media.tar': sealedTar(), 'ChatStorage.sqlite': chatStorage() })
    const { findings, backups } = await reportOf(place)
    expect(findings.map(({ kind, readableBy }) => [kind, readableBy])).toEqual([
      ['plaintext-database', 'anyone'],
      ['icloud-backup', 'only-you'],
    ])
    expect(backups).toMatchObject([{ readableBy: 'anyone', findings: 2 }])
  })
})
