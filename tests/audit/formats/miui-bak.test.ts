import { describe, expect, it } from 'vitest'
import { facts } from '../../samples/audited.ts'
import { judged, without } from '../../samples/judged.ts'
import { noise } from '../../samples/noise.ts'
import { androidStream, appTar, encryptedStream, miui } from '../../samples/tool-backup.ts'
import { zip } from '../../samples/zip.ts'

const name = 'WhatsApp(com.whatsapp).bak'
const one = async (bytes: Buffer, file = name, options = {}) =>
  (await judged({ [file]: bytes }, options))[file]

describe('a MIUI backup', () => {
  it('in clear is readable by anyone', async () => {
    const found = await one(miui(androidStream()))
    expect(found).toMatchObject({
      kind: 'phone-tool-backup',
      format: 'miui-bak',
      app: 'messenger',
      readableBy: 'anyone',
      complete: true,
    })
    expect(facts(found)).toContain('"none"')
    expect(facts(found)).toContain('com.whatsapp/…/msgstore.db')
  })

  it('is read when its stream is compressed', async () => {
    expect(await one(miui(androidStream({ compressed: '1' })))).toMatchObject({
      readableBy: 'anyone',
      complete: true,
    })
  })

  it('of WhatsApp Business says so', async () => {
    const bytes = miui(androidStream({ tar: appTar('com.whatsapp.w4b') }), 'com.whatsapp.w4b', 'WA Business')
    const found = await one(bytes, 'WA Business(com.whatsapp.w4b).bak')
    expect(found).toMatchObject({ app: 'business', readableBy: 'anyone' })
  })

  it('under AES-256 is for whoever has the password', async () => {
    const found = await one(miui(encryptedStream('secret')))
    expect(found).toMatchObject({ format: 'miui-bak', readableBy: 'password-holder', complete: null })
    expect(facts(found)).toContain('"AES-256"')
    expect(facts(found)).toContain('1000 rounds')
  })

  it('of another app is no finding', async () => {
    const other = miui(androidStream({ tar: appTar('org.example.game') }), 'org.example.game', 'Game')
    expect(await judged({ 'Game(org.example.game).bak': other }, { deep: true })).toEqual({})
    expect(
      await judged({ 'notes.bak': 'MIUI BACKUP is a thing\n', 'whatsapp notes.bak': 'plain words' }),
    ).toEqual({})
  })

  it('is known without its name', async () => {
    expect(await one(miui(androidStream()), 'copy (1).bak')).toMatchObject({ readableBy: 'anyone' })
    expect(await one(miui(androidStream()), 'photo.jpg', { deep: true })).toMatchObject({
      format: 'miui-bak',
    })
    expect(await one(miui(androidStream()), 'photo.jpg')).toBeUndefined()
  })

  describe('that lies', () => {
    it('about being encrypted is readable by anyone', async () => {
      for (const compressed of ['0', '1'] as const) {
        const found = await one(miui(androidStream({ encryption: 'AES-256', compressed })))
        expect(found?.readableBy).toBe('anyone')
        expect(facts(found)).toContain('says that it is encrypted, but what follows is not')
      }
    })

    it('about being in clear cannot be told', async () => {
      const found = await one(miui(androidStream({ body: noise(5000) })))
      expect(found?.readableBy).toBe('unknown')
      expect(found?.reason).toContain('no archive that we know')
    })

    it('with text or zeros where ciphertext should be cannot be told', async () => {
      const text = Buffer.from('not encrypted at all. '.repeat(200))
      for (const body of [text, Buffer.alloc(4096), Buffer.alloc(0)])
        expect((await one(miui(androidStream({ encryption: 'AES-256', body }))))?.readableBy).toBe('unknown')
    })

    it('about its app follows the bytes and names the mismatch', async () => {
      const other = miui(androidStream({ tar: appTar('org.example.game') }), 'org.example.game', 'Game')
      const found = await one(other)
      expect(found).toMatchObject({ format: 'miui-bak', readableBy: 'anyone' })
      expect(facts(found)).toContain('the header names another app')
    })

    it('with an encryption that nobody knows cannot be told', async () => {
      expect((await one(miui(androidStream({ encryption: 'ROT-13', body: noise(3000) }))))?.readableBy).toBe(
        'unknown',
      )
    })

    it('with only the name is a finding that says so', async () => {
      expect(await one(noise(3000))).toMatchObject({ format: 'miui-bak', readableBy: 'unknown' })
      expect(await one(Buffer.alloc(0))).toMatchObject({ format: 'miui-bak', readableBy: 'unknown' })
    })
  })

  it('with the app but none of its data cannot be told', async () => {
    const tar = appTar('com.whatsapp').subarray(0, 1024 + 512 + 3072)
    const found = await one(miui(androidStream({ tar: Buffer.concat([tar, Buffer.alloc(1024)]) })))
    expect(found?.readableBy).toBe('unknown')
    expect(found?.reason).toContain('none of its data')
  })

  it.each([1, 16, 1000])('cut by %i bytes is not called whole', async (count) => {
    const plain = await one(without(miui(androidStream()), count))
    expect(plain).toMatchObject({ readableBy: 'anyone' })
    expect(plain?.complete).toBe(false)
    const packed = await one(without(miui(androidStream({ compressed: '1' })), count))
    expect(packed?.complete).toBe(false)
    expect(['anyone', 'unknown']).toContain(packed?.readableBy)
    const sealed = await one(without(miui(encryptedStream('secret')), count))
    expect(['password-holder', 'unknown']).toContain(sealed?.readableBy)
  })

  describe('inside a ZIP', () => {
    const member = (content: Buffer) => ({ name: `20251120_221503/${name}`, content })

    it('is judged by its own header', async () => {
      const files = {
        'AllBackup.zip': zip([member(miui(androidStream())), { name: 'descript.xml', content: '<x/>' }]),
        'miui sealed.zip': zip([member(miui(encryptedStream('secret')))]),
        'backup zip sealed.zip': zip([{ ...member(miui(androidStream())), encryption: 'aes' }]),
        'backup strange.zip': zip([member(noise(4000))]),
      }
      const found = await judged(files)
      expect(found['AllBackup.zip']).toMatchObject({ format: 'miui-bak', readableBy: 'anyone' })
      expect(found['miui sealed.zip']).toMatchObject({ format: 'miui-bak', readableBy: 'password-holder' })
      expect(found['backup zip sealed.zip']).toMatchObject({
        format: 'miui-bak',
        readableBy: 'password-holder',
      })
      expect(found['backup strange.zip']).toMatchObject({ format: 'miui-bak', readableBy: 'unknown' })
    })

    it('is as exposed as the weakest one in it, and sealed only where all of it is', async () => {
      const sealed = member(miui(encryptedStream('secret')))
      const other = { ...member(miui(androidStream())), name: 'x/WhatsApp(com.whatsapp.w4b).bak' }
      const locked = { ...member(miui(androidStream())), encryption: 'aes' as const }
      const found = await judged({
        'backup 1.zip': zip([sealed, other]),
        'backup 2.zip': zip([locked, { name: 'notes', content: 'x' }]),
      })
      expect(found['backup 1.zip']).toMatchObject({ readableBy: 'anyone' })
      expect(found['backup 2.zip']).toMatchObject({ readableBy: 'unknown' })
      expect(found['backup 2.zip']?.reason).toContain('not all files in it are encrypted')
    })
  })
})
