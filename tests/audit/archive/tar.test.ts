import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { type TarEnd, type TarLimits, type TarMember, tarMembers } from '../../../src/audit/archive/tar.ts'
import { readBuffer, readFrom } from '../../../src/audit/io/read-bytes.ts'
import { OverBudget } from '../../../src/audit/io/unreadable.ts'
import { longNameEntry, padded, paxEntry, tarEndMark, tarEntry, tarOf } from '../../samples/tar.ts'

const walk = async (
  bytes: Buffer,
  { size = bytes.length, ...limits }: Partial<TarLimits> & { size?: number } = {},
): Promise<{ members: TarMember[]; names: string[]; end: TarEnd | undefined; read: number }> => {
  let total = 0
  const read = async (position: number, length: number) => {
    expect(position >= 0 && length >= 0 && position <= size).toBe(true)
    total += length
    return readBuffer(bytes)(position, length)
  }
  const archive = tarMembers(read, size, limits)
  const members: TarMember[] = []
  for await (const member of archive) members.push(member)
  return { members, names: members.map(({ name }) => name), end: archive.end, read: total }
}

const body = Buffer.alloc(700, 0x61)

describe('ustar', () => {
  it('names the members, their sizes and where their contents start, and reads headers only', async () => {
    const bytes = tarOf({ name: 'Media/', type: '5' }, { name: 'Media/a.jpg', contents: body }, { name: 'b' })
    const { members, end, read } = await walk(bytes)
    expect(members).toEqual([
      { name: 'Media/', type: 'folder', size: 0, start: 512 },
      { name: 'Media/a.jpg', type: 'file', size: 700, start: 1024 },
      { name: 'b', type: 'file', size: 0, start: 2560 },
    ])
    expect(end).toMatchObject({ state: 'ended', at: 3072 })
    expect(read).toBe(4 * 512)
  })

  it('joins prefix and name in the POSIX form only', async () => {
    const posix = tarEntry({ name: 'c.jpg', prefix: 'Media/long' })
    const gnu = tarEntry({ name: 'd.jpg', prefix: '14000000000', magic: 'gnu' })
    expect((await walk(Buffer.concat([posix, gnu, tarEndMark]))).names).toEqual(['Media/long/c.jpg', 'd.jpg'])
  })

  it('knows archives from before ustar, and their folders by the slash', async () => {
    const old = tarEntry({ name: 'old/', magic: 'none', type: '\0', size: 9 })
    const { members } = await walk(Buffer.concat([old, tarEntry({ name: 'x', magic: 'none' }), tarEndMark]))
    expect(members.map(({ name, type }) => [name, type])).toEqual([
      ['old/', 'folder'],
      ['x', 'file'],
    ])
  })

  it('takes checksums over signed bytes too, and no others', async () => {
    const name = 'Bücher.jpg'
    expect((await walk(tarOf({ name, checksum: 'signed' }))).names).toEqual([name])
    const { names, end } = await walk(tarOf({ name: 'first' }, { name, checksum: 'wrong' }))
    expect(names).toEqual(['first'])
    expect(end).toMatchObject({ state: 'damaged', at: 512 })
  })

  it('gives links and devices no contents, whatever size they state', async () => {
    const bytes = tarOf({ name: 'link', type: '2', size: 5000 }, { name: 'after' })
    expect((await walk(bytes)).names).toEqual(['link', 'after'])
  })
})

describe('GNU and pax', () => {
  it('applies a GNU long name to the next member alone', async () => {
    const long = `${'d/'.repeat(120)}e.jpg`
    const bytes = Buffer.concat([
      longNameEntry(long),
      tarEntry({ name: 'cut', contents: body }),
      tarOf({ name: 'f' }),
    ])
    expect((await walk(bytes)).names).toEqual([long, 'f'])
  })

  it('passes over GNU long link targets', async () => {
    const target = tarEntry({ name: '././@LongLink', type: 'K', contents: Buffer.alloc(600, 0x62) })
    expect((await walk(Buffer.concat([target, tarOf({ name: 'g', type: '2' })]))).names).toEqual(['g'])
  })

  it('reads sizes in base 256', async () => {
    const sizeField = Buffer.alloc(12)
    sizeField[0] = 0x80
    sizeField.writeUInt32BE(700, 8)
    const bytes = tarOf({ name: 'h', contents: body, sizeField }, { name: 'i' })
    const { members } = await walk(bytes)
    expect(members.map(({ name, size }) => [name, size])).toEqual([
      ['h', 700],
      ['i', 0],
    ])
  })

  it("steps over the further blocks of GNU's old sparse files", async () => {
    const map = Buffer.alloc(1024)
    map[504] = 1
    const sparse = tarEntry({
      name: 'sparse',
      type: 'S',
      magic: 'gnu',
      size: 700,
      edit: (header) => header.fill(1, 482, 483),
    })
    const { members } = await walk(Buffer.concat([sparse, map, padded(body), tarOf({ name: 'j' })]))
    expect(members).toMatchObject([{ name: 'sparse', size: 700, start: 1536 }, { name: 'j' }])
  })

  it('applies pax path and size to the next member, global ones to all that follow', async () => {
    const bytes = Buffer.concat([
      paxEntry('g', { path: 'everywhere' }),
      paxEntry('x', { mtime: '1.5', path: 'Médias/k.jpg', size: '700' }),
      tarEntry({ name: 'k', size: 0, contents: body }),
      tarOf({ name: 'l' }),
    ])
    const { members } = await walk(bytes)
    expect(members).toMatchObject([
      { name: 'Médias/k.jpg', size: 700 },
      { name: 'everywhere', size: 0 },
    ])
  })

  it('takes the name of a pax sparse file from its own record', async () => {
    const pax = paxEntry('x', { 'GNU.sparse.name': 'real', path: 'GNUSparseFile.1/real' })
    expect((await walk(Buffer.concat([pax, tarOf({ name: 'm' })]))).names).toEqual(['real'])
  })
})

describe('where an archive ends', () => {
  const bytes = tarOf({ name: 'one', contents: body }, { name: 'two', contents: body })

  it('tells a missing end mark from contents cut short', async () => {
    expect((await walk(bytes.subarray(0, -1024))).end).toMatchObject({ state: 'no end mark' })
    for (const cut of [1025, 1536, 2000]) {
      const { names, end } = await walk(bytes.subarray(0, -cut))
      expect(names).toEqual(['one', 'two'])
      expect(end?.state).toBe('cut short')
    }
    expect((await walk(bytes.subarray(0, 1700))).end).toMatchObject({ state: 'cut short', at: 1536 })
    expect((await walk(bytes.subarray(0, 100))).end).toMatchObject({ state: 'cut short' })
    expect((await walk(Buffer.alloc(0))).end).toMatchObject({ state: 'no end mark', at: 0 })
  })

  it('says so where a pax header is followed by nothing', async () => {
    const pax = paxEntry('x', { path: 'n' })
    expect((await walk(pax)).end?.state).toBe('cut short')
    expect((await walk(Buffer.concat([pax, tarEndMark]))).end?.state).toBe('damaged')
  })

  it('stops at the beginning of a stream without calling it cut short', async () => {
    const { names, end } = await walk(bytes.subarray(0, 1600), { size: Number.POSITIVE_INFINITY })
    expect(names).toEqual(['one'])
    expect(end).toMatchObject({ state: 'limit', reason: 'only its beginning was read' })
  })

  it('walks an archive that lies behind a text header', async () => {
    const file = Buffer.concat([Buffer.from('ANDROID BACKUP\n'), bytes])
    const archive = tarMembers(readFrom(readBuffer(file), 15), file.length - 15)
    const names: string[] = []
    for await (const { name } of archive) names.push(name)
    expect(names).toEqual(['one', 'two'])
    expect(archive.end?.state).toBe('ended')
  })
})

describe('bounds', () => {
  it('stops at the limits on members and bytes', async () => {
    const bytes = tarOf(...Array.from({ length: 3000 }, (_, index) => ({ name: `f${index}` })))
    const all = await walk(bytes)
    expect(all.end?.state).toBe('limit')
    expect(all.read).toBe(1024 * 1024)
    expect((await walk(bytes, { members: 7 })).names).toHaveLength(7)
    expect((await walk(bytes, { bytes: 512 * 3 })).names).toHaveLength(3)
  })

  it('ends where the file has no more budget, and passes on what the disk says', async () => {
    const over = tarMembers(() => Promise.reject(new OverBudget('spent')), 4096)
    for await (const _ of over) throw new Error('no member')
    expect(over.end?.state).toBe('limit')
    const broken = tarMembers(() => Promise.reject(new Error('disk')), 4096)[Symbol.asyncIterator]()
    await expect(broken.next()).rejects.toThrow('disk')
  })

  it('refuses negative, huge and made-up sizes', async () => {
    const negative = Buffer.alloc(12, 0xff)
    const huge = Buffer.alloc(12, 0xff)
    huge[0] = 0x80
    for (const sizeField of [negative, huge, Buffer.from('00000000009\0')])
      expect((await walk(tarOf({ name: 'o', sizeField }))).end?.state).toBe('damaged')
    for (const size of ['-1', '99999999999999999', '1e3', '0x10']) {
      const { names, end } = await walk(Buffer.concat([paxEntry('x', { size }), tarOf({ name: 'p' })]))
      expect(names).toEqual([])
      expect(end?.state).toBe('damaged')
    }
    expect((await walk(tarOf({ name: 'q', size: 2 ** 32 }))).end?.state).toBe('cut short')
  })

  it('reads no extension header over 64 KiB and no broken record', async () => {
    const long = tarEntry({ name: 'x', type: 'x', contents: Buffer.alloc(65 * 1024) })
    expect(await walk(long)).toMatchObject({ end: { state: 'limit' }, read: 512 })
    for (const record of ['5 a\n', '99 a=b\n', 'a=b\n', '6 =bb\n', '6 a=bc', '-6 a=b\n', '0 a=b\n']) {
      const broken = tarEntry({ name: 'x', type: 'x', contents: Buffer.from(record) })
      expect((await walk(Buffer.concat([broken, tarOf({ name: 'r' })]))).end?.state).toBe('damaged')
    }
  })

  it('ends on chains of extension headers and of sparse blocks', async () => {
    const chain = Buffer.concat(Array.from({ length: 2500 }, () => paxEntry('x', { path: 's' })))
    expect((await walk(chain)).end?.state).toBe('limit')
    const sparse = tarEntry({ name: 't', type: 'S', edit: (header) => header.fill(1, 482, 483) })
    expect((await walk(Buffer.concat([sparse, Buffer.alloc(2 ** 20, 1)]))).end?.state).toBe('limit')
  })
})
