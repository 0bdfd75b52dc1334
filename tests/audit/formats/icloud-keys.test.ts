import type { Buffer } from 'node:buffer'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Finding, Report } from '../../../src/shared/report.ts'
import { e2eeKeyFile, fixedBytes, keyGrid, sampleRoot } from '../../samples/android-key.ts'
import { facts, reportOf } from '../../samples/audited.ts'
import { type Files, layDown, temporaryFolder } from '../../samples/folder.ts'
import { iosEnc } from '../../samples/hmac-sealed.ts'
import { containerPath, encFile, sealedTar } from '../../samples/icloud.ts'

const digits = sampleRoot.toString('hex')
const otherDigits = fixedBytes('other', 32).toString('hex')
const chats = iosEnc(fixedBytes('chats', 9000))
const untellingChats = iosEnc(fixedBytes('chats', 9000), sampleRoot, 'none')
const backup: Files = { 'ChatStorage.sqlite.enc': chats, 'Media.tar': sealedTar() }

const audited = async (files: Files, folder = 'phone/backup', named = '') => {
  const place = temporaryFolder()
  await layDown(
    place,
    Object.fromEntries(Object.entries(files).map(([path, bytes]) => [join(folder, path), bytes])),
  )
  const report = await reportOf(join(place, named))
  return { report, only: ofKind(report, 'icloud-backup'), key: ofKind(report, 'key-file') }
}

const ofKind = ({ findings }: Report, kind: Finding['kind']): Finding | undefined =>
  findings.find((finding) => finding.kind === kind)

describe('a key beside an iCloud backup', () => {
  it.each<[string, string, Buffer | string]>([
    ['a key file', 'encrypted_backup.key', e2eeKeyFile()],
    ['the digits with a label', 'WhatsApp backup key.txt', keyGrid()],
    ['the digits alone', 'key.txt', digits],
    ['the digits in any note', 'notes.txt', digits],
    ['the digits among others', 'list.txt', `${otherDigits}\n${digits}\n`],
    ['a key file below', 'keys/old/encrypted_backup.key', e2eeKeyFile()],
    ['a key file above', '../../encrypted_backup.key', e2eeKeyFile()],
  ])('makes it readable by anyone: %s', async (_, name, key) => {
    const { only, key: holder } = await audited({ ...backup, [name]: key }, 'place/phone/backup')
    expect(only).toMatchObject({ readableBy: 'anyone' })
    expect(only?.reason).toContain('the key that opens it lies beside it')
    expect(facts(only)).toContain('the first block opens to a compressed Apple archive')
    expect(facts(holder)).toContain('it opens a backup beside it')
  })

  it('is found in the container as it is anywhere', async () => {
    const { only } = await audited({ ...backup, 'notes.txt': digits }, containerPath)
    expect(only?.readableBy).toBe('anyone')
  })

  it.each<[string, Files]>([
    ['the chats alone', { 'ChatStorage.sqlite.enc': chats }],
    ['one other database beside media', { 'LID.sqlite.enc': chats, 'Media.tar': sealedTar() }],
    ['one database of several', { ...backup, 'ChatStorage.sqlite.enc': encFile(), 'LID.sqlite.enc': chats }],
    ['chats whose beginning tells nothing', { ...backup, 'ChatStorage.sqlite.enc': untellingChats }],
    ['chats that are there twice', { ...backup, 'ChatStorage.sqlite (1).enc': encFile() }],
  ])('opens %s', async (_, files) => {
    const { only } = await audited({ ...files, 'notes.txt': digits })
    expect(only?.readableBy).toBe('anyone')
  })

  it.each(['ChatStorage.sqlite.enc', 'Media.tar'])('is looked for where %s is named alone', async (name) => {
    const { only } = await audited({ ...backup, 'notes.txt': digits }, 'b', `b/${name}`)
    expect(only?.path).toMatch(name)
    expect(only?.readableBy).toBe(name === 'Media.tar' ? 'unknown' : 'anyone')
  })

  it('leaves it closed where it is the key of another', async () => {
    const { only } = await audited({
      ...backup,
      'encrypted_backup.key': e2eeKeyFile(fixedBytes('other', 32)),
    })
    expect(only?.readableBy).toBe('only-you')
  })

  it('is told, but ends nothing, far away', async () => {
    const { only } = await audited(
      { ...backup, '../../../a/b/c/d/e/encrypted_backup.key': e2eeKeyFile() },
      '1/2/3/4',
    )
    expect(only?.readableBy).not.toBe('anyone')
    expect(facts(only)).toContain('a key that opens it lies elsewhere')
  })

  it.each<[string, Files]>([
    ['media alone', { 'Media.tar': sealedTar() }],
    ['chats that were cut short', { ...backup, 'ChatStorage.sqlite.enc': untellingChats.subarray(0, -100) }],
  ])('leaves it open who can read %s, on which it cannot be tried', async (_, files) => {
    const { only } = await audited({ ...files, 'WhatsApp key.txt': keyGrid() })
    expect(only?.readableBy).toBe('unknown')
    expect(only?.reason).toContain('a key lies beside it')
  })
})
