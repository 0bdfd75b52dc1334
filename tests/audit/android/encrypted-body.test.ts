import { Buffer } from 'node:buffer'
import { createCipheriv, createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, deflateRawSync, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { crypt14, crypt15, crypt15Header } from '../../samples/android-backup.ts'
import { fixedBytes } from '../../samples/android-key.ts'
import { byName, facts, reportOf } from '../../samples/audited.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { lz4Block } from '../../samples/lz4.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'
import { zip } from '../../samples/zip.ts'

const name = 'msgstore.db.crypt15'
const one = async (content: Buffer) => {
  const root = temporaryFolder()
  await layDown(root, { [name]: content })
  return byName(await reportOf(root))[name]
}
const withMd5 = (...parts: Buffer[]) => {
  const bytes = Buffer.concat(parts)
  return Buffer.concat([bytes, createHash('md5').update(bytes).digest()])
}
const database = messageStore()
const sealed = crypt15(database)
const noise = fixedBytes('noise', 40_000)
const words = Buffer.from('these are plain words '.repeat(300))

describe('what stands further on behind the header of a crypt15', () => {
  it.each<[string, Buffer, 'anyone' | 'unknown']>([
    [
      'a database behind 4 KiB of noise',
      withMd5(crypt15Header(), noise.subarray(0, 4096), database),
      'anyone',
    ],
    ['a database behind the backup', withMd5(sealed, database), 'anyone'],
    ['a database amid noise', withMd5(crypt15Header(), noise, database, noise), 'anyone'],
    ['a crypt14 behind the backup', Buffer.concat([sealed, crypt14(database)]), 'unknown'],
    ['a ZIP behind the backup', Buffer.concat([sealed, zip([{ name: 'a', content: noise }])]), 'unknown'],
    ['text behind the backup', Buffer.concat([sealed, words]), 'unknown'],
    ['a line of text behind the backup', withMd5(sealed, words.subarray(0, 66)), 'unknown'],
    ['text amid noise', withMd5(crypt15Header(), noise, words, noise), 'unknown'],
    ['zeros amid noise', withMd5(crypt15Header(), noise, Buffer.alloc(6000), noise), 'unknown'],
    ['zeros before noise', withMd5(crypt15Header(), Buffer.alloc(16), noise), 'unknown'],
    ['compressed data behind noise', withMd5(crypt15Header(), noise, packedNumbers()), 'unknown'],
  ])('%s is not for its owner only', async (_, content, verdict) => {
    const found = await one(content)
    expect(found).toMatchObject({ format: 'crypt15', readableBy: verdict })
    expect(facts(found)).toMatch(/further on|all the way|it repeats itself/)
  })

  it('is told as the part of the file where it stands', async () => {
    const found = await one(withMd5(crypt15Header(), noise, database))
    const at = crypt15Header().length + noise.length
    expect(facts(found)).toContain(`further on stands a SQLite database [bytes ${at}-`)
  })

  it('does not count as zeros at the end', async () => {
    for (const zeros of [1, 100, 1024, 5000, 100_000])
      expect(await one(Buffer.concat([sealed, Buffer.alloc(zeros)]))).toMatchObject({
        readableBy: 'only-you',
      })
  })

  it('is found under the header of a crypt14 too, where anyone can read it', async () => {
    expect(await one(withMd5(crypt14(database), database))).toMatchObject({ readableBy: 'anyone' })
    expect(await one(withMd5(crypt14(database), words))).toMatchObject({ readableBy: 'whatsapp' })
  })
})

/** Numbers that compress somewhat: no stretch of a KiB of them differs much from noise. */
function packedNumbers(): Buffer {
  const digits = fixedBytes('digits', 400_000).map((byte) => byte & 0x3f & ~(byte >> 5))
  return deflateSync(Buffer.from(digits))
}

describe('in a file that is too large to be read whole', () => {
  const size = 33 * 1024 ** 2
  const headerLength = crypt15Header().length
  /** Of one key stream, so that no stretch is like another. */
  const stream = createCipheriv('aes-256-ctr', fixedBytes('key', 32), Buffer.alloc(16))
  const whole = Buffer.concat([crypt15Header(), stream.update(Buffer.alloc(size - headerLength))])

  const verdictOf = async (written: number, overlay?: { at: number; bytes: Buffer }) => {
    const root = temporaryFolder()
    const file = await open(join(root, name), 'w')
    await file.write(whole, 0, written)
    if (overlay) await file.write(overlay.bytes, 0, overlay.bytes.length, overlay.at)
    await file.truncate(size)
    await file.close()
    return byName(await reportOf(root))[name]?.readableBy
  }
  const text = (length: number) => Buffer.alloc(length, 'some words ')

  it('its middle and its end count', async () => {
    expect(await verdictOf(size)).toBe('only-you')
    expect(await verdictOf(size, { at: size - 20_000, bytes: text(20_000) })).toBe('unknown')
    expect(await verdictOf(size, { at: size / 4, bytes: text(size / 2) })).toBe('unknown')
    expect(await verdictOf(size, { at: size - 4096, bytes: database.subarray(0, 4096) })).toBe('anyone')
  })

  it('zeros at its end do not, and what stands before them does', async () => {
    for (const written of [3000, 10_000, 2 ** 20, size - 77])
      expect(await verdictOf(written)).toBe('only-you')
    expect(await verdictOf(2 ** 20, { at: 2 ** 20, bytes: text(20_000) })).toBe('unknown')
  })
})

describe('a packed beginning behind the header', () => {
  const numbers = fixedBytes('packed', 9000)
  it.each<[string, Buffer, 'anyone' | 'unknown']>([
    ['zlib of noise', deflateSync(numbers), 'unknown'],
    ['zlib of a database, every window', deflateSync(database, { windowBits: 13 }), 'anyone'],
    ['zlib of a database, the smallest window', deflateSync(database, { windowBits: 9 }), 'anyone'],
    ['zlib of text', deflateSync(Buffer.from(`<a>${numbers.toString('hex')}</a>`)), 'anyone'],
    ['deflate of a database', deflateRawSync(database), 'anyone'],
    ['deflate of numbers', deflateRawSync(Buffer.from(numbers.map((byte) => byte & 0x3f))), 'unknown'],
    ['Brotli of a database', brotliCompressSync(database), 'anyone'],
    ['LZ4 of a database', lz4Block(database), 'anyone'],
    ['LZ4 with its own beginning', Buffer.concat([Buffer.from('04224d18', 'hex'), numbers]), 'unknown'],
  ])('%s', async (_, content, verdict) => {
    expect((await one(withMd5(crypt15Header(), content)))?.readableBy).toBe(verdict)
  })
})
