import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { facts } from '../../samples/audited.ts'
import { judged, without } from '../../samples/judged.ts'
import { noise } from '../../samples/noise.ts'
import { tarEndMark, tarEntry, tarOf } from '../../samples/tar.ts'
import { androidStream, appTar, encryptedStream } from '../../samples/tool-backup.ts'

const one = async (bytes: Buffer, file = 'backup.ab', options = {}) =>
  (await judged({ [file]: bytes }, options))[file]

/** A tar of so many small files of another app that its headers are more than the contract's 1 MiB. */
const crowded = (last?: Buffer): Buffer => {
  const filler = Array.from({ length: 2500 }, (_, index) => tarEntry({ name: `apps/org.example/f/${index}` }))
  return Buffer.concat([...filler, last ?? Buffer.alloc(0), tarEndMark])
}

describe('an adb backup', () => {
  it.each(['0', '1'] as const)(
    'in clear with WhatsApp in it is readable by anyone (compressed %s)',
    async (compressed) => {
      const found = await one(androidStream({ compressed }))
      expect(found).toMatchObject({
        format: 'adb-ab',
        app: 'messenger',
        readableBy: 'anyone',
        complete: true,
      })
    },
  )

  it.each(['0', '1'] as const)(
    'in clear without WhatsApp is no finding (compressed %s)',
    async (compressed) => {
      const bytes = androidStream({ compressed, tar: appTar('org.example.game') })
      expect(await judged({ 'backup.ab': bytes })).toEqual({})
      expect(await judged({ 'backup.ab': bytes }, { deep: true })).toEqual({})
    },
  )

  it('that only lists WhatsApp, as it does since WhatsApp forbids it, is no finding', async () => {
    const tar = tarOf({ name: 'apps/com.whatsapp/_manifest', contents: Buffer.from('1\n') })
    expect(await judged({ 'backup.ab': androidStream({ tar }) })).toEqual({})
    expect(await one(androidStream({ tar }), 'whatsapp.ab')).toMatchObject({ readableBy: 'unknown' })
  })

  it('that is encrypted says that its content cannot be seen', async () => {
    const found = await one(encryptedStream('secret'))
    expect(found).toMatchObject({ format: 'adb-ab', readableBy: 'password-holder', app: 'unknown' })
    expect(found?.reason).toContain('cannot be seen')
    const named = await one(encryptedStream('secret'), 'com.whatsapp.ab')
    expect(named).toMatchObject({ readableBy: 'password-holder', app: 'messenger' })
    expect(named?.reason).not.toContain('cannot be seen')
  })

  it('that is encrypted and named for another app is no finding', async () => {
    expect(await judged({ 'org.example.game.ab': encryptedStream('secret') })).toEqual({})
  })

  it('with more members than are read is followed to its end by --deep only', async () => {
    const tar = crowded(tarEntry({ name: 'apps/com.whatsapp/db/msgstore.db', contents: Buffer.alloc(9) }))
    const bytes = androidStream({ tar })
    expect(await one(bytes)).toMatchObject({ readableBy: 'unknown' })
    expect((await one(bytes))?.reason).toContain('--deep')
    expect(await one(bytes, 'backup.ab', { deep: true })).toMatchObject({ readableBy: 'anyone' })
    expect(await one(androidStream({ tar: crowded() }))).toMatchObject({ readableBy: 'unknown' })
    expect(await judged({ 'backup.ab': androidStream({ tar: crowded() }) }, { deep: true })).toEqual({})
  })

  it('that was packed larger than is read is followed to its end by --deep only', async () => {
    const large = tarEntry({ name: 'apps/org.example/f/film', contents: noise(2 * 1024 * 1024) })
    const whatsapp = tarEntry({ name: 'apps/com.whatsapp/db/msgstore.db', contents: Buffer.alloc(9) })
    const bytes = (last: Buffer) =>
      androidStream({ compressed: '1', tar: Buffer.concat([large, last, tarEndMark]) })
    expect(await one(bytes(whatsapp))).toMatchObject({ readableBy: 'unknown' })
    expect(await one(bytes(whatsapp), 'backup.ab', { deep: true })).toMatchObject({ readableBy: 'anyone' })
    expect(await judged({ 'backup.ab': bytes(Buffer.alloc(0)) }, { deep: true })).toEqual({})
  })

  it('that unpacks to a bomb ends early and says so', async () => {
    const film = tarEntry({ name: 'apps/org.example/f/film', size: 200 * 1024 * 1024 })
    const bomb = deflateSync(Buffer.concat([film, Buffer.alloc(200 * 1024 * 1024)]))
    for (const deep of [false, true]) {
      const found = await one(androidStream({ compressed: '1', body: bomb }), 'backup.ab', { deep })
      expect(found).toMatchObject({ readableBy: 'unknown', complete: null })
    }
  })

  it('whose bytes contradict its header follows the bytes, or cannot be told', async () => {
    expect(await one(androidStream({ encryption: 'AES-256' }))).toMatchObject({ readableBy: 'anyone' })
    expect(await judged({ 'backup.ab': androidStream({ body: noise(4000) }) })).toEqual({})
    expect(await one(androidStream({ body: noise(4000) }), 'whatsapp.ab')).toMatchObject({
      readableBy: 'unknown',
    })
    const flagged = androidStream({ compressed: '1', body: appTar('com.whatsapp') })
    expect(await one(flagged)).toMatchObject({ readableBy: 'anyone' })
    const text = androidStream({ encryption: 'AES-256', body: Buffer.from('words '.repeat(500)) })
    expect(await judged({ 'backup.ab': text })).toEqual({})
  })

  it('encrypted without the lines about its key still needs noise behind its header', async () => {
    const found = await one(androidStream({ encryption: 'AES-256', body: noise(4000) }))
    expect(found).toMatchObject({ readableBy: 'password-holder' })
    expect(facts(found)).toContain('lines about its key are missing')
  })

  it.each([1, 16, 1000])('cut by %i bytes is not called whole', async (count) => {
    expect((await one(without(androidStream(), count)))?.complete).toBe(false)
    const packed = await one(without(androidStream({ compressed: '1' }), count), 'whatsapp.ab')
    expect(packed?.complete).toBe(false)
  })

  it('that is nothing of the kind is no finding', async () => {
    const files = {
      'alphabet.ab': 'ANDROID BACKUPS are many\n5\n0\nnone\n',
      'empty.ab': '',
      'short.ab': 'ANDROID BACKUP\n5\n',
      'odd.ab': 'ANDROID BACKUP\n5\n7\nnone\nwords',
    }
    expect(await judged(files)).toEqual({})
  })
})
