import { Buffer } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ZipError, ZipReader } from '../../../src/audit/archive/zip.ts'
import type { ZipEntry } from '../../../src/audit/archive/zip-records.ts'
import { structureBudget } from '../../../src/audit/io/bounded-file.ts'
import { extraField, type ZipMember, type ZipOptions, zip } from '../../samples/zip.ts'
import { list, open, ownError, reader } from './reading.ts'

const first = async (members: ZipMember[], options?: ZipOptions, maxBytes = 65536) => {
  const { archive } = await open(zip(members, options))
  const [entry] = await list(archive)
  if (!entry) throw new Error('no entry')
  return { entry, archive, read: () => archive.beginning(entry, maxBytes) }
}

describe('an honest archive', () => {
  const members: ZipMember[] = [
    { name: 'folder/', method: 'store' },
    { name: 'a.txt', content: 'stored words', method: 'store' },
    { name: 'folder/b.txt', content: 'deflated words '.repeat(500) },
    { name: 'c.txt', content: 'sizes follow', sizesFollow: true },
  ]
  const forms: [string, ZipOptions][] = [
    ['as most tools write it', {}],
    ['with a comment', { comment: Buffer.from('a comment') }],
    ['with the longest comment', { comment: Buffer.alloc(65535, 'x') }],
    [
      'with a comment that looks like an end record',
      { comment: Buffer.from('..PK\x05\x06'.padEnd(60, '\0')) },
    ],
    ['with bytes before it', { prefix: Buffer.alloc(5000, 'MZ') }],
    ['in zip64', { zip64: true }],
    ['in zip64 with bytes before it', { zip64: true, prefix: Buffer.alloc(777) }],
    ['with a wrong count', { claims: { entries: 3 } }],
    ['with a wrong size of the directory', { claims: { size: 7 } }],
    ['with a wrong offset of the directory and nothing before it', {}],
  ]
  it.each(forms)('%s is listed and read', async (_, options) => {
    const { archive } = await open(zip(members, options))
    const entries = await list(archive)
    expect(entries.map(({ name }) => name)).toEqual(['folder/', 'a.txt', 'folder/b.txt', 'c.txt'])
    expect(entries.map(({ folder }) => folder)).toEqual([true, false, false, false])
    expect(archive.listing).toBe('whole')
    expect(archive.cutShort).toBe(false)
    const texts = await Promise.all(entries.map((entry) => archive.beginning(entry, 30)))
    expect(texts.map(({ bytes }) => bytes.toString())).toEqual([
      '',
      'stored words',
      'deflated words deflated words ',
      'sizes follow',
    ])
    expect(texts.every(({ sameName }) => sameName)).toBe(true)
  })

  it('is found with bytes behind it', async () => {
    const { archive } = await open(Buffer.concat([zip(members), Buffer.alloc(900)]))
    expect(await list(archive)).toHaveLength(4)
  })

  it('may be empty', async () => {
    const { archive } = await open(zip([]))
    expect(await list(archive)).toEqual([])
    expect(archive.listing).toBe('whole')
  })

  it('is read by its members where its end is missing', async () => {
    const whole = zip(members)
    for (const cut of [1, 16, 30, 200]) {
      const { archive } = await open(whole.subarray(0, whole.length - cut))
      expect((await list(archive)).map(({ name }) => name)).toEqual(members.map(({ name }) => name))
      expect(archive.cutShort).toBe(true)
      expect(archive.listing).toBe('no directory')
    }
  })
})

it.each([
  ['nothing', Buffer.alloc(0)],
  ['text', Buffer.from('PK is no archive')],
  ['zeros', Buffer.alloc(100_000)],
  ['a lone signature', Buffer.from('PK\x05\x06')],
])('%s is no archive', async (_, bytes) => {
  const { read, size } = reader(bytes)
  expect(await ZipReader.open(read, size)).toBeUndefined()
})

describe('names', () => {
  it.each<[string, ZipMember, string]>([
    ['UTF-8 with its flag', { name: 'Чат.txt' }, 'Чат.txt'],
    ['UTF-8 without its flag', { name: 'Чат.txt', utf8Flag: false }, 'Чат.txt'],
    ['code page 437', { name: Buffer.from([0x81, 0x2e, 0x74, 0xff]), utf8Flag: false }, 'ü.t\u00a0'],
    [
      'Unicode path',
      {
        name: 'x.txt',
        utf8Flag: false,
        extra: extraField(0x7075, Buffer.concat([Buffer.from([1]), crcOf('x.txt'), Buffer.from('é.txt')])),
      },
      'é.txt',
    ],
    [
      'Unicode path of another name',
      {
        name: 'x.txt',
        extra: extraField(0x7075, Buffer.concat([Buffer.from([1]), crcOf('y.txt'), Buffer.from('é.txt')])),
      },
      'x.txt',
    ],
  ])('%s', async (_, member, name) => {
    expect((await first([member])).entry.name).toBe(name)
  })

  it.each([
    ['', 'an empty name'],
    ['a\0.txt', 'a NUL byte in a name'],
    ['/etc/passwd', 'an absolute name'],
    ['C:\\x', 'an absolute name'],
    ['\\\\host\\x', 'an absolute name'],
    ['a/../../b', 'a name that leads out of its folder'],
    ['..', 'a name that leads out of its folder'],
    ['a..b/c..', undefined],
  ])('%j is odd: %s', async (name, odd) => {
    expect((await first([{ name }])).entry.odd).toBe(odd)
  })

  it('tells where the name before the content is another one', async () => {
    for (const localName of ['b.txt', 'longer.txt']) {
      const { read } = await first([{ name: 'a.txt', localName, content: 'words' }])
      expect(await read()).toEqual({ bytes: Buffer.from('words'), sameName: false })
    }
  })
})

function crcOf(name: string): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(crc32(name))
  return bytes
}

describe('encryption', () => {
  it.each(['zipcrypto', 'aes'] as const)('%s is seen, and nothing is read', async (encryption) => {
    const { entry, read } = await first([{ name: 'a.txt', content: 'words', encryption }])
    expect(entry).toMatchObject({ encryption, method: 8 })
    await expect(read()).rejects.toThrow(ZipError)
  })
})

describe('a hostile archive', () => {
  it('holds a bomb: the limit ends it', async () => {
    const { read } = await first([{ name: 'a.txt', content: Buffer.alloc(64 * 1024 * 1024) }])
    const { bytes } = await read()
    expect(bytes.length).toBeGreaterThan(1000)
    expect(bytes.length).toBeLessThanOrEqual(65536)
  })

  it('has more entries than are looked at', async () => {
    const { archive, counter } = await open(
      zip(Array.from({ length: 65535 }, (_, index) => ({ name: `${index}`, method: 'store' as const }))),
    )
    const entries = await list(archive)
    expect(archive.claimed).toBe(65535)
    expect(archive.listing).toBe('too large')
    expect(entries[0]?.name).toBe('0')
    expect(entries.at(-1)?.name).toBe('65534')
    expect(counter.bytes).toBeLessThan(900 * 1024)
    expect(await list(archive, { entries: 10 })).toHaveLength(10)
    expect(archive.listing).toBe('too many entries')
  })

  it('lies in zip64 about its size, its place and its number of entries', async () => {
    const huge = Number.MAX_SAFE_INTEGER
    for (const claims of [
      { size: huge },
      { offset: huge },
      { entries: huge },
      { size: 2 ** 40, offset: 2 ** 41 },
    ]) {
      const bytes = zip([{ name: 'a.txt', content: 'words' }], { zip64: true, claims })
      const { archive } = await open(bytes)
      for (const entry of await list(archive)) await archive.beginning(entry, 100).catch(ownError)
    }
    const over = zip([{ name: 'a.txt' }], { zip64: true })
    over.fill(0xff, over.indexOf('PK\x06\x06', 0, 'latin1') + 24, over.indexOf('PK\x06\x07', 0, 'latin1'))
    expect(await list((await open(over)).archive)).toHaveLength(1)
  })

  it.each<[string, ZipMember['claims']]>([
    ['past the end', { offset: 1_000_000 }],
    ['at no header', { offset: 3 }],
    ['as far as 32 bits reach', { offset: 0xfffffffe }],
  ])('points %s', async (_, claims) => {
    const { read } = await first([{ name: 'a.txt', content: 'words', claims: claims ?? {} }])
    await expect(read()).rejects.toThrow(ZipError)
  })

  it('claims more content than there is', async () => {
    const claims = { compressedSize: 0xfffffff0, size: 0xfffffff0 }
    const { read } = await first([{ name: 'a.txt', content: 'words', claims }])
    expect((await read()).bytes.toString()).toBe('words')
  })

  it('has members that overlap', async () => {
    const members = Array.from({ length: 50 }, () => ({
      name: 'a.txt',
      content: 'words',
      claims: { offset: 0 },
    }))
    const { archive } = await open(zip(members))
    for (const entry of await list(archive))
      expect((await archive.beginning(entry, 100)).bytes.toString()).toBe('words')
  })

  it('is cut short and chains its members to no end', async () => {
    const empty = zip([{ name: '', method: 'store' }], { noDirectory: true })
    const { archive, counter } = await open(Buffer.concat(Array.from({ length: 60_000 }, () => empty)))
    expect((await list(archive)).length).toBeGreaterThan(5000)
    expect(counter.bytes).toBeLessThan(structureBudget)
  })

  it('is damaged in the middle: what comes before it is kept', async () => {
    const { read } = await first([{ name: 'a.txt', content: randomBytes(40_000).toString('hex') }])
    const whole = (await read()).bytes
    const bytes = zip([{ name: 'a.txt', content: whole }])
    bytes.fill(0xff, 20_000, 21_000)
    const { archive } = await open(bytes)
    const [entry] = await list(archive)
    const kept = (await archive.beginning(entry as ZipEntry, 65536)).bytes
    expect(kept.length).toBeGreaterThan(4000)
    expect(whole.subarray(0, 4000).equals(kept.subarray(0, 4000))).toBe(true)
  })
})
