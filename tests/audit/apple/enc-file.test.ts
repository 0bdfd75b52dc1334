import { Buffer } from 'node:buffer'
import { brotliCompressSync, deflateRawSync, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { lookAtEncFile } from '../../../src/audit/apple/enc-file.ts'
import { BoundedFile } from '../../../src/audit/io/bounded-file.ts'
import { fixedBytes } from '../../samples/android-key.ts'
import { chatStorage } from '../../samples/device-backup.ts'
import { iosEnc } from '../../samples/hmac-sealed.ts'
import { encFile } from '../../samples/icloud.ts'
import { lz4Block } from '../../samples/lz4.ts'
import { judgeOptions, MemoryFile } from '../../samples/memory-file.ts'

const database = chatStorage()
const noise = fixedBytes('noise', 40_000)
const words = Buffer.from('these are plain words '.repeat(400))
const header = Buffer.concat([Buffer.from([0x83, 1]), fixedBytes('iv', 16)])
const behind = (...parts: Buffer[]) => Buffer.concat([header, ...parts])
const formOf = async (bytes: Buffer) => (await lookAtEncFile(new MemoryFile(bytes).open(), judgeOptions)).form

describe('what follows the header of an .enc', () => {
  it.each<[string, Buffer]>([
    ['as it is written', encFile()],
    ['under a known key', iosEnc(fixedBytes('chats', 50_000))],
    ['that is long', behind(noise, fixedBytes('more', 2 ** 21))],
  ])('may be ciphertext: one %s', async (_, bytes) => {
    expect(await formOf(bytes)).toBe('envelope')
  })

  it.each<[string, Buffer]>([
    ['a database', behind(database)],
    ['deflate of a database', behind(deflateRawSync(database))],
    ['a short piece of deflate of a database', behind(deflateRawSync(database).subarray(0, 100))],
    ['zlib of a database', behind(deflateSync(database))],
    ['Brotli of a database', behind(brotliCompressSync(database))],
    ['LZ4 of a database', behind(lz4Block(database))],
    ['a database amid noise', behind(noise.subarray(0, 9982), database, words, noise)],
    ['a database behind the backup', Buffer.concat([encFile(), database])],
  ])('is for anyone where it is %s', async (_, bytes) => {
    expect(await formOf(bytes)).toBe('readable')
  })

  it.each<[string, Buffer]>([
    ['text amid noise', behind(noise, words, noise)],
    ['a page of text amid noise', behind(noise, words.subarray(0, 800), noise)],
    ['text at its end', behind(noise, words.subarray(0, 40))],
    ['zeros amid noise', behind(noise, Buffer.alloc(3000), noise)],
    ['zeros at its end', behind(noise, Buffer.alloc(5000))],
    ['zeros where its HMAC should end', behind(noise, Buffer.alloc(16))],
    ['deflate of noise', behind(deflateRawSync(Buffer.from(noise.map((byte) => byte & 0x3f))))],
    ['LZFSE', behind(Buffer.from('bvx2'), noise)],
    ['a stream of LZFSE pieces', behind(Buffer.from('pbze'), noise)],
  ])('proves nothing where it is %s', async (_, bytes) => {
    expect(await formOf(bytes)).toBe('other')
  })

  it('is looked at in stretches where much of it would cross a network', async () => {
    class Distant extends MemoryFile {
      readonly distant = true
    }
    const open = (bytes: Buffer) => {
      const source = new Distant(bytes)
      return new BoundedFile('memory', source, { size: bytes.length, mtime: new Date(0) })
    }
    const long = fixedBytes('long', 2 ** 20)
    const text = Buffer.alloc(long.length, 'some words ')
    const form = async (bytes: Buffer) => (await lookAtEncFile(open(bytes), judgeOptions)).form
    const whole = open(behind(long))
    expect((await lookAtEncFile(whole, judgeOptions)).form).toBe('envelope')
    expect(whole.bytesRead).toBeLessThan(40_000)
    expect(await form(behind(long, text, long))).toBe('other')
    expect(await form(behind(text, long))).toBe('other')
  })
})
