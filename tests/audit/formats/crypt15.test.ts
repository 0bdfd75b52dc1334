import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { sealingSecret } from '../../../src/shared/sealing-secret.ts'
import { crypt14, crypt14Header, crypt15, crypt15Header } from '../../samples/android-backup.ts'
import { fixedBytes, sampleWhatsAppKey } from '../../samples/android-key.ts'
import { byName, facts, reportOf } from '../../samples/audited.ts'
import { type Files, layDown, temporaryFolder } from '../../samples/folder.ts'
import { bytesField, delimited, varintField } from '../../samples/protobuf-writer.ts'
import { contactStore, messageStore } from '../../samples/whatsapp-database.ts'

const audited = async (files: Files, options = {}) => {
  const root = temporaryFolder()
  await layDown(root, files)
  return byName(await reportOf(root, options))
}
const one = async (content: Buffer, name = 'msgstore.db.crypt15') =>
  (await audited({ [name]: content }))[name]

const payload = messageStore()
const iv = fixedBytes('iv', 16)
const ivField = bytesField(3, bytesField(1, iv))
const sealed = fixedBytes('sealed', 6000)
const withMd5 = (bytes: Buffer) => Buffer.concat([bytes, createHash('md5').update(bytes).digest()])
/** A header of one's own making before what looks like ciphertext. */
const headed = (...fields: Buffer[]) => withMd5(Buffer.concat([delimited(Buffer.concat(fields)), sealed]))

describe('the key type decides', () => {
  it.each([
    [1, 'kind of key not stated'],
    [2, 'sealed by your password'],
    [3, 'your 64-digit key'],
    [4, 'sealed by your passkey'],
    [9, 'a newer kind of key'],
  ])('%d is for its owner only', async (keyType, words) => {
    const found = await one(crypt15(payload, { keyType, passkey: keyType === 4 }))
    expect(found).toMatchObject({ format: 'crypt15', readableBy: 'only-you', complete: true })
    expect(`${found?.reason}\n${facts(found)}`).toContain(words)
    expect(facts(found)).toMatch(/key type \d in field 6 of the backup header.* \[bytes 0-\d+\]/)
    expect(facts(found)).toMatch(/\(field 3\) \[bytes \d+-\d+\]/)
  })

  it.each([
    [2, 'password'],
    [3, undefined],
    [4, 'passkey'],
    [9, undefined],
  ])('%d tells whether its owner has something else than a 64-digit key', async (keyType, secret) => {
    const found = await one(crypt15(payload, { keyType, passkey: keyType === 4 }))
    expect(found && sealingSecret(found)).toBe(secret)
  })

  it('from field 1 in files of before 2026', async () => {
    const found = await one(crypt15(payload, { keyType: null }))
    expect(found?.readableBy).toBe('only-you')
    expect(facts(found)).toContain('key type 1 in field 1')
  })

  it('from field 6 where both stand, and says where field 1 disagrees', async () => {
    const found = await one(crypt15(payload, { keyType: 4, oldKeyType: 0 }))
    expect(found?.readableBy).toBe('only-you')
    expect(facts(found)).toContain('field 1, the older key type, says 0')
    expect((await one(crypt15(payload, { keyType: 0, oldKeyType: 1 })))?.readableBy).toBe('unknown')
  })
})

describe('what contradicts itself is unknown', () => {
  const wa = bytesField(
    2,
    Buffer.concat([
      bytesField(3, fixedBytes('s', 32)),
      bytesField(4, fixedBytes('g', 16)),
      bytesField(5, fixedBytes('i', 16)),
    ]),
  )
  it.each<[string, Buffer]>([
    ['no key type', headed(ivField)],
    ['key type 0', headed(varintField(1, 0), ivField)],
    ['key type 0 in field 6', headed(varintField(1, 1), ivField, varintField(6, 0))],
    ['an impossible key type', headed(varintField(1, 2n ** 63n), ivField)],
    ['field 1 twice', headed(varintField(1, 1), varintField(1, 0), ivField)],
    ['field 3 twice', headed(varintField(1, 1), ivField, ivField)],
    ['field 6 twice', headed(ivField, varintField(6, 3), varintField(6, 0))],
    [
      'two IVs in field 3',
      headed(varintField(1, 1), bytesField(3, Buffer.concat([bytesField(1, iv), bytesField(1, iv)]))),
    ],
    ['an IV of zeros', headed(varintField(1, 1), bytesField(3, bytesField(1, Buffer.alloc(16))))],
    ['an IV of 12 bytes', headed(varintField(1, 1), bytesField(3, bytesField(1, iv.subarray(4))))],
    ['an IV of no bytes', headed(varintField(1, 1), bytesField(3, bytesField(1, Buffer.alloc(0))))],
    ['an IV outside its field', headed(varintField(1, 1), bytesField(3, iv))],
    ['both IVs', headed(varintField(1, 1), wa, ivField)],
    [
      'data of WhatsApp’s key',
      headed(varintField(1, 1), bytesField(2, bytesField(1, Buffer.from([0, 1]))), ivField),
    ],
    ['an IV in field 2 only', headed(varintField(1, 3), wa)],
    ['a key type as bytes', headed(bytesField(1, '1'), ivField)],
    ['a header that is cut', Buffer.concat([crypt15Header().subarray(0, 60), sealed])],
    ['a header that is all', crypt15Header()],
    ['a tag without content', Buffer.concat([crypt15Header(), sealed.subarray(0, 16)])],
    ['zeros behind the header', Buffer.concat([crypt15Header(), Buffer.alloc(100_000)])],
    ['text behind the header', Buffer.concat([crypt15Header(), Buffer.from('some words\n'.repeat(500))])],
    ['one byte again and again', Buffer.concat([crypt15Header(), Buffer.alloc(5000, 0x5a)])],
    ['base64 behind the header', Buffer.concat([crypt15Header(), Buffer.from(sealed.toString('base64'))])],
  ])('%s', async (_, content) => expect((await one(content))?.readableBy).toBe('unknown'))
})

describe('what is readable behind the header is readable by anyone', () => {
  const zip = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fixedBytes('z', 500)])
  const webp = Buffer.concat([Buffer.from('RIFF0000WEBP', 'latin1'), fixedBytes('w', 500)])
  const json = Buffer.from(JSON.stringify({ setting: 'value', another: 'one' }))
  it.each<[string, Buffer]>([
    ['a database', payload],
    ['a compressed database', deflateSync(payload)],
    ['a ZIP archive', zip],
    ['a compressed ZIP archive', deflateSync(zip)],
    ['a WebP picture', webp],
    ['JSON', json],
    ['compressed JSON', deflateSync(json, { level: 1 })],
  ])('%s', async (_, content) => {
    for (const header of [crypt15Header(), crypt14Header()]) {
      expect((await one(Buffer.concat([header, content])))?.readableBy).toBe('anyone')
    }
  })
})

describe('complete', () => {
  const names = [
    'msgstore.db.crypt15',
    'msgstore-2026-01-01.1.db.crypt15',
    'msgstore-increment-1.db.crypt15',
    'msgstore-increment-2-2026-01-01.1.db.crypt15',
    'wa.db.crypt15',
    'chatsettingsbackup.db.crypt15',
    'backup_settings.json.crypt15',
    'stickers.db.crypt15',
    'stickers.backup.crypt15',
    'wallpapers.backup.crypt15',
    'commerce_backup.db.crypt15',
    'avatar-password.bkup.crypt15',
    'chatlock_backup.bkup.crypt15',
    'status_backup.db.crypt15',
    'statusranking.db.crypt15',
  ]
  const copies = [
    'msgstore.db (1).crypt15',
    'msgstore.db.crypt15 (1)',
    'Copy of msgstore.db.crypt15',
    'msgstore.db.crypt15 - Copy',
    'msgstore.db.crypt15.bak',
    'MSGSTORE.DB.CRYPT15',
    'msgstore.db.sync-conflict-20260101-020000-ABCDEFG.crypt15',
    'msgstore.db (conflicted copy 2026-01-01).crypt15',
  ]

  it.each([...names, ...copies])('%s is whole with its checksum and cut without', async (name) => {
    const whole = crypt15(payload)
    expect(await one(whole, name)).toMatchObject({ readableBy: 'only-you', complete: true })
    const without = /stickers|wallpapers/.test(name) ? null : false
    for (const cut of [1, 16, 1000]) {
      const found = await one(whole.subarray(0, -cut), name)
      expect(found).toMatchObject({ readableBy: 'only-you', complete: without })
    }
    const fourteen = crypt14(payload)
    const renamed = name.replace(/crypt15/i, 'crypt14')
    expect(await one(fourteen, renamed)).toMatchObject({ readableBy: 'whatsapp', complete: true })
    for (const cut of [1, 16, 1000]) {
      const found = await one(fourteen.subarray(0, -cut), renamed)
      expect(found).toMatchObject({ readableBy: 'whatsapp', complete: without })
    }
  })

  it('cannot be told of a cut file without a name of WhatsApp’s', async () => {
    const found = await audited({ 'photo.jpg': crypt15(payload).subarray(0, -16) }, { deep: true })
    expect(found['photo.jpg']).toMatchObject({ readableBy: 'only-you', complete: null })
  })

  it('is checked over 32 MiB only when asked', async () => {
    const root = temporaryFolder()
    await layDown(root, { 'msgstore.db.crypt15': crypt15(payload) })
    await truncate(join(root, 'msgstore.db.crypt15'), 33 * 1024 * 1024)
    const unasked = byName(await reportOf(root))['msgstore.db.crypt15']
    expect(unasked).toMatchObject({ readableBy: 'only-you', complete: null })
    expect(facts(unasked)).toContain('larger than 32 MiB')
    const asked = byName(await reportOf(root, { verify: true }))['msgstore.db.crypt15']
    expect(asked).toMatchObject({ readableBy: 'only-you', complete: false })
  })

  it('holds for a wa.db without contacts', async () => {
    const found = await one(crypt15(contactStore(), { flags: false }), 'wa.db.crypt15')
    expect(found).toMatchObject({ readableBy: 'only-you', complete: true })
  })

  it('holds for files of a few hundred bytes', async () => {
    const small = crypt15(fixedBytes('avatar', 60), { flags: false })
    expect(small.length).toBeLessThan(200)
    expect(await one(small, 'avatar-password.bkup.crypt15')).toMatchObject({
      readableBy: 'only-you',
      complete: true,
    })
  })
})

describe('names', () => {
  it('with another ending behind are other files: their bytes decide, or nothing', async () => {
    const found = await audited({
      'msgstore.db.crypt15.md5': 'd41d8cd98f00b204e9800998ecf8427e  msgstore.db.crypt15\n',
      'msgstore.db.crypt15.bin': crypt15(payload),
      'msgstore.db.crypt15.zip': Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), sealed]),
    })
    expect(Object.keys(found)).toEqual(['msgstore.db.crypt15.bin'])
  })

  it('of copies that are still being made are told as skipped', async () => {
    const root = temporaryFolder()
    const names = [
      '.syncthing.msgstore.db.crypt15.tmp',
      'msgstore.db.crypt15.part',
      'msgstore.db.crypt15.crdownload',
    ]
    await layDown(root, Object.fromEntries(names.map((name) => [name, crypt15(payload)])))
    const report = await reportOf(root)
    expect(report.findings).toEqual([])
    expect(report.skipped.map(({ path }) => path.slice(root.length + 1)).sort()).toEqual(names.sort())
  })
})

describe('crypt14', () => {
  it('with and without flags, in each key version', async () => {
    for (const version of [1, 2, 3]) {
      const key = { ...sampleWhatsAppKey, version }
      for (const flags of [true, false]) {
        const found = await one(crypt14(payload, { key, flags }), 'msgstore.db.crypt14')
        expect(found).toMatchObject({ format: 'crypt14', readableBy: 'whatsapp', complete: true })
        expect(facts(found)).toContain(`WhatsApp's key version ${version}`)
      }
    }
  })

  it('named crypt15 is still under WhatsApp’s key, and says so', async () => {
    const found = await one(crypt14(payload))
    expect(found).toMatchObject({ format: 'crypt14', readableBy: 'whatsapp' })
    expect(facts(found)).toContain('the name says crypt15, the bytes say crypt14')
  })

  it('is read with the two bytes that old third-party tools put in front', async () => {
    const header = crypt15Header({ flags: false, keyType: null })
    const message = header.subarray(1)
    const found = await one(withMd5(Buffer.concat([Buffer.from([message.length, 1]), message, sealed])))
    expect(found).toMatchObject({ readableBy: 'only-you', complete: true })
  })
})
