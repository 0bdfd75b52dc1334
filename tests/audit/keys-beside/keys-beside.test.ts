import { symlink, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { crypt14, crypt15 } from '../../samples/android-backup.ts'
import { e2eeKeyFile, fixedBytes, keyGrid, sampleRoot, whatsAppKeyFile } from '../../samples/android-key.ts'
import { byName, facts, reportOf } from '../../samples/audited.ts'
import type { Files } from '../../samples/folder.ts'
import { backup, laidDown, payload } from './laid-down.ts'

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

/** Where a key lies beside `a/b/WhatsApp/Databases`: up to two folders above WhatsApp's, and from there up to three below. */
const beside = [
  'a/b/WhatsApp/Databases',
  'a/b/WhatsApp',
  'a/b/WhatsApp/Backups/x/y',
  'a/b',
  'a/b/keys',
  'a/b/keys/x/y',
  'a',
  'a/keys',
  'a/keys/x/y',
]
const notBeside = ['', 'keys', 'a/keys/x/y/z', 'a/b/WhatsApp/w/x/y/z']
const named = ['a/b/WhatsApp/Databases', 'a/b/WhatsApp', 'a/b', 'a', `a/b/${backup}`]
const keys: Files = { 'encrypted_backup.key': e2eeKeyFile(), 'my key.txt': keyGrid(), '64.txt': keyGrid() }

describe('whatever was named', () => {
  it.each(named)('%s: a key beside the backup is found', async (place) => {
    for (const folder of beside)
      for (const [name, key] of Object.entries(keys)) {
        const root = await laidDown({ [`a/b/${backup}`]: crypt15(payload), [join(folder, name)]: key })
        const report = await reportOf(join(root, place))
        const found = report.findings.find(({ kind }) => kind === 'android-backup')
        expect([folder, name, found?.readableBy]).toEqual([folder, name, 'anyone'])
        expect(report.skipped).toEqual([])
      }
  })

  it.each(named)('%s: a key farther away is not asked for', async (place) => {
    for (const folder of notBeside) {
      const files = { [`a/b/${backup}`]: crypt15(payload), [join(folder, 'my key.txt')]: keyGrid() }
      const report = await reportOf(join(await laidDown(files), place))
      const found = report.findings.find(({ kind }) => kind === 'android-backup')
      expect([folder, found?.readableBy]).not.toEqual([folder, 'anyone'])
    }
  })

  it.each(['a/b/WhatsApp/Databases', 'a/b/WhatsApp', `a/b/${backup}`])(
    '%s: a key beside it that cannot be read leaves nobody for sure',
    async (place) => {
      for (const key of ['a/WhatsApp key.txt', 'a/b/WhatsApp/key', 'a/x/encrypted_backup.key']) {
        const root = await laidDown({ [`a/b/${backup}`]: crypt15(payload), [key]: '' })
        await truncate(join(root, key), 5000)
        const report = await reportOf(join(root, place))
        expect(report.findings.map(({ readableBy }) => readableBy)).toEqual(['unknown'])
        expect(report.skipped).toEqual([{ path: join(root, key), reason: 'only in the cloud' }])
      }
    },
  )

  it('what is left out around a file is told as the walk tells it', async () => {
    const root = await laidDown({
      [backup]: crypt15(payload),
      'WhatsApp/Databases/.git/key': e2eeKeyFile(),
      'WhatsApp/Databases/encrypted_backup.key.part': e2eeKeyFile().subarray(1),
      elsewhere: '',
    })
    await symlink(join(root, 'elsewhere'), join(root, 'WhatsApp/holiday.jpg'))
    const told = (file: string, reason: string) => ({ path: join(root, 'WhatsApp', file), reason })
    for (const place of [backup, 'WhatsApp']) {
      const { findings, skipped } = await reportOf(join(root, place))
      expect(findings.find(({ path }) => path === join(root, backup))?.readableBy).toBe('only-you')
      expect(skipped).toEqual([
        told('Databases/.git', 'version history, not looked into'),
        told('Databases/encrypted_backup.key.part', 'a copy that is still being made'),
        told('holiday.jpg', 'symbolic link, not followed'),
      ])
    }
  })

  it('many notes without a key hide none, and make nothing unknown', async () => {
    const files: Files = { [`a/b/${backup}`]: crypt15(payload) }
    for (let index = 0; index < 600; index++) files[`a/b/WhatsApp/Databases/${index}.json`] = '{"a": 1}'
    const without = await reportOf(join(await laidDown(files), `a/b/${backup}`))
    expect(without.findings.map(({ readableBy }) => readableBy)).toEqual(['only-you'])
    expect(without.skipped).toEqual([])
    for (let index = 600; index < 1200; index++) files[`a/b/WhatsApp/Databases/${index}.json`] = '{"a": 1}'
    const root = await laidDown(files)
    const cut = await reportOf(join(root, `a/b/${backup}`))
    expect(cut.skipped).toEqual([
      { path: join(root, 'a/b/WhatsApp'), reason: 'more files than are searched for keys' },
    ])
    files['a/b/WhatsApp/Databases/whatsapp-key.txt'] = keyGrid()
    const found = await reportOf(join(await laidDown(files), `a/b/${backup}`))
    expect(found.findings.map(({ readableBy }) => readableBy)).toEqual(['anyone'])
  })
})

it.each(['raw', 'log', 'hex'])(
  'a key aside is read under any ending that is no other content: %s',
  async (ending) => {
    const files: Files = { [backup]: crypt15(payload), [`keys/WhatsApp key.${ending}`]: sampleRoot }
    const { findings } = await reportOf(join(await laidDown(files), backup))
    expect(findings.map(({ readableBy }) => readableBy)).toEqual(['anyone'])
  },
)

it('a key aside is found among many files that are named like one', async () => {
  const files: Files = { [backup]: crypt15(payload), 'z/key.txt': sampleRoot.toString('base64') }
  for (let index = 0; index < 1200; index++) files[`a/${index}/key.txt`] = 'under the mat'
  const { findings, skipped } = await reportOf(await laidDown(files))
  expect(findings.map(({ readableBy }) => readableBy)).toEqual(['anyone', 'anyone'])
  expect(skipped).toEqual([])
})

describe('a note whose name says nothing', () => {
  it.each(['a/b/WhatsApp/Backups/k.txt', 'a/b/notes.txt', 'a/list.json', 'a/b/WhatsApp/x/y/z/notes.txt'])(
    'is opened in any folder close to a backup: %s',
    async (note) => {
      for (const place of ['', 'a/b/WhatsApp']) {
        const root = await laidDown({ [`a/b/${backup}`]: crypt15(payload), [note]: keyGrid() })
        const { findings } = await reportOf(join(root, place))
        expect(findings.find(({ kind }) => kind === 'android-backup')?.readableBy).toBe('anyone')
      }
    },
  )

  it('is no finding where it opens nothing', async () => {
    const files = {
      [`a/b/${backup}`]: crypt15(payload),
      'a/notes.txt': `My WhatsApp key\n${keyGrid(fixedBytes('other', 32))}`,
    }
    const { findings } = await reportOf(await laidDown(files))
    expect(findings.map(({ readableBy }) => readableBy)).toEqual(['only-you'])
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
