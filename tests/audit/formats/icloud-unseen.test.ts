import { truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { facts, reportOf } from '../../samples/audited.ts'
import { auditedIcloud as audited, icloudDatabases as databases } from '../../samples/audited-icloud.ts'
import { type Files, layDown, temporaryFolder } from '../../samples/folder.ts'
import { ciphertext, containerPath, encFile, jpeg, sealedName, sealedTar } from '../../samples/icloud.ts'
import { binaryPlist } from '../../samples/plist.ts'
import { tarOf } from '../../samples/tar.ts'

describe('what is not all there', () => {
  it('says that an archive was cut short', async () => {
    for (const cut of [1025, 1100, 2000]) {
      const tar = sealedTar()
      const { only } = await audited({ ...databases, 'Media.tar': tar.subarray(0, tar.length - cut) })
      expect(only).toMatchObject({ readableBy: 'only-you', complete: false })
    }
  })

  it('says that a database was cut short', async () => {
    const enc = encFile()
    const { only } = await audited({
      ...databases,
      'ChatStorage.sqlite.enc': enc.subarray(0, enc.length - 10),
      'Media.tar': sealedTar(),
    })
    expect(only).toMatchObject({ readableBy: 'only-you', complete: false })
    expect(facts(only)).toContain('does not end with a whole block of 16 [ChatStorage.sqlite.enc]')
  })

  it.each<[string, Files, string]>([
    [
      'stubs',
      { '.ChatStorage.sqlite.enc.icloud': 'bplist00', '.LID.sqlite.enc.icloud': 'bplist00' },
      '2 databases could not be looked into (only in the cloud)',
    ],
    [
      'one stub beside the chats',
      { 'ChatStorage.sqlite.enc': encFile(), '.LID.sqlite.enc.icloud': 'bplist00' },
      '1 database could not be looked into (only in the cloud)',
    ],
  ])('proves nothing while databases are away: %s', async (_, files, reason) => {
    const { only } = await audited({ ...files, 'Media.tar': sealedTar() })
    expect(only.readableBy).toBe('unknown')
    expect(only.reason).toContain(reason)
  })

  it('proves nothing while the chats are dataless', async () => {
    const place = temporaryFolder()
    const folder = join(place, containerPath)
    await layDown(folder, { 'ChatStorage.sqlite.enc': '', 'Media.tar': sealedTar() })
    await truncate(join(folder, 'ChatStorage.sqlite.enc'), 100_000)
    expect((await reportOf(place)).findings).toMatchObject([{ path: folder, readableBy: 'unknown' }])
  })

  it('sees every member of an archive, and what is in it', async () => {
    const sealed = (count: number) =>
      Array.from({ length: count }, () => ({ name: sealedName(), contents: ciphertext(16 + 32) }))
    const picture = { name: 'Media/1555@s.whatsapp.net/a.jpg', contents: jpeg() }
    const named = { name: sealedName(), contents: jpeg(597) }
    for (const last of [picture, named]) {
      const { only } = await audited({ ...databases, 'Media.tar': tarOf(...sealed(1500), last) })
      expect(only.readableBy).toBe('anyone')
    }
  })

  it('proves nothing while more is in an archive than is looked at; --deep looks at it all', async () => {
    const many = Array.from({ length: 2000 }, () => ({ name: sealedName(), contents: ciphertext(16 + 32) }))
    const place = temporaryFolder()
    await layDown(join(place, containerPath), { ...databases, 'Media.tar': tarOf(...many) })
    const [quick] = (await reportOf(place)).findings
    expect(quick?.readableBy).toBe('unknown')
    expect(quick?.reason).toContain('1 media archive holds more than was looked at')
    const [deep] = (await reportOf(place, { deep: true })).findings
    expect(deep?.readableBy).toBe('only-you')
    expect(facts(deep)).toContain('all 2000 member names')
  })

  it('reports stubs as only in the cloud, and proves nothing while an archive is away', async () => {
    const { only, report } = await audited({
      ...databases,
      'GIFs.tar': sealedTar(),
      '.Media.tar.icloud': binaryPlist({ NSURLNameKey: 'Media.tar' }),
    })
    expect(only.readableBy).toBe('unknown')
    expect(only.reason).toContain('1 media archive could not be looked into')
    expect(report.skipped).toEqual([
      { path: join(only.path, '.Media.tar.icloud'), reason: 'only in the cloud' },
    ])
  })

  it('knows a folder of stubs alone', async () => {
    const stub = binaryPlist({ NSURLNameKey: 'x' })
    const { only, report } = await audited({
      '.ChatStorage.sqlite.enc.icloud': stub,
      '.Media.tar.icloud': stub,
    })
    expect(only).toMatchObject({ kind: 'icloud-backup', readableBy: 'unknown' })
    expect(only.reason).toContain('only in the cloud')
    expect(report.skipped).toHaveLength(2)
  })

  it('never opens dataless files', async () => {
    const place = temporaryFolder()
    const folder = join(place, containerPath)
    await layDown(folder, { 'ChatStorage.sqlite.enc': '', 'Media.tar': '' })
    for (const name of ['ChatStorage.sqlite.enc', 'Media.tar']) await truncate(join(folder, name), 100_000)
    const report = await reportOf(place)
    expect(report.findings).toMatchObject([{ path: folder, readableBy: 'unknown', size: 200_000 }])
    expect(report.skipped.map(({ reason }) => reason)).toEqual(['only in the cloud', 'only in the cloud'])
  })
})
