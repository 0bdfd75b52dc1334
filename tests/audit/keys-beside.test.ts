import { Buffer } from 'node:buffer'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { crypt14, crypt15 } from '../samples/android-backup.ts'
import { e2eeKeyFile, fixedBytes, keyGrid, sampleRoot, whatsAppKeyFile } from '../samples/android-key.ts'
import { byName, facts, reportOf } from '../samples/audited.ts'
import { type Files, layDown, temporaryFolder } from '../samples/folder.ts'

const payload = Buffer.concat([Buffer.from('SQLite format 3\0', 'latin1'), fixedBytes('payload', 5000)])
const backup = 'WhatsApp/Databases/msgstore.db.crypt15'

const laidDown = async (files: Files): Promise<string> => {
  const root = temporaryFolder()
  await layDown(root, files)
  return root
}

describe('a file that was named alone', () => {
  it.each([
    ['encrypted_backup.key', e2eeKeyFile()],
    ['key.txt', keyGrid()],
    ['scan.txt', `My key\n${sampleRoot.toString('hex')}\n`],
  ])('is readable by anyone where %s lies beside it', async (name, key) => {
    const root = await laidDown({ [backup]: crypt15(payload), [`WhatsApp/Databases/${name}`]: key })
    const report = await reportOf(join(root, backup))
    expect(report.findings.map(({ path }) => path)).toEqual([join(root, backup)])
    expect(report.findings[0]?.readableBy).toBe('anyone')
    expect(facts(report.findings[0])).toContain(join(root, 'WhatsApp/Databases', name))
    expect(report.skipped).toEqual([])
  })

  it('is opened by a WhatsApp key with its salts', async () => {
    const root = await laidDown({ 'a/msgstore.db.crypt14': crypt14(payload), 'a/key': whatsAppKeyFile() })
    expect((await reportOf(join(root, 'a/msgstore.db.crypt14'))).findings[0]?.readableBy).toBe('anyone')
  })

  it('stays sealed beside the key of another backup', async () => {
    const root = await laidDown({
      [backup]: crypt15(payload),
      'WhatsApp/Databases/encrypted_backup.key': e2eeKeyFile(fixedBytes('other', 32)),
    })
    const report = await reportOf(join(root, backup))
    expect(report.findings.map(({ readableBy }) => readableBy)).toEqual(['only-you'])
  })

  it('finds its key beside it with the key named too', async () => {
    const key = 'WhatsApp/Databases/encrypted_backup.key'
    const root = await laidDown({ [backup]: crypt15(payload), [key]: e2eeKeyFile() })
    const found = byName(await reportOf([join(root, backup), join(root, key)]))
    expect(found['msgstore.db.crypt15']?.readableBy).toBe('anyone')
    expect(found['encrypted_backup.key']?.readableBy).toBe('anyone')
  })
})

describe('places that overlap', () => {
  const files = { [backup]: crypt15(payload), 'WhatsApp/Backups/encrypted_backup.key': e2eeKeyFile() }

  it.each([
    ['the inner one first', ['WhatsApp/Databases', 'WhatsApp']],
    ['the outer one first', ['WhatsApp', 'WhatsApp/Databases']],
    ['the file first', [backup, 'WhatsApp']],
    ['one beside the other', ['WhatsApp/Databases', 'WhatsApp/Backups']],
    ['the same one twice', ['WhatsApp', 'WhatsApp']],
  ])('give one verdict with all keys: %s', async (_, paths) => {
    const root = await laidDown(files)
    const report = await reportOf(paths.map((path) => join(root, path)))
    expect(report.findings.map(({ path, readableBy }) => [path, readableBy]).sort()).toEqual([
      [join(root, 'WhatsApp/Backups/encrypted_backup.key'), 'anyone'],
      [join(root, backup), 'anyone'],
    ])
  })
})
