import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { fileFormats, nameRule } from '../../../src/audit/formats/index.ts'
import { structureBudget } from '../../../src/audit/io/bounded-file.ts'
import { judgeOpened } from '../../../src/audit/judge.ts'
import { chat } from '../../samples/chat.ts'
import { decoys } from '../../samples/decoys.ts'
import { judgeOptions, MemoryFile, named } from '../../samples/memory-file.ts'
import { markedEncrypted } from '../../samples/tool-backup.ts'
import { type ZipMember, zip } from '../../samples/zip.ts'
import { unspokenOf } from '../../words/spoken.ts'

const judge = async (name: string, bytes: Buffer) => {
  const file = new MemoryFile(bytes).open()
  const judgement = await judgeOpened(file, named(name), nameRule(name), fileFormats, judgeOptions)
  expect(file.bytesRead).toBeLessThanOrEqual(structureBudget)
  return judgement
}

const iphone: ZipMember = { name: '_chat.txt', content: chat({ form: 'iphone' }) }
const android: ZipMember = { name: 'WhatsApp Chat with A.txt', content: chat() }
const photo: ZipMember = { name: 'IMG-20240101-WA0001.jpg', content: Buffer.alloc(5000, 7), method: 'store' }
const own = 'WhatsApp Chat - A.zip'
const anyone = { kind: 'chat-export', format: 'zip', readableBy: 'anyone', complete: null }

describe('an exported chat in a ZIP', () => {
  it('of an iPhone', async () => {
    const judgement = await judge(own, zip([photo, iphone]))
    expect(judgement).toMatchObject(anyone)
    expect(judgement?.reason).toMatch(
      /^Anyone with this file can read it: it is a ZIP archive with an exported chat/,
    )
    expect(judgement?.evidence).toContainEqual({
      fact: 'a notice on end-to-end encryption that can be read, which proves that this text is not encrypted',
      where: 'line 1 of the text in member 2',
    })
    expect(JSON.stringify(judgement)).not.toMatch(/_chat|Hello/)
  })

  it.each<[string, string, ZipMember[]]>([
    ['of Android', 'Чат WhatsApp с A.zip', [android, photo]],
    ['as Java writes it', 'WhatsApp Chat with A.zip', [{ ...android, sizesFollow: true }, photo]],
    ['stored', own, [{ ...iphone, method: 'store' }]],
    ['renamed, with its text as WhatsApp names it', 'backup.zip', [android]],
    ['renamed, with a text of any name', 'backup.zip', [{ name: 'x/y.TXT', content: chat() }]],
    ['with other texts in it', own, [{ name: 'readme.txt', content: decoys.novel }, android]],
    ['with an absolute name inside', own, [{ ...iphone, name: '/tmp/_chat.txt' }]],
    ['with a name that leads out', own, [{ ...iphone, name: '../../_chat.txt' }]],
    ['with a backslash', own, [{ ...iphone, name: 'a\\_chat.txt' }]],
    ['with two names', own, [{ ...iphone, localName: 'other' }]],
    ['with much media', own, [...Array.from({ length: 3000 }, () => photo), iphone]],
  ])('%s', async (_, name, members) => {
    expect(await judge(name, zip(members))).toMatchObject(anyone)
  })

  it('behind a directory that is too large to be read whole', async () => {
    const many = Array.from({ length: 12_000 }, (_, index) => ({
      name: `media/0000${index}-PHOTO-2022-12-31-14-17-51-and-a-longer-name-than-usual-for-such-a-file.jpg`,
      method: 'store' as const,
    }))
    const judgement = await judge(own, zip([...many, iphone]))
    expect(judgement).toMatchObject(anyone)
    expect(judgement?.evidence.map(({ fact }) => fact).join()).toContain('not all of its 12001 members')
  })

  it('cut short: its beginning tells enough, and it says that it is not whole', async () => {
    const whole = zip([android, photo])
    for (const cut of [1, 16, 1000])
      expect(await judge(own, whole.subarray(0, whole.length - cut))).toMatchObject({
        ...anyone,
        complete: false,
      })
  })

  it('tells of names that no honest archive has', async () => {
    const odd = await judge(own, zip([{ ...iphone, name: '../_chat.txt', localName: 'x' }]))
    const told = odd?.evidence.map(({ fact }) => fact).join()
    expect(told).toContain('a name that leads out of its folder')
    expect(told).toContain('its name differs')
  })
})

describe('an encrypted ZIP', () => {
  const lock = (member: ZipMember, encryption: 'aes' | 'zipcrypto' = 'aes') => ({ ...member, encryption })
  const sealed = { kind: 'chat-export', format: 'zip', readableBy: 'password-holder', complete: null }

  it.each<[string, string, ZipMember[]]>([
    ['with an own name and one text', own, [lock({ ...iphone, name: 'text.txt' })]],
    ['with the text that an iPhone writes', 'x.zip', [lock(iphone)]],
    ['with the text that Android writes', 'x.zip', [lock(android), lock(photo)]],
    ['with one text among media of WhatsApp', 'x.zip', [lock({ ...iphone, name: 'a.txt' }), lock(photo)]],
  ])('%s', async (_, name, members) => {
    const judgement = await judge(name, zip(members))
    expect(judgement).toMatchObject(sealed)
    expect(judgement?.reason).toContain("we can't confirm that without the password")
    expect(judgement?.reason).not.toContain('broken')
  })

  it('of the old kind is told to be weak', async () => {
    expect((await judge(own, zip([lock(iphone, 'zipcrypto')])))?.reason).toContain('can be broken')
  })

  it('whose media is open is as exposed as that', async () => {
    expect(await judge(own, zip([lock(iphone), photo]))).toMatchObject(anyone)
  })

  it('that is not all encrypted, or not all seen, is not called so', async () => {
    const judgement = await judge(own, zip([lock(iphone), { name: 'me.vcf', content: 'x' }]))
    expect(judgement).toMatchObject({ kind: 'chat-export', readableBy: 'unknown' })
    expect(judgement?.reason).toContain('not all files in it are encrypted')
    expect(judgement?.evidence[0]?.fact).toBe('not encrypted: 1 of 2 members')
    const { reason = '', evidence = [] } = judgement ?? {}
    expect(unspokenOf({ path: own, reason, evidence: [...evidence] })).toEqual([])
    const many = Array.from({ length: 12_000 }, (_, index) => lock({ name: `${'a'.repeat(60)}${index}` }))
    const unseen = await judge(own, zip([lock(iphone), ...many]))
    expect(unseen).toMatchObject({ readableBy: 'unknown' })
    expect(unseen?.reason).toContain('not all of its files could be looked at')
  })

  it('with empty members that are not encrypted is still that', async () => {
    const empty: ZipMember = { name: 'empty', method: 'store' }
    expect(await judge(own, zip([lock(iphone), empty]))).toMatchObject(sealed)
  })

  it('with a chat that is not encrypted is readable', async () => {
    expect(await judge(own, zip([lock({ name: 'a.txt', content: 'x' }), iphone]))).toMatchObject(anyone)
  })

  it('without such names is none', async () => {
    expect(await judge('x.zip', zip([lock({ name: 'report.txt', content: chat() })]))).toBeUndefined()
    expect(
      await judge('x whatsapp.zip', zip([lock({ name: 'a.pdf' }), lock({ name: 'b.txt' })])),
    ).toBeUndefined()
  })
})

describe('an archive that is marked as encrypted and is not', () => {
  it('is readable by anyone', async () => {
    const judgement = await judge(own, markedEncrypted(zip([iphone])))
    expect(judgement).toMatchObject(anyone)
    expect(JSON.stringify(judgement?.evidence)).toContain('marks it as encrypted, but it is not')
  })
})

describe('no export', () => {
  it.each<[string, Buffer]>([
    ['an empty archive', zip([])],
    ['photos', zip([photo])],
    ...Object.entries(decoys).map(([what, content]): [string, Buffer] => [
      what,
      zip([{ name: 'a.txt', content }]),
    ]),
  ])('%s', async (_, bytes) => {
    expect(await judge('x.zip', bytes)).toBeUndefined()
    expect(await judge('my whatsapp.zip', bytes)).toBeUndefined()
  })

  it.each<[string, Buffer]>([
    ['an empty archive', zip([])],
    ['photos', zip([photo])],
    ['a novel', zip([{ name: '_chat.txt', content: decoys.novel }])],
    ['nothing', Buffer.alloc(0)],
    ['a picture', Buffer.from('\xff\xd8\xff\xe0 JFIF', 'latin1')],
    ['a bomb', zip([{ name: '_chat.txt', content: Buffer.alloc(50_000_000, ' ') }])],
    ['an unknown method', unknownMethod(zip([iphone]))],
  ])('but a finding that cannot be told, under a name that WhatsApp gives: %s', async (_, bytes) => {
    expect(await judge(own, bytes)).toMatchObject({
      kind: 'chat-export',
      format: 'zip',
      readableBy: 'unknown',
    })
  })
})

function unknownMethod(bytes: Buffer): Buffer {
  bytes.writeUInt16LE(14, bytes.indexOf('PK\x01\x02', 0, 'latin1') + 10)
  return bytes
}
