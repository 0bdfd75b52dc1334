import { Buffer } from 'node:buffer'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { eachMember } from '../../../src/audit/archive/each-member.ts'
import { judgeOptions, MemoryFile } from '../../samples/memory-file.ts'
import { noise } from '../../samples/noise.ts'
import { tarOf } from '../../samples/tar.ts'
import { zip } from '../../samples/zip.ts'

/** What is visited of an archive: the name, the stated size and the first four bytes of each, or that they are encrypted. */
const visited = async (bytes: Buffer) => {
  const members: (readonly [string | undefined, number | undefined, string])[] = []
  const seen = await eachMember(new MemoryFile(bytes).open(), judgeOptions.signal, async (member) => {
    const content = member.encrypted ? 'encrypted' : String(await member.read(4))
    members.push([member.name, member.size, content])
  })
  return { seen, members }
}

const tar = tarOf(
  { name: 'a/b.txt', contents: Buffer.from('first') },
  { name: 'c.txt', contents: Buffer.from('second') },
)
const both = [
  ['a/b.txt', 5, 'firs'],
  ['c.txt', 6, 'seco'],
]

it.each<[string, Buffer]>([
  ['a tar', tar],
  ['a packed tar', gzipSync(tar)],
  [
    'a ZIP',
    zip([
      { name: 'a/', content: '' },
      { name: 'a/b.txt', content: 'first' },
      { name: 'c.txt', content: 'second', method: 'deflate' },
    ]),
  ],
])('visits all members of %s', async (_, bytes) => {
  expect(await visited(bytes)).toEqual({ seen: 'all', members: both })
})

it('visits one file that is packed alone, whose name and size nothing states', async () => {
  expect(await visited(gzipSync('first'))).toEqual({ seen: 'all', members: [[undefined, undefined, 'firs']] })
})

it('says which member is encrypted', async () => {
  const { members } = await visited(zip([{ name: 'c.txt', content: 'second', encryption: 'aes' }]))
  expect(members).toMatchObject([['c.txt', 6, 'encrypted']])
})

it('says where not all was seen', async () => {
  expect(await visited(tar.subarray(0, 1024 + 100))).toMatchObject({ seen: 'some' })
  const large = zip([{ name: 'large', content: noise(2 ** 21, 'large') }, { name: 'c.txt' }])
  const seen = await eachMember(new MemoryFile(large).open(), judgeOptions.signal, async (member) => {
    await member.read(2 ** 21)
  })
  expect(seen).toBe('some')
})

it('tells what it cannot unpack from what is no archive', async () => {
  const bzip2 = Buffer.from(`425a6839314159265359${'00'.repeat(20)}`, 'hex')
  expect(await visited(bzip2)).toEqual({ seen: 'closed', members: [] })
  expect(await visited(noise(2000, 'none'))).toEqual({ seen: undefined, members: [] })
})
