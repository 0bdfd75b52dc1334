import { Buffer } from 'node:buffer'
import { symlink, truncate } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Finding, Report } from '../../../src/shared/report.ts'
import { facts, reportOf } from '../../samples/audited.ts'
import {
  businessChats,
  chatStorage,
  chats,
  contacts,
  deviceLists,
  hashed,
  manifestDatabase,
  oldChats,
} from '../../samples/device-backup.ts'
import { type Files, layDown, temporaryFolder } from '../../samples/folder.ts'
import { ciphertext } from '../../samples/icloud.ts'
import { xmlPlist } from '../../samples/plist.ts'

const udid = '00008030-001C2D223A38802E'

const reported = async (files: Files): Promise<Report> => {
  const place = temporaryFolder()
  await layDown(join(place, 'Backup', udid), files)
  return reportOf(place)
}

const only = async (files: Files): Promise<Finding> => {
  const { findings } = await reported(files)
  expect(findings).toHaveLength(1)
  const [finding] = findings
  expect(finding?.kind).toBe('device-backup')
  expect(finding?.path.endsWith(udid)).toBe(true)
  return finding as Finding
}

const without = (files: Files, ...names: string[]): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !names.includes(name)))

const sealedBackup = { ...deviceLists({ encrypted: true }), [chats]: ciphertext(8192) }
const plainBackup = { ...deviceLists(), [chats]: chatStorage() }

describe('a backup that holds the chats', () => {
  it.each([false, true])('is readable by anyone where it is not encrypted (XML lists: %s)', async (xml) => {
    const finding = await only({ ...deviceLists({ xml }), [chats]: chatStorage() })
    expect(finding).toMatchObject({
      format: 'ios-plain',
      readableBy: 'anyone',
      app: 'messenger',
      complete: true,
    })
    expect(facts(finding)).toContain(
      'it says that the backup is not encrypted, by iOS 17.5.1 [Manifest.plist]',
    )
    expect(facts(finding)).toContain('a SQLite database, not encrypted [Manifest.db]')
    expect(facts(finding)).toContain(`WhatsApp's chats: a SQLite database, not encrypted [${chats}]`)
  })

  it.each([false, true])(
    'is as strong as its password where all signs agree (XML lists: %s)',
    async (xml) => {
      const finding = await only({ ...deviceLists({ encrypted: true, xml }), [chats]: ciphertext(8192) })
      expect(finding).toMatchObject({
        format: 'ios-encrypted',
        readableBy: 'password-holder',
        complete: true,
      })
      expect(finding.reason).toContain("no part of WhatsApp's end-to-end encryption")
      expect(facts(finding)).toContain('looks encrypted, no SQLite database [Manifest.db]')
    },
  )

  it('is known for Business, for both, and for very old apps', async () => {
    const business = ['net.whatsapp.WhatsAppSMB']
    const smb = await only({ ...deviceLists({ apps: business }), [businessChats]: chatStorage() })
    expect(smb).toMatchObject({ app: 'business', readableBy: 'anyone' })
    const both = await only({ ...plainBackup, [businessChats]: chatStorage() })
    expect(both.app).toBe('unknown')
    const old = await only({ ...deviceLists({ apps: ['net.whatsapp.WhatsApp'] }), [oldChats]: chatStorage() })
    expect(old).toMatchObject({ app: 'messenger', readableBy: 'anyone' })
  })

  it('is known in the flat layout of iOS before 10', async () => {
    const index = { 'Manifest.mbdb': Buffer.from('mbdb\x05\x00 and so on') }
    const lists = (encrypted: boolean) => without(deviceLists({ encrypted, version: '9.3.5' }), 'Manifest.db')
    const name = chats.slice(3)
    expect(await only({ ...lists(false), ...index, [name]: chatStorage() })).toMatchObject({
      readableBy: 'anyone',
      complete: true,
    })
    expect(await only({ ...lists(true), ...index, [name]: ciphertext(4096) })).toMatchObject({
      readableBy: 'password-holder',
    })
  })

  it('takes a readable Manifest.db for encrypted only by iOS before 10.2', async () => {
    const files = (version: string) => ({
      ...sealedBackup,
      ...deviceLists({ encrypted: true, version }),
      'Manifest.db': manifestDatabase(),
    })
    expect((await only(files('10.1.1'))).readableBy).toBe('password-holder')
    for (const version of ['10.2', '17.5.1', 'x'])
      expect((await only(files(version))).readableBy).toBe('unknown')
  })
})

describe('signs that disagree', () => {
  it('believes the chats where they are readable in a backup that says "encrypted"', async () => {
    const finding = await only({ ...sealedBackup, [chats]: chatStorage() })
    expect(finding).toMatchObject({ format: 'ios-plain', readableBy: 'anyone' })
    expect(finding.reason).toContain('although the backup says of itself that it is encrypted')
    expect(facts(finding)).toContain('it says that the backup is encrypted')
  })

  it.each<[string, Files]>([
    ['sealed chats in a backup that says "not encrypted"', { ...plainBackup, [chats]: ciphertext(4096) }],
    [
      'the same with a sealed Manifest.db',
      { ...plainBackup, [chats]: ciphertext(4096), 'Manifest.db': ciphertext(4096) },
    ],
    ['"encrypted" over chats of zeros', { ...sealedBackup, [chats]: Buffer.alloc(4096) }],
    ['"encrypted" over an empty file', { ...sealedBackup, [chats]: Buffer.alloc(0) }],
    ['"encrypted" over text', { ...sealedBackup, [chats]: Buffer.alloc(4096, 'hello ') }],
    ['"encrypted" over a Manifest.db of text', { ...sealedBackup, 'Manifest.db': Buffer.alloc(4096, 'x ') }],
    ['one sealed database and one empty', { ...sealedBackup, [businessChats]: Buffer.alloc(0) }],
    ['a list that does not parse', { ...sealedBackup, 'Manifest.plist': Buffer.from('bplist00 no') }],
    [
      'a list that says neither',
      { ...sealedBackup, 'Manifest.plist': xmlPlist({ Lockdown: { ProductVersion: '17.0' } }) },
    ],
    ['no list at all', without(sealedBackup, 'Manifest.plist')],
  ])('%s: cannot be told', async (_, files) => {
    expect((await only(files)).readableBy).toBe('unknown')
  })

  it('believes readable chats whatever is missing around them', async () => {
    for (const gone of [['Manifest.plist'], ['Manifest.db'], ['Manifest.db', 'Info.plist', 'Status.plist']])
      expect((await only(without(plainBackup, ...gone))).readableBy).toBe('anyone')
  })
})

describe('what is not all there', () => {
  it('says so where the snapshot was not finished, or Manifest.db is missing or empty', async () => {
    for (const files of [
      { ...plainBackup, ...deviceLists({ state: 'new' }) },
      without(plainBackup, 'Manifest.db'),
      { ...plainBackup, 'Manifest.db': Buffer.alloc(0) },
      { ...plainBackup, [chats]: chatStorage().subarray(0, -4096) },
    ])
      expect(await only(files)).toMatchObject({ readableBy: 'anyone', complete: false })
    expect(await only(without(sealedBackup, 'Manifest.db'))).toMatchObject({
      readableBy: 'password-holder',
      complete: false,
    })
    expect((await only(without(plainBackup, 'Status.plist'))).complete).toBe(null)
  })

  it('tells by the backup as a whole where the chats are only in the cloud', async () => {
    for (const [files, readableBy] of [
      [plainBackup, 'anyone'],
      [sealedBackup, 'password-holder'],
      [without(sealedBackup, 'Manifest.db'), 'unknown'],
    ] as const) {
      const place = temporaryFolder()
      await layDown(place, { ...files, [chats]: '' })
      await truncate(join(place, chats), 50_000)
      const { findings, skipped } = await reportOf(place)
      expect(findings).toMatchObject([{ readableBy }])
      expect(skipped).toEqual([{ path: join(place, chats), reason: 'only in the cloud' }])
    }
  })

  it('follows no link out of the backup', async () => {
    const place = temporaryFolder()
    await layDown(place, { ...deviceLists(), 'elsewhere.sqlite': chatStorage(), '7c/x': '' })
    await symlink(join(place, 'elsewhere.sqlite'), join(place, chats))
    const finding = (await reportOf(place)).findings.find(({ kind }) => kind === 'device-backup')
    expect(finding?.readableBy).toBe('unknown')
  })
})

describe('a backup without the chats', () => {
  it('is a finding that proves nothing where WhatsApp is listed', async () => {
    for (const encrypted of [false, true]) {
      const finding = await only(deviceLists({ encrypted }))
      expect(finding).toMatchObject({
        readableBy: 'unknown',
        format: encrypted ? 'ios-encrypted' : 'ios-plain',
        app: 'messenger',
      })
      expect(finding.reason).toContain('lists WhatsApp, but its chats are not in it')
      expect(finding.reason).toContain('does not prove it')
    }
  })

  it('is readable by anyone where other databases of WhatsApp are', async () => {
    const finding = await only({ ...deviceLists(), [contacts]: chatStorage() })
    expect(finding).toMatchObject({ readableBy: 'anyone' })
    expect(finding.reason).toContain("WhatsApp's contacts")
  })

  it('is no finding where WhatsApp is not listed, and is not walked', async () => {
    const files = {
      ...deviceLists({ apps: ['com.whatsappening.app'] }),
      'cd/cdcdef0000000000000000000000000000000000': chatStorage(),
      'copies/msgstore.db': chatStorage(),
    }
    const { findings, skipped } = await reported(files)
    expect(findings.map(({ kind }) => kind)).toEqual(['plaintext-database'])
    expect(findings[0]?.path).toContain('copies')
    expect(skipped).toEqual([])
  })

  it('says so where its list cannot be read', async () => {
    const { findings, skipped } = await reported({ ...deviceLists(), 'Manifest.plist': 'no list' })
    expect(findings).toEqual([])
    expect(skipped).toMatchObject([{ reason: 'not a list of a device backup that can be read' }])
  })

  it('is none where only the names are alike', async () => {
    const { findings, skipped } = await reported({
      'Manifest.plist': xmlPlist({ name: 'my app' }),
      'Info.plist': xmlPlist({ CFBundleName: 'x' }),
      'msgstore.db': chatStorage(),
    })
    expect(findings.map(({ kind }) => kind)).toEqual(['plaintext-database'])
    expect(skipped).toEqual([])
  })
})

it('counts the lists and the databases of WhatsApp, not the other apps', async () => {
  const big = { [hashed('AppDomain-x', 'y')]: Buffer.alloc(100_000) }
  const finding = await only({ ...plainBackup, ...big })
  expect(finding.size).toBeGreaterThan(chatStorage().length)
  expect(finding.size).toBeLessThan(100_000)
})

describe('what lies in a sealed backup', () => {
  const inside = async (files: Files, options = {}) => {
    const place = temporaryFolder()
    await layDown(join(place, udid), { ...sealedBackup, ...files })
    const { findings, skipped } = await reportOf(place, options)
    expect(skipped).toEqual([])
    return Object.fromEntries(
      findings.map(({ path, readableBy }) => [relative(place, path).split(sep).join('/'), readableBy]),
    )
  }

  it('counts the chats that a newer backup had fetched before it broke off', async () => {
    const found = await inside({ [`Snapshot/${chats}`]: chatStorage() })
    expect(found).toEqual({ [udid]: 'anyone' })
    const flat = await inside({ [`Snapshot/${chats.slice(3)}`]: chatStorage() })
    expect(flat).toEqual({ [udid]: 'anyone' })
  })

  it('is a finding of its own where such a backup has lists, too', async () => {
    const newer = Object.entries({ ...deviceLists(), [chats]: chatStorage() })
    const found = await inside(Object.fromEntries(newer.map(([name, bytes]) => [`Snapshot/${name}`, bytes])))
    expect(found).toEqual({ [udid]: 'anyone', [`${udid}/Snapshot`]: 'anyone' })
  })

  it('is a finding of its own where the backup does not put such a name there', async () => {
    const extracted = await inside({
      'ab/ChatStorage.sqlite': chatStorage(),
      'cd/x/msgstore.db': chatStorage(),
      'Snapshot/ab/wa.db': chatStorage(),
      'msgstore.db': chatStorage(),
      [`ef/${chats.slice(3)}`]: chatStorage(),
    })
    expect(extracted).toEqual({
      [udid]: 'password-holder',
      [`${udid}/ab/ChatStorage.sqlite`]: 'anyone',
      [`${udid}/cd/x/msgstore.db`]: 'anyone',
      [`${udid}/Snapshot/ab/wa.db`]: 'anyone',
      [`${udid}/msgstore.db`]: 'anyone',
      [`${udid}/ef/${chats.slice(3)}`]: 'anyone',
    })
  })

  it('is known whatever the case of its name', async () => {
    const found = await inside({ [chats.toUpperCase()]: chatStorage() })
    expect(found).toEqual({ [udid]: 'anyone' })
  })

  it('is left alone under the names of other apps, with --deep too', async () => {
    const others = {
      'cd/cdcdef0000000000000000000000000000000000': chatStorage(),
      'Snapshot/cd/cdcdef0000000000000000000000000000000000': chatStorage(),
      'cd/.DS_Store': 'x',
    }
    for (const deep of [false, true])
      expect(await inside(others, { deep })).toEqual({ [udid]: 'password-holder' })
  })
})
