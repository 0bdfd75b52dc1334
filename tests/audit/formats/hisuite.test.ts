import { describe, expect, it } from 'vitest'
import { facts } from '../../samples/audited.ts'
import { judged } from '../../samples/judged.ts'
import { noise } from '../../samples/noise.ts'
import { sqliteBytes, titaniumTar } from '../../samples/tool-backup.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'

const name = 'HUAWEI P30_2020-11-20 22.15.03'
const row = (type: string, check: string) =>
  `<?xml version="1.0"?><info.xml><row table="HeaderInfo"></row><row table="BackupFilesTypeInfo">` +
  `<column name="checkMsg"><value String="${check}"/></column>` +
  `<column name="type_attch"><value Integer="${type}"/></column></row></info.xml>`
const own = row('3', 'ab'.repeat(64))
const made = row('0', '')

const one = async (files: Record<string, string | Buffer>) => {
  const below = Object.fromEntries(
    Object.entries(files).map(([path, content]) => [`${name}/${path}`, content]),
  )
  return (await judged(below))[name]
}

describe('a HiSuite backup', () => {
  it('under a password of the user is for whoever has it', async () => {
    const found = await one({
      'info.xml': own,
      'com.whatsapp.tar': noise(4000),
      'com.whatsapp.db': noise(4000, 'db'),
    })
    expect(found).toMatchObject({
      kind: 'phone-tool-backup',
      format: 'hisuite',
      app: 'messenger',
      readableBy: 'password-holder',
    })
    expect(facts(found)).toContain('checkMsg')
  })

  it("under a password that may be HiSuite's own cannot be told", async () => {
    for (const info of [made, row('3', 'ab'), row('1', 'ab'.repeat(64)), '<info.xml></info.xml>'])
      expect(await one({ 'info.xml': info, 'com.whatsapp.tar': noise(4000) })).toMatchObject({
        readableBy: 'unknown',
      })
    expect(await one({ 'info.xml': made, 'com.whatsapp.tar.enc': noise(4000) })).toMatchObject({
      readableBy: 'unknown',
    })
  })

  it('in clear is readable by anyone, whatever its description says', async () => {
    for (const info of [own, made]) {
      expect(await one({ 'info.xml': info, 'com.whatsapp.tar': titaniumTar() })).toMatchObject({
        readableBy: 'anyone',
      })
      expect(await one({ 'info.xml': info, 'com.whatsapp.db': sqliteBytes })).toMatchObject({
        readableBy: 'anyone',
      })
    }
    const mixed = { 'info.xml': own, 'com.whatsapp.tar': noise(4000), 'com.whatsapp.db': sqliteBytes }
    expect(await one(mixed)).toMatchObject({ readableBy: 'anyone' })
  })

  it('with the app alone, or empty files, cannot be told', async () => {
    expect(await one({ 'info.xml': own, 'com.whatsapp.apk': noise(900) })).toMatchObject({
      readableBy: 'unknown',
    })
    expect(await one({ 'info.xml': own, 'com.whatsapp.tar': '' })).toMatchObject({ readableBy: 'unknown' })
  })

  it('of other apps, or with an info.xml of something else, is no finding', async () => {
    expect(await one({ 'info.xml': own, 'org.example.tar': titaniumTar('org.example') })).toBeUndefined()
    expect(await one({ 'info.xml': '<info>my game</info>', 'com.whatsapp.tar': noise(4000) })).toBeUndefined()
  })

  it('says so where not all of its files look encrypted', async () => {
    for (const bytes of [Buffer.alloc(4000), 'words '.repeat(400)]) {
      const found = await one({ 'info.xml': own, 'com.whatsapp.tar': noise(4000), 'com.whatsapp.db': bytes })
      expect(found).toMatchObject({ readableBy: 'unknown' })
      expect(found?.reason).toContain('not all of its parts look encrypted')
    }
  })

  it('hides nothing that lies beside its files, or in its folders', async () => {
    const found = await judged({
      [`${name}/info.xml`]: own,
      [`${name}/com.whatsapp.tar`]: noise(4000),
      [`${name}/com.whatsapp.apk`]: noise(900),
      [`${name}/com.whatsapp.msgstore.db`]: messageStore(),
      [`${name}/com.whatsapp/databases/msgstore.db`]: messageStore(),
      [`${name}/com.whatsapp_appDataTar/com.whatsapp0000.tar`]: titaniumTar(),
    })
    expect(found[name]).toMatchObject({ readableBy: 'password-holder', size: 4900 })
    for (const beside of ['com.whatsapp.msgstore.db', 'msgstore.db', 'com.whatsapp0000.tar'])
      expect(found[beside]).toMatchObject({ readableBy: 'anyone' })
  })
})
