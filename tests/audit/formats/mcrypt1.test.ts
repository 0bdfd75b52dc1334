import { Buffer } from 'node:buffer'
import { brotliCompressSync, deflateRawSync, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { e2eeKeyFile, fixedBytes, sampleRoot } from '../../samples/android-key.ts'
import { byName, facts, reportOf } from '../../samples/audited.ts'
import { type Files, layDown, temporaryFolder } from '../../samples/folder.ts'
import { mcrypt1Metadata } from '../../samples/hmac-sealed.ts'
import { mcrypt1, picture } from '../../samples/old-android-backup.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'

const audited = async (files: Files, options = {}) => {
  const root = temporaryFolder()
  await layDown(root, files)
  return byName(await reportOf(root, options))
}

const { name, content } = mcrypt1(picture())
const wrong = fixedBytes('wrong', 32)
const metadata = Buffer.concat([Buffer.from([0x10]), fixedBytes('m', 120)]).toString('base64')

describe('mcrypt1', () => {
  it('is only for its owner, by name and appearance', async () => {
    const found = await audited({ [name]: content, [`${name}-metadata`]: metadata })
    expect(Object.keys(found)).toEqual([name])
    expect(found[name]).toMatchObject({
      kind: 'android-backup',
      format: 'mcrypt1',
      readableBy: 'only-you',
      complete: null,
    })
    expect(facts(found[name])).toContain('64 hex digits, then .mcrypt1 [file name]')
    expect(facts(found[name])).toContain('[bytes 0-4095, the middle and the end]')
  })

  it('keeps its verdict as a copy, in capitals and cut', async () => {
    const copy = name.replace('.mcrypt1', ' (1).mcrypt1')
    const found = await audited({ [copy]: content, [`x/${name.toUpperCase()}`]: content })
    expect(Object.values(found).map(({ readableBy }) => readableBy)).toEqual(['only-you', 'only-you'])
    for (const cut of [1, 16, 1000]) {
      const one = (await audited({ [name]: content.subarray(0, -cut) }))[name]
      expect(one).toMatchObject({ readableBy: 'only-you', complete: null })
    }
  })

  it.each([
    ['empty', Buffer.alloc(0), 'unknown'],
    ['zeros', Buffer.alloc(6000), 'unknown'],
    ['one byte again and again', Buffer.alloc(6000, 7), 'unknown'],
    ['text', Buffer.from('just some words\n'.repeat(400)), 'unknown'],
    ['base64', Buffer.from(fixedBytes('b', 4500).toString('base64')), 'unknown'],
    ['a JPEG picture', picture(), 'anyone'],
    [
      'a PNG picture',
      Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), fixedBytes('p', 5000)]),
      'anyone',
    ],
    ['a ZIP archive', Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fixedBytes('z', 5000)]), 'unknown'],
    ['a database', messageStore(), 'anyone'],
    ['Brotli of a database', brotliCompressSync(messageStore()), 'unknown'],
    ['zeros behind its beginning', Buffer.concat([content, Buffer.alloc(100_000)]), 'unknown'],
    ['a few bytes', content.subarray(0, 15), 'unknown'],
  ])('is not its owner’s only where it is %s', async (_, bytes, verdict) => {
    expect((await audited({ [name]: bytes }))[name]?.readableBy).toBe(verdict)
  })

  const behind = (beginning: string | Buffer) =>
    Buffer.concat([Buffer.from(beginning as string, 'latin1'), fixedBytes('behind', 20_000)])
  /** Frames of 417 bytes: 128 kbit/s at 44.1 kHz. */
  const frames = (header: string) =>
    Buffer.concat(
      Array.from({ length: 40 }, (_, index) =>
        Buffer.concat([Buffer.from(header, 'hex'), fixedBytes(`frame ${index}`, 417)]).subarray(0, 417),
      ),
    )

  it.each<[string, Buffer, 'anyone' | 'unknown']>([
    ['MP3 without a tag', frames('fffb9064'), 'anyone'],
    ['MP3 with a tag', behind('ID3\x04'), 'anyone'],
    ['AAC', frames('fff150803420'), 'anyone'],
    ['FLAC', behind('fLaC'), 'anyone'],
    ['AMR', behind('#!AMR\n'), 'anyone'],
    ['Windows Media', behind('\x30\x26\xb2\x75\x8e\x66\xcf\x11'), 'anyone'],
    ['an MPEG stream', behind('\0\0\x01\xba'), 'anyone'],
    ['a video that begins with its data', behind('\0\x01\0\0mdat'), 'anyone'],
    ['HEIC', behind('\0\0\0\x20ftypheic'), 'anyone'],
    ['JPEG XL', behind('\0\0\0\x0cJXL \r\n\x87\n'), 'anyone'],
    ['TIFF', behind('II*\0'), 'anyone'],
    ['TIFF of the other order', behind('MM\0*'), 'anyone'],
    ['BMP', behind('BM\x36\x10\x0e\0\0\0\0\0\x36\0\0\0'), 'anyone'],
    ['an Office document', behind('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'anyone'],
    ['gzip', behind('\x1f\x8b\x08\0'), 'unknown'],
    ['LZ4', behind('\x04\x22\x4d\x18'), 'unknown'],
    ['zlib of noise', deflateSync(fixedBytes('sticker', 20_000)), 'unknown'],
    ['zlib of another level', deflateSync(fixedBytes('sticker', 20_000), { level: 1 }), 'unknown'],
    ['deflate', deflateRawSync(messageStore()), 'unknown'],
  ])('is not its owner’s only where it is %s', async (_, bytes, verdict) => {
    expect((await audited({ [name]: bytes }))[name]?.readableBy).toBe(verdict)
  })

  it('is still its owner’s only where two bytes alone are like those of a recording', async () => {
    for (const beginning of ['\xff\xfb\x90\x64', '\xff\xf1\x50\x80', 'BM', '\x78\x9c'])
      expect((await audited({ [name]: behind(beginning) }))[name]?.readableBy).toBe('only-you')
  })

  it.each(['photo.mcrypt1', `${name.slice(1)}`, `a${name}`])('is unknown as %s', async (wrong) => {
    expect((await audited({ [wrong]: content }))[wrong]?.readableBy).toBe('unknown')
  })

  it('is readable by anyone beside the key that opens it', async () => {
    const found = await audited({ [`a/${name}`]: content, 'a/encrypted_backup.key': e2eeKeyFile() })
    expect(found[name]?.readableBy).toBe('anyone')
    expect(facts(found[name])).toContain('with it, the first block opens to a JPEG picture')
  })

  it.each([
    ['a recording (AMR)', Buffer.concat([Buffer.from('#!AMR\n'), Buffer.alloc(5000, 0x8c)])],
    ['bytes that are not encrypted', Buffer.concat([Buffer.from('MThd'), Buffer.alloc(3000, 0x91)])],
    ['an Office document', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4000)])],
  ])('is readable by anyone beside its key, with which it opens to %s', async (what, medium) => {
    const sealed = mcrypt1(medium)
    const found = await audited({ [sealed.name]: sealed.content, 'encrypted_backup.key': e2eeKeyFile() })
    expect(found[sealed.name]?.readableBy).toBe('anyone')
    expect(facts(found[sealed.name])).toContain(`opens to ${what}`)
  })

  it('is told from the media of another key by its metadata alone', async () => {
    const noise = mcrypt1(fixedBytes('like noise', 5000))
    for (const [root, beside, verdict] of [
      [sampleRoot, {}, 'unknown'],
      [sampleRoot, { [`${noise.name}-metadata`]: mcrypt1Metadata({ name: 'x' }) }, 'anyone'],
      [wrong, {}, 'unknown'],
      [wrong, { [`${noise.name}-metadata`]: mcrypt1Metadata({ name: 'x' }) }, 'only-you'],
      [wrong, { [`${noise.name}-metadata`]: 'no metadata' }, 'unknown'],
    ] as const) {
      const files = { [noise.name]: noise.content, 'encrypted_backup.key': e2eeKeyFile(root), ...beside }
      const found = (await audited(files))[noise.name]
      expect(found?.readableBy).toBe(verdict)
      if (verdict === 'anyone') expect(facts(found)).toContain('the HMAC of the metadata beside it fits')
    }
  })
})
