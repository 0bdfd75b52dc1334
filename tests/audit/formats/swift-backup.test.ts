import { describe, expect, it } from 'vitest'
import { facts } from '../../samples/audited.ts'
import { judged, without } from '../../samples/judged.ts'
import { noise } from '../../samples/noise.ts'
import { markedEncrypted, sqliteBytes } from '../../samples/tool-backup.ts'
import { zip } from '../../samples/zip.ts'

const members = [
  { name: 'com.whatsapp/databases/msgstore.db', content: Buffer.concat([sqliteBytes, noise(1000)]) },
  { name: 'com.whatsapp/files/photo.jpg', content: noise(3000), method: 'store' as const },
]
const sealed = members.map((member) => ({ ...member, encryption: 'aes' as const }))
const one = async (bytes: Buffer, file = 'com.whatsapp.dat') => (await judged({ [file]: bytes }))[file]

describe('a Swift Backup', () => {
  it('in clear is readable by anyone, and its other parts are no findings', async () => {
    const found = await judged({
      'SwiftBackup/com.whatsapp.dat': zip(members),
      'SwiftBackup/com.whatsapp.w4b.extdat': zip([{ name: 'com.whatsapp.w4b/files/a', content: 'a' }]),
      'SwiftBackup/com.whatsapp.app': zip([{ name: 'classes.dex', content: 'x' }]),
      'SwiftBackup/com.whatsapp.xml': '<xml/>',
      'SwiftBackup/org.example.dat': zip(members),
    })
    expect(Object.keys(found).sort()).toEqual(['com.whatsapp.dat', 'com.whatsapp.w4b.extdat'])
    expect(found['com.whatsapp.dat']).toMatchObject({
      format: 'swift-backup',
      app: 'messenger',
      readableBy: 'anyone',
      complete: true,
    })
    expect(found['com.whatsapp.w4b.extdat']).toMatchObject({ app: 'business', readableBy: 'anyone' })
  })

  it('encrypted is for whoever has the password', async () => {
    const found = await one(zip(sealed))
    expect(found).toMatchObject({ readableBy: 'password-holder' })
    expect(facts(found)).toContain('2 of them marked as encrypted')
    expect(facts(found)).toContain('look encrypted')
  })

  it('is as exposed as its weakest member', async () => {
    expect(await one(zip([...sealed, { name: 'com.whatsapp/x.db', content: sqliteBytes }]))).toMatchObject({
      readableBy: 'anyone',
    })
  })

  it('that lies about its encryption follows its bytes', async () => {
    const marked = await one(markedEncrypted(zip(members)))
    expect(marked).toMatchObject({ readableBy: 'anyone' })
    const stored = zip([
      { name: 'com.whatsapp/databases/msgstore.db', content: noise(4000), method: 'store' },
    ])
    expect(await one(stored)).toMatchObject({ readableBy: 'unknown' })
  })

  it('that is no ZIP cannot be told', async () => {
    for (const bytes of [noise(4000), Buffer.alloc(0), Buffer.alloc(2000), zip([])])
      expect(await one(bytes)).toMatchObject({ format: 'swift-backup', readableBy: 'unknown' })
  })

  it.each([1, 16, 1000])('cut by %i bytes is not called whole', async (count) => {
    const found = await one(without(zip(members), count))
    expect(found?.readableBy).toBe('anyone')
    expect(found?.complete).toBe(false)
  })
})
