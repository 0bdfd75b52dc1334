import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { judged } from '../../samples/judged.ts'
import { noise } from '../../samples/noise.ts'
import { bareTar } from '../../samples/tool-backup.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'

const packed = gzipSync(bareTar())
const json = (fields: object) => JSON.stringify(fields)

describe('a backup by App Manager', () => {
  it('is judged by its parts and its description', async () => {
    const found = await judged({
      'AppManager/com.whatsapp/0/meta_v2.am.json': json({ package_name: 'com.whatsapp', crypto: 'none' }),
      'AppManager/com.whatsapp/0/data0.tar.gz.0': packed,
      'AppManager/com.whatsapp/0_sealed/meta_v2.am.json': json({
        package_name: 'com.whatsapp',
        crypto: 'aes',
      }),
      'AppManager/com.whatsapp/0_sealed/data0.tar.gz.0.aes': noise(4000),
      'AppManager/5f3e/info_v5.am.json': json({ version: 5, crypto: 'none' }),
      'AppManager/5f3e/meta_v5.am.json': json({ package_name: 'com.whatsapp.w4b' }),
      'AppManager/5f3e/data0.tar.zst.0': Buffer.concat([Buffer.from('28b52ffd', 'hex'), noise(900)]),
    })
    expect(found['0']).toMatchObject({ format: 'unknown', kind: 'phone-tool-backup', readableBy: 'anyone' })
    expect(found['0']?.reason).toContain('App Manager')
    expect(found['0_sealed']).toMatchObject({ readableBy: 'password-holder', app: 'messenger' })
    expect(found['5f3e']).toMatchObject({ readableBy: 'anyone', app: 'business' })
  })

  it('that lies follows its bytes or cannot be told', async () => {
    const found = await judged({
      'com.whatsapp/0_a/meta_v2.am.json': json({ package_name: 'com.whatsapp', crypto: 'aes' }),
      'com.whatsapp/0_a/data0.tar.gz.0.aes': packed,
      'com.whatsapp/0_b/meta_v2.am.json': json({ package_name: 'com.whatsapp', crypto: 'none' }),
      'com.whatsapp/0_b/data0.tar.gz.0': noise(4000),
      'com.whatsapp/0_c/meta_v2.am.json': '[[[',
      'com.whatsapp/0_c/data0.tar.gz.0': packed,
    })
    expect(found['0_a']?.readableBy).toBe('anyone')
    expect(found['0_b']?.readableBy).toBe('unknown')
    expect(found['0_c']?.readableBy).toBe('anyone')
  })

  it('of another app, of nothing named, or without data is no finding', async () => {
    const found = await judged({
      'org.example/0/meta_v2.am.json': json({ package_name: 'org.example', crypto: 'none' }),
      'org.example/0/data0.tar.gz.0': packed,
      '77aa/info_v5.am.json': json({ version: 5, crypto: 'aes' }),
      '77aa/meta_v5.am.json.aes': noise(400),
      '77aa/data0.tar.gz.0.aes': noise(4000),
      'com.whatsapp/0/meta_v2.am.json': json({ package_name: 'com.whatsapp', crypto: 'none' }),
      'com.whatsapp/0/source.tar.gz.0': packed,
    })
    expect(found).toEqual({})
  })

  it('hides nothing that lies beside its parts', async () => {
    const sealed = (name: string) => ({
      [`com.whatsapp/${name}/meta_v2.am.json`]: json({ package_name: 'com.whatsapp', crypto: 'aes' }),
      [`com.whatsapp/${name}/data0.tar.gz.0.aes`]: noise(4000),
    })
    const found = await judged({
      ...sealed('0'),
      'com.whatsapp/0/msgstore.db': messageStore(),
      'com.whatsapp/0/x/wa.db': messageStore(),
      ...sealed('1'),
      'com.whatsapp/1/source0.tar.gz.0': packed,
      ...sealed('2'),
      'com.whatsapp/2/data.tar': bareTar(),
    })
    expect(found['0']).toMatchObject({ readableBy: 'password-holder' })
    expect(found['msgstore.db']).toMatchObject({ readableBy: 'anyone' })
    expect(found['wa.db']).toMatchObject({ readableBy: 'anyone' })
    expect(found['1']).toMatchObject({ readableBy: 'password-holder' })
    expect(found['2']).toMatchObject({ readableBy: 'anyone' })
  })
})
