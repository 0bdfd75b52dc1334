import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { facts } from '../../samples/audited.ts'
import { judged } from '../../samples/judged.ts'
import { noise } from '../../samples/noise.ts'
import { bareTar } from '../../samples/tool-backup.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'

const stamp = '2025-11-20-22-15-03-123-user_0'
const folder = `NeoBackup/com.whatsapp/${stamp}`
const properties = (fields: object) =>
  JSON.stringify({ backupVersionCode: 8003, packageName: 'com.whatsapp', compressionType: 'gz', ...fields })
const plain = properties({})
const cipher = properties({ cipherType: 'AES/GCM/NoPadding', iv: 'AAECAwQFBgcICQoLDA0ODw==' })
const packed = gzipSync(bareTar())

const one = async (files: Record<string, string | Buffer>, name = stamp) => (await judged(files))[name]

describe('a Neo Backup', () => {
  it('in clear is one finding that anyone can read', async () => {
    const found = await judged({
      [`${folder}.properties`]: plain,
      [`${folder}/data.tar.gz`]: packed,
      [`${folder}/external_files.tar.gz`]: packed,
      [`${folder}/base.apk`]: noise(100),
    })
    expect(Object.keys(found)).toEqual([stamp])
    expect(found[stamp]).toMatchObject({
      kind: 'phone-tool-backup',
      format: 'neo-backup',
      app: 'messenger',
      readableBy: 'anyone',
      complete: null,
      size: 2 * packed.length + 100,
    })
  })

  it('is known in all its layouts', async () => {
    const flat = `com.whatsapp.w4b@${stamp}`
    expect(await one({ [`${flat}/data.tar`]: bareTar(), [`${flat}.properties`]: plain }, flat)).toMatchObject(
      { readableBy: 'anyone' },
    )
    const inside = await one({
      [`uuid/${stamp}/data.tar.zst`]: Buffer.concat([Buffer.from('28b52ffd', 'hex'), noise(500)]),
      [`uuid/${stamp}/backup.properties`]: plain,
    })
    expect(inside).toMatchObject({ readableBy: 'anyone' })
    expect(await one({ [`${folder}/data.tar.gz`]: packed })).toMatchObject({ readableBy: 'anyone' })
  })

  it('encrypted is for whoever has the password', async () => {
    const found = await one({ [`${folder}.properties`]: cipher, [`${folder}/data.tar.gz.enc`]: noise(4000) })
    expect(found).toMatchObject({ readableBy: 'password-holder' })
    expect(facts(found)).toContain('its properties name a cipher')
    expect(await one({ [`${folder}/data.tar.gz.enc`]: noise(4000) })).toMatchObject({
      readableBy: 'password-holder',
    })
  })

  it('of another app, or of the app alone, is no finding', async () => {
    const other = properties({ packageName: 'org.example' })
    expect(
      await one({ [`x/${stamp}/data.tar.gz`]: packed, [`x/${stamp}.properties`]: other }),
    ).toBeUndefined()
    expect(await one({ [`x/${stamp}/data.tar.gz`]: packed })).toBeUndefined()
    expect(
      await one({ [`${folder}/base.apk`]: noise(4000), [`${folder}.properties`]: plain }),
    ).toBeUndefined()
  })

  it('that lies follows its bytes or cannot be told', async () => {
    const named = await one({ [`${folder}.properties`]: cipher, [`${folder}/data.tar.gz.enc`]: packed })
    expect(named).toMatchObject({ readableBy: 'anyone' })
    expect(facts(named)).toContain('though the backup says that it is encrypted')
    const unnamed = { [`${folder}.properties`]: plain, [`${folder}/data.tar.gz`]: noise(4000) }
    expect(await one(unnamed)).toMatchObject({ readableBy: 'unknown' })
    const text = { [`${folder}.properties`]: cipher, [`${folder}/data.tar.gz.enc`]: 'words '.repeat(400) }
    expect(await one(text)).toMatchObject({ readableBy: 'unknown' })
    const mixed = {
      [`${folder}.properties`]: cipher,
      [`${folder}/data.tar.gz.enc`]: noise(4000),
      [`${folder}/external_files.tar.gz`]: packed,
    }
    expect(await one(mixed)).toMatchObject({ readableBy: 'anyone' })
    expect(await one({ [`${folder}/data.tar.gz.enc`]: '' })).toMatchObject({ readableBy: 'unknown' })
    const broken = { [`${folder}.properties`]: '{"packageName":', [`${folder}/data.tar.gz`]: packed }
    expect(await one(broken)).toMatchObject({ readableBy: 'anyone' })
  })

  const sealed = { [`${folder}.properties`]: cipher, [`${folder}/data.tar.gz.enc`]: noise(4000) }

  it.each(['external_data.tar.gz', 'data.tar (1).gz', 'data.tgz', 'opened.zip', 'data.tar.gz.dec.tar'])(
    'is as exposed as the archive %s beside its parts',
    async (name) => {
      const bytes = name.endsWith('zip') ? Buffer.from(`PK\x03\x04${'\0'.repeat(600)}`) : packed
      const found = await one({ ...sealed, [`${folder}/${name}`]: bytes })
      expect(found).toMatchObject({ readableBy: 'anyone' })
      expect(facts(found)).toContain(name)
    },
  )

  it('says so where not all of its parts look encrypted, or there are too many', async () => {
    for (const bytes of [Buffer.alloc(4000), Buffer.alloc(40), 'words '.repeat(400)])
      expect(await one({ ...sealed, [`${folder}/media_files.tar.gz.enc`]: bytes })).toMatchObject({
        readableBy: 'unknown',
        reason: expect.stringContaining('not all of its parts look encrypted'),
      })
    const many = Array.from({ length: 64 }, (_, index) => [`${folder}/x${index}.tar.enc`, noise(64)])
    const found = await one({ ...sealed, ...Object.fromEntries(many) })
    expect(found).toMatchObject({ readableBy: 'unknown' })
    expect(found?.reason).toContain('more files than are looked at')
  })

  it('hides nothing that lies beside its parts', async () => {
    const found = await judged({
      ...sealed,
      [`${folder}/msgstore.db`]: messageStore(),
      [`${folder}/data/databases/wa.db`]: messageStore(),
    })
    expect(found[stamp]).toMatchObject({ readableBy: 'password-holder', size: 4000 })
    expect(found['msgstore.db']).toMatchObject({ readableBy: 'anyone' })
    expect(found['wa.db']).toMatchObject({ readableBy: 'anyone' })
  })
})
