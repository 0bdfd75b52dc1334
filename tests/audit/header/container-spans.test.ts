import { Buffer } from 'node:buffer'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { noise } from '../../samples/noise.ts'
import { headerOf, headersCutShort, layout, values } from '../../samples/shown-header.ts'
import { tarOf } from '../../samples/tar.ts'
import { bareTar, titaniumTar } from '../../samples/tool-backup.ts'
import { zip } from '../../samples/zip.ts'

const at = (ending: string) => `com.whatsapp-20190315-101112.tar${ending}`
const unseen = (shown: string) => Buffer.from(shown, 'hex').toString('latin1')

const tarFields = [
  '0-100 tar.name*',
  '100-124 hidden*',
  '124-136 tar.size',
  '136-148 hidden*',
  '148-156 tar.checksum',
  '156-157 tar.type',
  '157-257 hidden*',
  '257-263 tar.mark',
  '263-345 hidden*',
  '345-500 tar.prefix*',
  '500-512 hidden*',
]

describe('a tar', () => {
  it('shows the numbers of its first header, and neither its path nor its owner', async () => {
    const header = await headerOf(at(''), titaniumTar())
    expect(header.format).toBe('titanium')
    expect(layout(header)).toEqual(tarFields)
    expect(values(header)).toEqual({ 'tar.size': '0', 'tar.type': '5' })
    const owned = tarOf({
      name: 'databases/msgstore.db',
      prefix: 'data/data/com.whatsapp/.',
      contents: noise(700),
      edit: (block) => {
        block.write('somebody', 265, 'latin1')
      },
    })
    const other = await headerOf(at(''), owned)
    expect(values(other)).toEqual({ 'tar.size': '700', 'tar.type': '0' })
    expect(unseen(other.bytes)).not.toMatch(/somebody|msgstore|whatsapp|data/)
  })

  it('of GNU has no second part of the path, and one of before both has no mark', async () => {
    const entry = { name: 'data/data/com.whatsapp/./databases/msgstore.db', contents: noise(700) }
    const gnu = layout(await headerOf(at(''), tarOf({ ...entry, magic: 'gnu' })))
    expect(gnu.slice(7)).toEqual(['257-263 tar.mark', '263-512 hidden*'])
    const old = layout(await headerOf(at(''), tarOf({ ...entry, magic: 'none' })))
    expect(old.slice(6)).toEqual(['157-512 hidden*'])
  })

  it('of which not the whole header is there is of unknown layout', async () => {
    const headers = await headersCutShort(at(''), titaniumTar())
    for (const [length, header] of headers.entries()) {
      if (length < 16) expect(header).toBeUndefined()
      else expect(header && layout(header)).toEqual(length < 512 ? [`0-${length} undescribed*`] : tarFields)
    }
  })
})

const bzip2 = Buffer.concat([Buffer.from('BZh9'), Buffer.from('314159265359', 'hex'), noise(2000)])
const begun = (magic: string) => Buffer.concat([Buffer.from(magic, 'hex'), noise(2000)])

describe.each([
  ['.gz', gzipSync(titaniumTar()), ['0-2 packed.mark', '2-3 packed.method'], { 'packed.method': 'deflate' }],
  [
    '.bz2',
    bzip2,
    ['0-3 packed.mark', '3-4 packed.blockSize', '4-10 packed.block'],
    { 'packed.mark': 'bzip2', 'packed.blockSize': '9' },
  ],
  ['', begun('28b52ffd'), ['0-4 packed.mark'], { 'packed.mark': 'Zstandard' }],
  ['', begun('fd377a585a00'), ['0-6 packed.mark'], { 'packed.mark': 'xz' }],
  ['', zip([{ name: 'x', content: noise(2000) }]), ['0-4 packed.mark'], { 'packed.mark': 'ZIP' }],
  ['', begun('377abcaf271c'), ['0-6 packed.mark'], { 'packed.mark': '7-Zip' }],
])('an archive packed as %s', (ending, bytes, fields, said) => {
  const behind = Number(/-(\d+)/.exec(fields.at(-1) ?? '')?.[1])

  it('shows its mark, and nothing of what is packed', async () => {
    const header = await headerOf(at(ending), bytes)
    expect(layout(header)).toEqual([...fields, `${behind}-${Math.min(512, bytes.length)} content*`])
    expect(values(header)).toMatchObject(said)
    expect(
      Buffer.from(header.bytes, 'hex')
        .subarray(behind)
        .every((byte) => byte === 0),
    ).toBe(true)
  })

  it('keeps its fields wherever it is cut off', async () => {
    const headers = await headersCutShort(at(ending), bytes)
    expect(headers.some(Boolean)).toBe(true)
    for (const [length, header] of headers.entries())
      if (header && length > behind)
        expect(layout(header)).toEqual([...fields, `${behind}-${Math.min(512, length)} content*`])
  })
})

it('shows no byte of what may be encrypted under the name of a Titanium backup', async () => {
  expect(layout(await headerOf(at('.gz'), noise(4000)))).toEqual(['0-512 undescribed*'])
})

it('shows the beginning of archives that no tool of ours wrote', async () => {
  const packed = gzipSync(tarOf({ name: 'WhatsApp/Databases/msgstore.db', contents: noise(700) }))
  expect(layout(await headerOf('WhatsApp.tar.gz', packed)).slice(0, 2)).toEqual([
    '0-2 packed.mark',
    '2-3 packed.method',
  ])
  const archive = zip([{ name: 'WhatsApp/Media/x.jpg', content: bareTar(), method: 'store' }])
  const header = await headerOf('WhatsApp backup.zip', archive)
  expect(values(header)).toMatchObject({ 'zip.method': 'stored' })
  expect(unseen(header.bytes)).not.toContain('Media')
})
