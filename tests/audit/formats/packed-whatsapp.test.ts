import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { facts } from '../../samples/audited.ts'
import { judged } from '../../samples/judged.ts'
import { noise } from '../../samples/noise.ts'
import { tarEndMark, tarEntry, tarOf } from '../../samples/tar.ts'
import { bareTar, sqliteBytes, titaniumTar } from '../../samples/tool-backup.ts'
import { zip } from '../../samples/zip.ts'

const own = tarOf(
  { name: 'WhatsApp/Databases/msgstore.db.crypt15', contents: noise(2000) },
  { name: 'WhatsApp/Media/WhatsApp Images/+49 151 23456789.jpg', contents: noise(900) },
)
const sealed = tarOf({ name: 'WhatsApp/Databases/msgstore.db.crypt15', contents: noise(2000) })

describe('an archive of WhatsApp that someone packed', () => {
  it('is readable by anyone where readable data is in it', async () => {
    const found = await judged({
      'WhatsApp.tar.gz': gzipSync(own),
      'com.whatsapp.tar': titaniumTar(),
      'my whatsapp backup.tgz': gzipSync(bareTar()),
      'WhatsApp.zip': zip([{ name: 'WhatsApp Business/Databases/msgstore.db', content: sqliteBytes }]),
    })
    for (const finding of Object.values(found))
      expect(finding).toMatchObject({ kind: 'phone-tool-backup', readableBy: 'anyone' })
    expect(Object.keys(found)).toHaveLength(4)
    expect(found['WhatsApp.tar.gz']).toMatchObject({ format: 'unknown', complete: true })
    expect(found['WhatsApp.zip']).toMatchObject({ format: 'zip', app: 'business' })
  })

  it('never shows whose files are in it', async () => {
    const finding = (await judged({ 'WhatsApp.tar': own }))['WhatsApp.tar']
    expect(JSON.stringify([finding?.reason, finding?.evidence])).not.toMatch(/151|jpg/)
    expect(facts(finding)).toContain("WhatsApp's data: WhatsApp/")
  })

  it('cannot be told where only encrypted backups are in it', async () => {
    const found = await judged({
      'WhatsApp.tar': sealed,
      'WhatsApp.zip': zip([{ name: 'WhatsApp/Databases/msgstore.db.crypt15', content: noise(3000) }]),
    })
    expect(found['WhatsApp.tar']).toMatchObject({ readableBy: 'unknown' })
    expect(found['WhatsApp.zip']).toMatchObject({ readableBy: 'unknown' })
    expect(found['WhatsApp.tar']?.reason).toContain('encrypted on their own')
  })

  it('under a password of its ZIP is for whoever has it', async () => {
    const bytes = zip([
      { name: 'com.whatsapp/databases/msgstore.db', content: sqliteBytes, encryption: 'aes' },
    ])
    expect((await judged({ 'whatsapp.zip': bytes }))['whatsapp.zip']).toMatchObject({
      readableBy: 'password-holder',
    })
  })

  it('under a password for a part of it cannot be told', async () => {
    const content = noise(300)
    const aes = (name: string) => ({ name, content, method: 'store' as const, encryption: 'aes' as const })
    const locked = aes('com.whatsapp/databases/msgstore.db')
    const many = Array.from({ length: 9000 }, (_, index) =>
      aes(`com.whatsapp/files/${'a'.repeat(40)}${index}`),
    )
    const found = await judged({
      'whatsapp-1.zip': zip([locked, { name: 'photos/IMG-20240101-WA0001.jpg', content: noise(900) }]),
      'whatsapp-2.zip': zip([locked, { name: 'decrypted/messages.db', content: sqliteBytes }]),
      'whatsapp-3.zip': zip([...many, { name: 'com.whatsapp/wa.db', content: sqliteBytes }, ...many]),
    })
    for (const [name, why] of [
      ['whatsapp-1.zip', 'not all files in it are encrypted'],
      ['whatsapp-2.zip', 'not all files in it are encrypted'],
      ['whatsapp-3.zip', 'not all of its files could be looked at'],
    ] as const) {
      expect(found[name]).toMatchObject({ readableBy: 'unknown' })
      expect(found[name]?.reason).toContain(why)
    }
  })

  it('is unknown where its name says so and its content cannot be seen', async () => {
    const large = Buffer.concat([tarEntry({ name: 'x/film', contents: noise(3 * 1024 * 1024) }), tarEndMark])
    const found = await judged({
      'whatsapp.tar.xz': Buffer.concat([Buffer.from('fd377a585a00', 'hex'), noise(900)]),
      'whatsapp.tar.gz': gzipSync(large),
    })
    expect(found['whatsapp.tar.xz']).toMatchObject({ readableBy: 'unknown' })
    expect(found['whatsapp.tar.gz']).toMatchObject({ readableBy: 'unknown' })
    expect(
      (await judged({ 'whatsapp.tar.gz': gzipSync(large) }, { deep: true }))['whatsapp.tar.gz'],
    ).toBeUndefined()
  })

  it('is not called unencrypted where its packing may be encrypted', async () => {
    const found = await judged({
      'WhatsApp backup.7z': Buffer.concat([Buffer.from('377abcaf271c0004', 'hex'), noise(900)]),
      'WhatsApp backup.tar.xz': Buffer.concat([Buffer.from('fd377a585a00', 'hex'), noise(900)]),
    })
    expect(found['WhatsApp backup.7z']).toMatchObject({ readableBy: 'unknown' })
    expect(found['WhatsApp backup.7z']?.reason).toContain('may be encrypted')
    expect(JSON.stringify(found['WhatsApp backup.7z'])).not.toContain('not encrypted')
    expect(found['WhatsApp backup.tar.xz']?.reason).toContain('not encrypted')
  })

  it('is no finding where it is something else', async () => {
    const files = {
      'whatsapp-stickers-source.tar.gz': gzipSync(
        tarOf({ name: 'src/index.js', contents: Buffer.from('x') }),
      ),
      'whatsapp-theme.zip': zip([{ name: 'theme.css', content: 'x' }]),
      'whatsapp.gz': gzipSync('words about whatsapp'),
      'whatsapp.tar': 'no tar',
      'phone backup.zip': zip([{ name: 'photo.jpg', content: 'x' }]),
      'app source.tar': tarOf({ name: 'data/data/org.example/databases/msgstore.db', contents: sqliteBytes }),
    }
    expect(await judged(files)).toEqual({})
    expect(await judged(files, { deep: true })).toEqual({})
  })

  it('is found by --deep whatever its name', async () => {
    const found = await judged({ 'holiday.bin': gzipSync(own), 'notes.dat': titaniumTar() }, { deep: true })
    expect(Object.values(found).map(({ readableBy }) => readableBy)).toEqual(['anyone', 'anyone'])
  })
})
