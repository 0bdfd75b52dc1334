import { describe, expect, it } from 'vitest'
import { facts } from '../../samples/audited.ts'
import { judged } from '../../samples/judged.ts'
import { noise } from '../../samples/noise.ts'
import { androidStream, encryptedStream } from '../../samples/tool-backup.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'

const name = 'SM-S926U_20251120221503'
const apps = (...packages: string[]) =>
  JSON.stringify({ Apks: packages.map((ApkPkgName) => ({ ApkPkgName })) })
const session = '8f14e45fceea167a5a36dedd4bea2543'
const description = JSON.stringify({ DisplayName: 'Phone', Dummy: Buffer.from(session).toString('hex') })
const level = '<Info><SecurityLevel>LEVEL_1</SecurityLevel><k:Dummy>0badcafe0badcafe</k:Dummy></Info>'

const one = async (files: Record<string, string | Buffer>) => {
  const below = Object.fromEntries(
    Object.entries(files).map(([path, content]) => [`${name}/${path}`, content]),
  )
  const found = await judged({ [`${name}/SmartSwitchBackup.json`]: '{}', ...below })
  expect(Object.keys(found).length).toBeLessThanOrEqual(1)
  return found[name]
}

describe('a Smart Switch backup', () => {
  it('whose data is in clear is readable by anyone', async () => {
    const path = 'APKFILE/data/com.whatsapp/com.whatsapp.noedata'
    const found = await one({ [path]: androidStream(), 'APKFILE/AppList.json': apps('com.whatsapp') })
    expect(found).toMatchObject({
      kind: 'phone-tool-backup',
      format: 'smart-switch',
      app: 'messenger',
      readableBy: 'anyone',
    })
  })

  it('whose own description holds the password that opens it is readable by anyone', async () => {
    const found = await one({
      'APKFILE/com.whatsapp.data': encryptedStream(session),
      'SmartSwitchBackup.json': description,
    })
    expect(found).toMatchObject({ readableBy: 'anyone' })
    expect(facts(found)).toContain('tried, and it works')
  })

  it('that states the level without a PIN is readable by anyone', async () => {
    const found = await one({
      'APKFILE/com.whatsapp.data': encryptedStream('other'),
      'backupHistoryInfo.xml': level,
    })
    expect(found).toMatchObject({ readableBy: 'anyone' })
    expect(facts(found)).toContain('without a PIN')
  })

  it('that may have a PIN cannot be told', async () => {
    const found = await one({
      'APKFILE/com.whatsapp.data': encryptedStream('pin'),
      'SmartSwitchBackup.json': description,
    })
    expect(found).toMatchObject({ readableBy: 'unknown' })
    expect(found?.reason).toContain('unless you set a PIN')
    expect(await one({ 'APKFILE/com.whatsapp.data': noise(4000) })).toMatchObject({ readableBy: 'unknown' })
  })

  it('that lists WhatsApp without its data says that it proves nothing', async () => {
    for (const files of [
      { 'APKFILE/com.whatsapp.penc': noise(900) },
      { 'APKFILE/AppList.json': apps('org.example', 'com.whatsapp') },
    ]) {
      const found = await one(files)
      expect(found).toMatchObject({ readableBy: 'unknown' })
      expect(found?.reason).toContain('none of its data is in it')
    }
    expect(await one({ 'APKFILE/com.whatsapp.data': '' })).toMatchObject({ readableBy: 'unknown' })
  })

  it('without WhatsApp is no finding', async () => {
    expect(
      await one({ 'APKFILE/org.example.data': androidStream(), 'APKFILE/AppList.json': apps('org.example') }),
    ).toBeUndefined()
    expect(await one({ 'APKFILE/AppList.json': '{"Apks":[null,7,{"ApkPkgName":{}}]}' })).toBeUndefined()
    expect(await one({ 'Photo/a.jpg': 'x' })).toBeUndefined()
  })

  it('lets the walk go on to what else lies in it', async () => {
    const found = await judged({
      [`${name}/SmartSwitchBackup.json`]: '{}',
      [`${name}/APKFILE/com.whatsapp.penc`]: noise(900),
      [`${name}/Download/whatsapp.ab`]: androidStream(),
    })
    expect(Object.keys(found).sort()).toEqual([name, 'whatsapp.ab'])
  })

  it('hides nothing that lies in it, and its data alone proves no password', async () => {
    const files = {
      [`${name}/SmartSwitchBackup.json`]: '{}',
      [`${name}/APKFILE/com.whatsapp.data`]: encryptedStream('pin'),
      [`${name}/APKFILE/com.whatsapp.msgstore.db`]: messageStore(),
      [`${name}/APKFILE/data/org.example/wa.db`]: messageStore(),
    }
    for (const deep of [false, true]) {
      const found = await judged(files, { deep })
      expect(found[name]).toMatchObject({ readableBy: 'unknown' })
      expect(found['com.whatsapp.msgstore.db']).toMatchObject({ readableBy: 'anyone' })
      expect(found['wa.db']).toMatchObject({ readableBy: 'anyone' })
      if (deep) expect(found['com.whatsapp.data']).toMatchObject({ readableBy: 'unknown' })
    }
  })
})
