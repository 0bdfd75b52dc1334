import { Buffer } from 'node:buffer'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { crypt14, crypt15 } from '../../samples/android-backup.ts'
import { e2eeKeyFile, fixedBytes, keyGrid, sampleRoot, whatsAppKeyFile } from '../../samples/android-key.ts'
import { byName, facts, reportOf } from '../../samples/audited.ts'
import type { Files } from '../../samples/folder.ts'
import { longNameEntry, tarEndMark, tarEntry, tarOf } from '../../samples/tar.ts'
import { zip } from '../../samples/zip.ts'
import { backup, laidDown, payload } from './laid-down.ts'

const beside = (name: string) => `WhatsApp/Databases/${name}`
const inApp = 'com.whatsapp/files/encrypted_backup.key'
const otherKey = e2eeKeyFile(fixedBytes('other', 32))
const unrelated = { name: 'notes/list.txt', contents: Buffer.from('milk, bread\n') }

/** Members whose names say nothing. */
const many = (count: number, size: number) =>
  Array.from({ length: count }, (_, index) => ({
    name: `${index}.bin`,
    contents: fixedBytes(`${index}`, size),
  }))

/** What an audit says of the backup: of all that lies there, and of the backup named alone. */
const verdicts = async (files: Files) => {
  const root = await laidDown({ [backup]: crypt15(payload), ...files })
  const [all, alone] = [await reportOf(root), await reportOf(join(root, backup))]
  const [one, other] = [all, alone].map((report) => byName(report)['msgstore.db.crypt15'])
  expect(one?.readableBy).toBe(other?.readableBy)
  return { readableBy: one?.readableBy, facts: facts(one), skipped: all.skipped, all }
}

describe('a key in an archive beside a backup', () => {
  it.each<[string, Buffer]>([
    ['files.tar', tarOf(unrelated, { name: inApp, contents: e2eeKeyFile() })],
    ['files.tar.gz', gzipSync(tarOf(unrelated, { name: inApp, contents: e2eeKeyFile() }))],
    ['files.tgz', gzipSync(tarOf(unrelated, { name: inApp, contents: e2eeKeyFile() }))],
    ['files.zip', zip([{ name: inApp, content: e2eeKeyFile(), method: 'deflate' }])],
    ['Key (1).TAR', tarOf({ name: 'encrypted_backup.key', contents: e2eeKeyFile() })],
    ['key.zip', zip([{ name: 'a.bin', content: e2eeKeyFile() }])],
    ['notes.zip', zip([{ name: 'My WhatsApp key.txt', content: keyGrid(), method: 'deflate' }])],
    ['whatsapp key.txt.gz', gzipSync(`my key\n${sampleRoot.toString('hex')}\n`)],
    ['several.tar', tarOf({ name: 'a.key', contents: otherKey }, { name: inApp, contents: e2eeKeyFile() })],
    // Known by its name, and judged by itself too.
    ['whatsapp.zip', zip([{ name: inApp, content: e2eeKeyFile(), method: 'deflate' }])],
  ])('makes it readable by anyone: %s', async (name, archive) => {
    const { readableBy, facts: told, skipped } = await verdicts({ [beside(name)]: archive })
    expect(readableBy).toBe('anyone')
    expect(told).toContain(name)
    expect(skipped).toEqual([])
  })

  it('opens an older backup by its salts', async () => {
    const root = await laidDown({
      'a/msgstore.db.crypt14': crypt14(payload),
      'a/files.tar': tarOf({ name: 'com.whatsapp/files/key', contents: whatsAppKeyFile() }),
    })
    expect(byName(await reportOf(root))['msgstore.db.crypt14']?.readableBy).toBe('anyone')
  })

  it('counts in folders below it and above it', async () => {
    const archive = tarOf({ name: inApp, contents: e2eeKeyFile() })
    for (const name of ['WhatsApp/files.tar', beside('x/y/files.tar')])
      expect((await verdicts({ [name]: archive })).readableBy).toBe('anyone')
  })

  it('is no finding by itself', async () => {
    const { all } = await verdicts({ [beside('files.tar')]: tarOf({ name: inApp, contents: e2eeKeyFile() }) })
    expect(all.findings).toHaveLength(1)
  })

  it('does not take the place of what the archive is', async () => {
    const { all } = await verdicts({
      [beside('whatsapp.zip')]: zip([
        { name: inApp, content: e2eeKeyFile() },
        { name: 'com.whatsapp/databases/msgstore.db', content: payload },
      ]),
    })
    expect(byName(all)['whatsapp.zip']).toMatchObject({ kind: 'phone-tool-backup', readableBy: 'anyone' })
  })

  it.each<[string, Buffer]>([
    ['files.tar', tarOf({ name: inApp, contents: otherKey })],
    ['files.zip', zip([{ name: inApp, content: otherKey }])],
    ['key.tar', tarOf(unrelated)],
    ['key.zip', zip([])],
    ['pictures.zip', zip([{ name: 'a.jpg', content: fixedBytes('a', 600), encryption: 'aes' }])],
    ['long.zip', zip([{ name: 'key.txt', content: Buffer.alloc(100_000, 'words ') }])],
  ])('leaves it sealed where it holds no key to it: %s', async (name, archive) => {
    expect(await verdicts({ [beside(name)]: archive })).toMatchObject({ readableBy: 'only-you', skipped: [] })
  })

  it.each<[string, Buffer]>([
    ['files.zip', zip([{ name: inApp, content: fixedBytes('sealed', 80), encryption: 'aes' }])],
    ['files.tar', tarOf({ name: inApp, contents: Buffer.alloc(59) })],
    ['files.tar', tarOf(unrelated, { name: inApp, contents: e2eeKeyFile() }).subarray(0, 1024 + 512 + 30)],
    ['key.zip', zip([{ name: 'a.txt', content: fixedBytes('sealed', 80), encryption: 'aes' }])],
    ['WhatsApp key.7z', Buffer.concat([Buffer.from("7z\xbc\xaf'\x1c", 'latin1'), fixedBytes('7z', 200)])],
    ['key.txt.bz2', Buffer.concat([Buffer.from('BZh91AY&SY', 'latin1'), fixedBytes('bz', 100)])],
  ])('leaves open who can read it where it could not be read: %s', async (name, archive) => {
    const { readableBy, facts: told, skipped } = await verdicts({ [beside(name)]: archive })
    expect(readableBy).toBe('unknown')
    expect(told).toContain(name)
    expect(skipped.map(({ path }) => path.endsWith(name))).toContain(true)
  })

  it.each<[string, Buffer, string]>([
    ['pictures.tar', tarOf(...many(2100, 1)), 'only-you'],
    ['code.zip', zip(many(250, 4500).map(({ name, contents }) => ({ name, content: contents }))), 'only-you'],
    [
      'WhatsApp key.zip',
      zip(many(250, 4500).map(({ name, contents }) => ({ name, content: contents }))),
      'unknown',
    ],
  ])('ends no audit where it takes more bytes than are read of one: %s', async (name, archive, expected) => {
    expect((await verdicts({ [beside(name)]: archive })).readableBy).toBe(expected)
  })

  it.each<[string, Buffer]>([
    ['phone.tar', tarOf(...many(2100, 1), { name: inApp, contents: e2eeKeyFile() })],
    [
      'phone.tar.gz',
      gzipSync(
        tarOf(
          { name: 'a.mp4', contents: fixedBytes('a', 2_000_000) },
          { name: inApp, contents: e2eeKeyFile() },
        ),
      ),
    ],
    ['cut.tar', tarOf(unrelated).subarray(0, 700)],
  ])('tells where a key may lie in what was not looked at: %s', async (name, archive) => {
    const { readableBy, skipped } = await verdicts({ [beside(name)]: archive })
    expect(readableBy).toBe('only-you')
    expect(skipped).toMatchObject([{ reason: 'more files than are searched for keys' }])
  })

  it.each([0, 70_000])('takes no wrong size of a member for its end: %i', async (size) => {
    const archive = zip([{ name: inApp, content: e2eeKeyFile(), claims: { size } }])
    expect((await verdicts({ [beside('a.zip')]: archive })).readableBy).not.toBe('only-you')
  })

  it('tells what is closed and may be a key', async () => {
    const closed = (name: string) => zip([{ name, content: fixedBytes('sealed', 80), encryption: 'aes' }])
    const of = async (name: string) => {
      const { readableBy, skipped } = await verdicts({ [beside('stuff.zip')]: closed(name) })
      return [readableBy, skipped.length]
    }
    expect(await of('whatsapp key.txt')).toEqual(['unknown', 1])
    expect(await of('key.txt')).toEqual(['only-you', 1])
    expect(await of('monkey.txt')).toEqual(['only-you', 0])
  })

  it('looks at no more of a name than a file can have', async () => {
    const endless = 'com.whatsapp-'.repeat(4900)
    const member = (name: string, contents: Buffer) =>
      Buffer.concat([longNameEntry(name), tarEntry({ name: 'long', contents })])
    const long = Array.from({ length: 14 }, () => member(endless, Buffer.from('x')))
    const archive = gzipSync(
      Buffer.concat([...long, member(`${endless} key.txt`, e2eeKeyFile()), tarEndMark]),
    )
    const files = { [beside('a.tgz')]: archive, [beside('b.tgz')]: archive, [beside('c.tgz')]: archive }
    expect((await verdicts(files)).readableBy).toBe('anyone')
  })

  it('tells where more of them lie in one than are tried', async () => {
    const members = Array.from({ length: 300 }, (_, index) => ({ name: `${index}.key`, contents: otherKey }))
    const { skipped } = await verdicts({ [beside('many.tar')]: tarOf(...members) })
    expect(skipped).toMatchObject([{ reason: 'more files than are searched for keys' }])
  })
})
