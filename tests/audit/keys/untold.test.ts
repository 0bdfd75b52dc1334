import { Buffer } from 'node:buffer'
import { createCipheriv } from 'node:crypto'
import { chmod, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/shared/report.ts'
import { crypt14, crypt15 } from '../../samples/android-backup.ts'
import { e2eeKeyFile, fixedBytes, sampleRoot } from '../../samples/android-key.ts'
import { byName, facts, reportOf } from '../../samples/audited.ts'
import { type Files, layDown, temporaryFolder } from '../../samples/folder.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'

const audited = async (files: Files, options = {}): Promise<Report> => {
  const root = temporaryFolder()
  await layDown(root, files)
  return reportOf(root, options)
}

const sealed = 'status_backup.db.crypt15'
const key = e2eeKeyFile()
const wrongKey = e2eeKeyFile(fixedBytes('wrong', 32))
const settings = crypt15(fixedBytes('payload without a telling beginning', 5000), { compress: false })
const messages = crypt15(messageStore())
const verdictOf = async (files: Files, options = {}) => {
  const { findings } = await audited(files, options)
  return findings.find(({ kind }) => kind === 'android-backup')
}

describe('a key beside a backup that was not tried for good', () => {
  it.each([
    ['a byte behind the file', Buffer.concat([settings, Buffer.from('x')])],
    ['a file that was cut', settings.subarray(0, -40)],
  ])('leaves nobody for sure: %s', async (_, backup) => {
    for (const holder of [key, wrongKey]) {
      const found = await verdictOf({ [sealed]: backup, 'encrypted_backup.key': holder })
      expect(found?.readableBy).toBe('unknown')
      expect(found?.reason).toContain('does not tell whether it opens it')
      expect(facts(found)).toContain('encrypted_backup.key]')
    }
  })

  it('is told from the others by the whole file, small or large', async () => {
    expect((await verdictOf({ [sealed]: settings, 'encrypted_backup.key': wrongKey }))?.readableBy).toBe(
      'only-you',
    )
    expect((await verdictOf({ [sealed]: settings, 'encrypted_backup.key': key }))?.readableBy).toBe('anyone')
  })

  it('over 32 MiB is told only with --verify', async () => {
    const noise = createCipheriv('aes-128-ctr', sampleRoot.subarray(0, 16), Buffer.alloc(16))
    const large = crypt15(noise.update(Buffer.alloc(33 * 1024 * 1024)), { compress: false })
    const files = { [sealed]: large, 'encrypted_backup.key': key }
    expect((await verdictOf(files))?.readableBy).toBe('unknown')
    expect((await verdictOf(files, { verify: true }))?.readableBy).toBe('anyone')
    const wrong = { [sealed]: large, 'encrypted_backup.key': wrongKey }
    expect((await verdictOf(wrong, { verify: true }))?.readableBy).toBe('only-you')
    // Messages are a database, so that the first block tells a wrong key.
    const named = { 'msgstore.db.crypt15': large, 'encrypted_backup.key': wrongKey }
    expect((await verdictOf(named))?.readableBy).toBe('only-you')
  })

  it('is found behind many values that are none', async () => {
    const files: Files = { [sealed]: settings, 'z.key': key }
    for (let index = 0; index < 40; index++)
      files[`a${index}.txt`] = fixedBytes(`value ${index}`, 32).toString('hex')
    expect((await verdictOf(files))?.readableBy).toBe('anyone')
    files['z.key'] = ''
    files['z.txt'] = sampleRoot.toString('hex')
    expect((await verdictOf(files))?.readableBy).toBe('anyone')
    for (let index = 0; index < 40; index++)
      files[`b${index}.key`] = e2eeKeyFile(fixedBytes(`key ${index}`, 32))
    expect((await verdictOf(files))?.readableBy).toBe('anyone')
  })

  it('changes nothing of a backup under WhatsApp’s key', async () => {
    const report = await audited({
      'msgstore.db.crypt14': crypt14(messageStore()),
      'encrypted_backup.key': key.subarray(0, -3),
    })
    expect(byName(report)['msgstore.db.crypt14']?.readableBy).toBe('whatsapp')
  })
})

describe('a file that may be the key, and cannot be read', () => {
  const unreadable = async (name: string, make: (path: string) => Promise<void>, at = name) => {
    const root = temporaryFolder()
    await layDown(root, { 'a/b/c/msgstore.db.crypt15': messages, [`a/b/c/${at}`]: key })
    await make(join(root, 'a/b/c', at))
    const { findings } = await reportOf(root)
    return findings.find(({ path }) => path.endsWith('msgstore.db.crypt15'))
  }
  const toCloud = (size: number) => async (path: string) => {
    await truncate(path, 0)
    await truncate(path, size)
  }

  it.each(['WhatsApp key.txt', 'key', 'Schlüssel.md', '../key.txt', '../../key.txt', 'x/y/z/key.txt'])(
    'is only in the cloud: %s',
    async (name) => {
      const found = await unreadable(name, toCloud(5000))
      expect(found?.readableBy).toBe('unknown')
      expect(found?.reason).toContain('a file beside it may hold its key, and could not be read')
    },
  )

  it.each(['../x/WhatsApp key.txt', '../../x/y/z/encrypted_backup.key'])(
    'lies aside, by a name that says so: %s',
    async (name) => expect((await unreadable(name, toCloud(5000)))?.readableBy).toBe('unknown'),
  )

  it.each([
    'notes.txt',
    'package.json',
    'WhatsApp.txt',
    'readme',
    '.nomedia',
    '../x/key',
    'password_data.key',
  ])('is none by its name: %s', async (name) =>
    expect((await unreadable(name, toCloud(5000)))?.readableBy).toBe('only-you'),
  )

  it('is none by its size', async () => {
    expect((await unreadable('key', toCloud(100_000)))?.readableBy).toBe('only-you')
  })

  it.each(['.encrypted_backup.key.icloud', '.WhatsApp key.txt.icloud'])('is a stub: %s', async (name) => {
    expect((await verdictOf({ 'msgstore.db.crypt15': messages, [name]: 'stub' }))?.readableBy).toBe('unknown')
  })

  it('has no permission', async (context) => {
    if (process.getuid?.() === 0) context.skip('root may read everything')
    const found = await unreadable('encrypted_backup.key', (path) => chmod(path, 0))
    expect(found?.readableBy).toBe('unknown')
  })

  it.each([
    ['cut', key.subarray(0, -1)],
    ['longer', Buffer.concat([key, Buffer.from('more')])],
  ])('is harmed: %s', async (_, bytes) => {
    const files = { 'msgstore.db.crypt15': messages, 'encrypted_backup.key': bytes }
    expect((await verdictOf(files))?.readableBy).toBe('unknown')
  })

  it('ends in a line break that an editor put there', async () => {
    const bytes = Buffer.concat([key, Buffer.from('\r\n')])
    const files = { 'msgstore.db.crypt15': messages, 'encrypted_backup.key': bytes }
    expect((await verdictOf(files))?.readableBy).toBe('anyone')
  })
})
