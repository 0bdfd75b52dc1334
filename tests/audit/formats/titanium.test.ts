import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { facts } from '../../samples/audited.ts'
import { judged, without } from '../../samples/judged.ts'
import { noise } from '../../samples/noise.ts'
import { titaniumTar } from '../../samples/tool-backup.ts'

const name = 'com.whatsapp-20190315-101112.tar.gz'
const one = async (bytes: Buffer, file = name) => (await judged({ [`TitaniumBackup/${file}`]: bytes }))[file]

describe('a Titanium backup', () => {
  it('is readable by anyone, and its description and app are no findings', async () => {
    const found = await judged({
      [`TitaniumBackup/${name}`]: gzipSync(titaniumTar()),
      'TitaniumBackup/com.whatsapp-20190315-101112.properties': '#props\napp_label=WhatsApp\n',
      'TitaniumBackup/com.whatsapp-0123456789abcdef0123456789abcdef.apk.gz': gzipSync(noise(3000)),
      'TitaniumBackup/org.example-20190315-101112.tar.gz': gzipSync(titaniumTar('org.example')),
    })
    expect(Object.keys(found)).toEqual([name])
    expect(found[name]).toMatchObject({
      format: 'titanium',
      app: 'messenger',
      readableBy: 'anyone',
      complete: true,
    })
  })

  it('of Business, as a plain tar, is too', async () => {
    const file = 'com.whatsapp.w4b-20190315-101112.tar'
    expect(await one(titaniumTar('com.whatsapp.w4b'), file)).toMatchObject({
      app: 'business',
      readableBy: 'anyone',
    })
  })

  it('in bzip2 is readable, though it is not looked into', async () => {
    const bzip2 = Buffer.concat([Buffer.from('BZh9'), Buffer.from('314159265359', 'hex'), noise(2000)])
    const found = await one(bzip2, 'com.whatsapp-20190315-101112.tar.bz2')
    expect(found).toMatchObject({ readableBy: 'anyone', complete: null })
    expect(facts(found)).toContain('a bzip2 stream, not encrypted')
    expect(facts(found)).toContain('cannot be undone here')
  })

  it('that may be encrypted cannot be told', async () => {
    expect(await one(noise(4000))).toMatchObject({ format: 'titanium', readableBy: 'unknown' })
    expect(await one(gzipSync(noise(4000)))).toMatchObject({ format: 'titanium', readableBy: 'unknown' })
  })

  it('of another app under this name follows its bytes', async () => {
    const found = await one(gzipSync(titaniumTar('org.example').fill('x.', 600, 700)))
    expect(['anyone', 'unknown']).toContain(found?.readableBy)
    const empty = await one(Buffer.alloc(0))
    expect(empty).toMatchObject({ format: 'titanium', readableBy: 'unknown' })
  })

  it.each([1, 16, 1000])('cut by %i bytes is not called whole', async (count) => {
    const bytes = gzipSync(titaniumTar())
    const found = await one(without(bytes, Math.min(count, bytes.length - 20)))
    expect(found?.complete).not.toBe(true)
    expect((await one(without(titaniumTar(), count), 'com.whatsapp-20190315-101112.tar'))?.complete).toBe(
      false,
    )
  })
})
