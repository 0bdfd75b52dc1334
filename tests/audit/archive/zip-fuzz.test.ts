import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ZipReader } from '../../../src/audit/archive/zip.ts'
import { zip } from '../../samples/zip.ts'
import { list, ownError, reader } from './reading.ts'

describe('mutated archives', () => {
  const seeds = [
    zip([
      { name: 'a.txt', content: 'words words words' },
      { name: 'b.jpg', content: 'b', method: 'store' },
    ]),
    zip([{ name: 'a.txt', content: 'words', encryption: 'aes' }], { comment: Buffer.from('PK\x05\x06') }),
    zip([{ name: 'é.txt', content: 'words', sizesFollow: true }, { name: 'x/' }], { zip64: true }),
    zip([{ name: 'a', content: 'words', method: 'store' }], { prefix: Buffer.from('PK\x03\x04..') }),
    zip([{ name: 'a', content: 'words', method: 'store' }], { noDirectory: true }),
  ]
  const change = fc.record({
    at: fc.nat(2000),
    kind: fc.constantFrom('set', 'cut', 'insert', 'full', 'copy'),
    value: fc.nat(255),
    length: fc.nat(24),
  })
  const mutate = (seed: Buffer, changes: { at: number; kind: string; value: number; length: number }[]) => {
    let bytes = Buffer.from(seed)
    for (const { at, kind, value, length } of changes) {
      const offset = at % (bytes.length + 1)
      if (kind === 'set' && offset < bytes.length) bytes[offset] = value
      else if (kind === 'full') bytes.fill(0xff, offset, Math.min(bytes.length, offset + length))
      else if (kind === 'cut')
        bytes = Buffer.concat([bytes.subarray(0, offset), bytes.subarray(offset + length)])
      else if (kind === 'insert')
        bytes = Buffer.concat([
          bytes.subarray(0, offset),
          Buffer.alloc(length, value),
          bytes.subarray(offset),
        ])
      else if (kind === 'copy') bytes.copyWithin(offset, value, value + length)
    }
    return bytes
  }

  it('100,000 of them give entries or a typed error, and no read leaves the file', async () => {
    let opened = 0
    let contents = 0
    const property = fc.asyncProperty(
      fc.constantFrom(...seeds),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      async (seed, changes) => {
        const { read, size } = reader(mutate(seed, changes))
        const archive = await ZipReader.open(read, size)
        if (!archive) return
        opened++
        const entries = await list(archive)
        expect(entries.length).toBeLessThan(size)
        expect(archive.listing).toBeDefined()
        for (const entry of entries) {
          const beginning = await archive.beginning(entry, 1000).catch(ownError)
          if (!beginning) continue
          contents++
          expect(beginning.bytes.length).toBeLessThanOrEqual(1000)
        }
      },
    )
    await fc.assert(property, { numRuns: 100_000 })
    expect(opened).toBeGreaterThan(50_000)
    expect(contents).toBeGreaterThan(20_000)
  }, 300_000)
})
