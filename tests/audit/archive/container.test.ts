import { Buffer } from 'node:buffer'
import { deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { containerOf, notEncrypted } from '../../../src/audit/archive/container.ts'
import { noise } from '../../samples/noise.ts'
import { tarOf } from '../../samples/tar.ts'
import { sqliteBytes } from '../../samples/tool-backup.ts'
import { zip } from '../../samples/zip.ts'

const tar = tarOf({ name: 'a', contents: Buffer.from('a') })
const samples = {
  tar,
  gzip: gzipSync(tar),
  zlib: deflateSync(tar),
  zip: zip([{ name: 'a', content: 'a' }]),
  bzip2: Buffer.from(`425a6839314159265359${'00'.repeat(20)}`, 'hex'),
  zstd: Buffer.from('28b52ffd0458', 'hex'),
  xz: Buffer.from('fd377a585a000004', 'hex'),
  '7z': Buffer.from('377abcaf271c0004', 'hex'),
}

describe('containers', () => {
  it.each(Object.entries(samples))('%s is known by its first bytes', (container, bytes) => {
    expect(containerOf(bytes, true)).toBe(container)
    expect(notEncrypted(bytes, true)).toContain('in clear')
  })

  it('zlib is none unless it was announced', () => {
    expect(containerOf(samples.zlib)).toBeUndefined()
  })

  it('noise is none, and may be encrypted', () => {
    for (let seed = 0; seed < 500; seed++) {
      const bytes = noise(64 + seed * 4, `seed ${seed}`)
      expect(containerOf(bytes)).toBeUndefined()
      expect(notEncrypted(bytes)).toBeUndefined()
    }
  })

  it.each([
    ['zeros', Buffer.alloc(512)],
    ['text', Buffer.from('Who can read my backups? '.repeat(40))],
    ['a database', sqliteBytes],
    ['XML', Buffer.from('<row table="x"><value String="0"/></row>'.repeat(20))],
    ['hex digits', Buffer.from(noise(512).toString('hex'))],
    ['base64', Buffer.from(noise(512).toString('base64'))],
  ])('%s is not ciphertext', (_what, bytes) => {
    expect(notEncrypted(bytes)).toBeDefined()
  })
})
