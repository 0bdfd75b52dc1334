import { Buffer } from 'node:buffer'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { crypt14, crypt15 } from '../../samples/android-backup.ts'
import { e2eeKeyFile, fixedBytes, sampleWhatsAppKey, whatsAppKeyFile } from '../../samples/android-key.ts'
import { byName, facts, reportOf } from '../../samples/audited.ts'
import { type Files, layDown, temporaryFolder } from '../../samples/folder.ts'
import { passwordData } from '../../samples/old-android-backup.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'

const audited = async (files: Files) => {
  const root = temporaryFolder()
  await layDown(root, files)
  return byName(await reportOf(root))
}

const payload = messageStore()

it.each([
  ['key', whatsAppKeyFile(), 'whatsapp-key'],
  ['key (1)', whatsAppKeyFile(), 'whatsapp-key'],
  ['.nomedia', whatsAppKeyFile(), 'whatsapp-key'],
  ['whatsapp_key.bin', whatsAppKeyFile(), 'whatsapp-key'],
  ['encrypted_backup.key', e2eeKeyFile(), 'e2ee-key'],
  ['encrypted_backup (1).key', e2eeKeyFile(), 'e2ee-key'],
  ['my WhatsApp Schlüssel.key', e2eeKeyFile(), 'e2ee-key'],
  ['backup-key', e2eeKeyFile(), 'e2ee-key'],
])('%s is a key by its bytes', async (name, content, format) => {
  expect((await audited({ [name]: content }))[name]).toMatchObject({
    kind: 'key-file',
    format,
    readableBy: 'anyone',
    complete: true,
  })
})

it.each([1, 16, 1000])('a key file cut by %d bytes is no key', async (cut) => {
  const found = await audited({
    key: whatsAppKeyFile().subarray(0, -cut),
    '.nomedia': '',
    'encrypted_backup.key': e2eeKeyFile().subarray(0, -cut),
  })
  expect(Object.keys(found)).toEqual(['encrypted_backup.key'])
  expect(found['encrypted_backup.key']?.readableBy).toBe('unknown')
})

describe('password_data.key', () => {
  it('is a password check, not a key', async () => {
    const found = await audited({
      'password_data.key': passwordData(),
      'msgstore.db.crypt15': crypt15(payload),
    })
    expect(found['password_data.key']).toMatchObject({
      kind: 'key-file',
      format: 'unknown',
      readableBy: 'unknown',
    })
    expect(found['password_data.key']?.reason).toContain('it is no key')
    expect(facts(found['password_data.key'])).toMatch(/serialised Java object.* \[bytes 0-\d+\]/)
    expect(found['msgstore.db.crypt15']?.readableBy).toBe('only-you')
  })

  it('is unknown with other bytes, and nothing under another name', async () => {
    const found = await audited({ 'password_data.key': 'text', 'other.key': passwordData() })
    expect(Object.keys(found)).toEqual(['password_data.key'])
    expect(found['password_data.key']?.readableBy).toBe('unknown')
  })
})

describe('a key that opens a backup', () => {
  const wrong = e2eeKeyFile(fixedBytes('wrong', 32))

  it.each(['Databases/msgstore.db.crypt15', 'msgstore.db.crypt15', 'Databases/photo.crypt15'])(
    'lies beside %s from two folders above to three below',
    async (path) => {
      for (const [key, verdict] of [
        ['a/key', 'anyone'],
        ['a/b/key', 'anyone'],
        ['a/b/WhatsApp/x/y/z/key', 'anyone'],
        ['a/c/key', 'anyone'],
        ['a/b/Other/key', 'anyone'],
        ['a/c/d/e/key', 'anyone'],
        // Whoever gets the place gets both; what leaves with the backup is not known.
        ['key', 'unknown'],
        ['a/c/d/e/f/key', 'unknown'],
        ['c/key', 'unknown'],
      ] as const) {
        const name = path.slice(path.lastIndexOf('/') + 1)
        const found = await audited({ [`a/b/WhatsApp/${path}`]: crypt15(payload), [key]: e2eeKeyFile() })
        expect([key, found[name]?.readableBy]).toEqual([key, verdict])
        expect(facts(found[name])).toContain(
          verdict === 'anyone' ? 'lies beside it' : 'a key that opens it lies elsewhere',
        )
        const { key: holder } = found
        expect(facts(holder)).toContain('it opens a backup')
      }
    },
  )

  const phone = 'phone/x/y/WhatsApp/msgstore.db.crypt15'

  it('farther away in the same place is found among many others, by the first block', async () => {
    const files: Files = { [phone]: crypt15(payload), 'keys/99/key': e2eeKeyFile() }
    for (let index = 0; index < 70; index++) files[`keys/${index}/key`] = wrong
    const found = (await audited(files))['msgstore.db.crypt15']
    expect(found?.readableBy).toBe('unknown')
    expect(facts(found)).toContain('lies elsewhere')
  })

  it('in another place is one of 64 that are tried', async () => {
    const files: Files = { [phone]: crypt15(payload) }
    for (let index = 0; index < 70; index++) files[`keys/${String(index).padStart(2, '0')}/key`] = wrong
    const inPlaces = async (index: number) => {
      const root = temporaryFolder()
      await layDown(root, { ...files, [`keys/${index}/key`]: e2eeKeyFile() })
      return facts(byName(await reportOf([join(root, 'phone'), join(root, 'keys')]))['msgstore.db.crypt15'])
    }
    expect(await inPlaces(63)).toContain('lies elsewhere')
    expect(await inPlaces(65)).not.toContain('elsewhere')
  })

  it('behind more values than are tried is told', async () => {
    const root = temporaryFolder()
    const files: Files = { [phone]: crypt15(payload) }
    const value = (...parts: number[]) => fixedBytes(`value ${parts}`, 32).toString('hex')
    for (let note = 0; note < 520; note++)
      files[`notes/key ${note}.txt`] = Array.from({ length: 8 }, (_, line) => value(note, line)).join('\n')
    await layDown(root, files)
    const { skipped } = await reportOf(root)
    expect(skipped).toEqual([{ path: join(root, phone), reason: 'more files than are searched for keys' }])
  })

  it('beside it is found among many others', async () => {
    const files: Files = { 'msgstore.db.crypt15': crypt15(payload), 'z.key': e2eeKeyFile() }
    for (let index = 0; index < 100; index++) files[`${index}.key`] = wrong
    expect((await audited(files))['msgstore.db.crypt15']?.readableBy).toBe('anyone')
  })

  it('of WhatsApp’s kind is told by both salts', async () => {
    const key = sampleWhatsAppKey
    for (const [holder, verdict] of [
      [key, 'anyone'],
      [{ ...key, serverSalt: fixedBytes('x', 32) }, 'whatsapp'],
      [{ ...key, googleIdSalt: fixedBytes('x', 16) }, 'whatsapp'],
    ] as const) {
      const found = await audited({ 'msgstore.db.crypt14': crypt14(payload), key: whatsAppKeyFile(holder) })
      expect(found['msgstore.db.crypt14']?.readableBy).toBe(verdict)
    }
  })

  it('does not open the other kind', async () => {
    for (const [name, backup, key, verdict] of [
      ['msgstore.db.crypt15', crypt15(payload), whatsAppKeyFile(), 'only-you'],
      ['msgstore.db.crypt14', crypt14(payload), e2eeKeyFile(), 'whatsapp'],
    ] as const)
      expect((await audited({ [name]: backup, 'a.key': key }))[name]?.readableBy).toBe(verdict)
  })

  it('opens small payloads by the tag of the whole file, with and without a checksum', async () => {
    for (const md5 of [true, false]) {
      const sealed = crypt15(Buffer.from('{}'), { md5, flags: false })
      const found = await audited({
        'stickers.backup.crypt15': sealed,
        'encrypted_backup.key': e2eeKeyFile(),
      })
      expect(facts(found['stickers.backup.crypt15'])).toContain('the GCM tag of the whole backup fits')
    }
  })
})
