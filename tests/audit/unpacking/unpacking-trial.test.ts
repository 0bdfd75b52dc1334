import { Buffer } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import { brotliCompressSync, brotliDecompressSync, deflateRawSync, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { unpackingTrial } from '../../../src/audit/unpacking/unpacking-trial.ts'
import { fixedBytes } from '../../samples/android-key.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'

const database = messageStore()
const magic = Buffer.from('SQLite format 3\0', 'latin1')
const isDatabase = (content: Buffer) => content.subarray(0, magic.length).equals(magic)

describe('what a packed beginning unpacks to', () => {
  it.each<[string, Buffer]>([
    ['Brotli', brotliCompressSync(Buffer.concat([database, Buffer.alloc(2 ** 20)]))],
    ['Brotli', brotliCompressSync(Buffer.concat([database.subarray(0, 100), Buffer.alloc(2 ** 24)]))],
    ['deflate', deflateRawSync(Buffer.concat([database.subarray(0, 100), Buffer.alloc(2 ** 20)]))],
    ['deflate', deflateRawSync(database).subarray(0, 126)],
    ['deflate', harmed(deflateRawSync(database), 300)],
    ['zlib', harmed(deflateSync(database), 300)],
  ])('%s of a database, however much comes out of it or is left of it', (name, packed) => {
    const unpacked = unpackingTrial(packed, isDatabase)
    expect(unpacked?.name).toBe(`${name}-compressed data`)
    expect(unpacked && isDatabase(unpacked.content)).toBe(true)
  })

  it('is found in Brotli of which much comes out, whatever it is', () => {
    const long = Buffer.concat([fixedBytes('first', 20), Buffer.alloc(2 ** 22, 7)])
    expect(unpackingTrial(brotliCompressSync(long))?.name).toBe('Brotli-compressed data')
  })

  it('is nothing where random bytes happen to be such Brotli from the start', () => {
    const found = Buffer.from('71b6bf85812c611a1b044c', 'hex')
    expect(() => brotliDecompressSync(found, { maxOutputLength: 2 ** 18 })).toThrow(/larger than/)
    expect(unpackingTrial(Buffer.concat([found, fixedBytes('random', 1024)]))).toBeUndefined()
  })

  it.each([
    ['of a stated length', '5d00008000' + '0040000000000000'],
    ['of any length', '5d00008000' + 'ffffffffffffffff'],
  ])('is .lzma %s by its header alone', (_, header) => {
    const lzma = (behind: string) =>
      unpackingTrial(Buffer.concat([Buffer.from(header + behind, 'hex'), fixedBytes('lzma', 500)]))
    expect(lzma('00')?.name).toBe('LZMA-compressed data')
    expect(lzma('01')).toBeUndefined()
  })

  it('is nothing where bytes are random', () => {
    for (let round = 0; round < 2000; round++)
      expect(unpackingTrial(randomBytes(4096), isDatabase)).toBeUndefined()
  })
})

/** The same beginning, and noise behind it. */
function harmed(packed: Buffer, from: number): Buffer {
  return Buffer.concat([packed.subarray(0, from), fixedBytes('harm', 4000)])
}
