import { Buffer } from 'node:buffer'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportNames } from '../../../src/audit/chat/export-name-table.ts'
import { fileFormats, nameRule } from '../../../src/audit/formats/index.ts'
import { headerBudget } from '../../../src/audit/io/bounded-file.ts'
import { judgeOpened } from '../../../src/audit/judge.ts'
import { byName, facts, reportOf } from '../../samples/audited.ts'
import { chat } from '../../samples/chat.ts'
import { decoys } from '../../samples/decoys.ts'
import { type Files, layDown, temporaryFolder } from '../../samples/folder.ts'
import { judgeOptions, MemoryFile, named } from '../../samples/memory-file.ts'
import { zip } from '../../samples/zip.ts'

const judge = async (name: string, content: string | Buffer) => {
  const file = new MemoryFile(Buffer.from(content)).open()
  const judgement = await judgeOpened(file, named(name), nameRule(name), fileFormats, judgeOptions)
  return { judgement, read: file.bytesRead }
}

const own = 'WhatsApp Chat with A.txt'

it('says who can read it, where it says so, and why its first line misleads', async () => {
  const { judgement } = await judge('WhatsApp Chat mit A.txt', chat({ locale: 'de' }))
  expect(judgement).toEqual({
    kind: 'chat-export',
    format: 'txt',
    readableBy: 'anyone',
    complete: null,
    reason:
      'Anyone with this file can read it: it is an exported chat in plain text, not encrypted. Its line about end-to-end encryption speaks of how messages travel, and does not protect this file.',
    evidence: [
      {
        fact: '13 of 15 lines begin like messages that WhatsApp for Android exported',
        where: 'lines 1, 2, 3',
      },
      {
        fact: 'a notice on end-to-end encryption that can be read, which proves that this text is not encrypted',
        where: 'line 1',
      },
      { fact: 'senders with more than one message: 2', where: 'lines 1, 2, 3' },
      { fact: 'WhatsApp gives exported chats such a name in German', where: 'file name' },
    ],
  })
})

it('keeps names, numbers and words of the chat out of what it says', async () => {
  const senders = ['Secretname', '+00 000 1234']
  for (const name of ['WhatsApp Chat with Secretname.txt', 'whatsapp.txt', 'notes.txt'])
    expect(JSON.stringify((await judge(name, chat({ senders }))).judgement)).not.toMatch(/Secret|1234|Hello/)
})

it.each([
  ['empty', ''],
  ['only zeros', Buffer.alloc(9000)],
  ['a novel', decoys.novel],
  ['a log', decoys['service log']],
  ['noise', Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 167 + (index >> 3)) & 0xff))],
])('under a name that WhatsApp gives, %s is a finding that cannot be told', async (_, content) => {
  const { judgement } = await judge(own, content)
  expect(judgement).toMatchObject({
    kind: 'chat-export',
    format: 'txt',
    readableBy: 'unknown',
    complete: null,
  })
  for (const name of ['my whatsapp.txt', '_chat.txt'])
    expect((await judge(name, content)).judgement).toBeUndefined()
})

it('cut short, what is left is still readable', async () => {
  const whole = Buffer.from(chat({ locale: 'ru', messages: 400 }))
  for (const cut of [1, 16, 1000, whole.length - 120])
    expect((await judge(own, whole.subarray(0, whole.length - cut))).judgement).toMatchObject({
      readableBy: 'anyone',
      complete: null,
    })
})

it('reads no more than a header of a long chat', async () => {
  const { judgement, read } = await judge(own, chat({ messages: 50_000 }))
  expect(judgement?.readableBy).toBe('anyone')
  expect(read).toBeLessThanOrEqual(headerBudget)
})

it('is told by its bytes where its name says another format', async () => {
  expect((await judge('WhatsApp Chat - A.zip', chat())).judgement).toMatchObject({
    format: 'txt',
    readableBy: 'anyone',
  })
  const text = (await judge(own, zip([{ name: '_chat.txt', content: chat({ form: 'iphone' }) }]))).judgement
  expect(text).toMatchObject({ format: 'zip', readableBy: 'anyone' })
  expect(text?.evidence.at(-1)?.fact).toContain('the name says txt, the bytes say zip')
  expect((await judge('msgstore.db.crypt15', chat())).judgement).toMatchObject({
    format: 'txt',
    readableBy: 'anyone',
  })
})

describe('in a folder', () => {
  it('every name of the table is found, in NFC and NFD', async () => {
    const folder = temporaryFolder()
    const names = exportNames.flatMap(([, ...patterns]) =>
      patterns.flatMap((pattern) => {
        const name = `${pattern.replace('{name}', 'Ab').replaceAll(':', '_')}.txt`
        return [
          name,
          `d/${name.normalize('NFD')}`,
          `c/${name.replaceAll(/\s/g, '_').replace('.txt', ' (1).txt')}`,
        ]
      }),
    )
    await layDown(folder, Object.fromEntries(names.map((name) => [name, chat({ messages: 2 })])))
    const report = await reportOf(folder)
    expect(report.findings).toHaveLength(names.length)
    for (const finding of report.findings) {
      expect(finding).toMatchObject({ kind: 'chat-export', format: 'txt', readableBy: 'anyone' })
      expect(facts(finding)).toContain('WhatsApp gives exported chats such a name')
    }
  }, 60_000)

  it('decoys are no findings, whatever speaks of WhatsApp in their names, and with --deep', async () => {
    const folder = temporaryFolder()
    const files: Files = Object.fromEntries(
      Object.entries(decoys).flatMap(([what, text]) => [
        [`${what}.txt`, text],
        [`${what} whatsapp.txt`, text],
        [what, text],
      ]),
    )
    await layDown(folder, files)
    expect((await reportOf(folder)).findings).toEqual([])
    expect((await reportOf(folder, { deep: true })).findings).toEqual([])
  })

  it('with --deep a chat is found whatever its name', async () => {
    const folder = temporaryFolder()
    await layDown(folder, {
      'holiday.md': chat(),
      'photo.jpg': chat({ form: 'iphone' }),
      'notes.txt': chat(),
    })
    expect((await reportOf(folder)).findings).toEqual([])
    const found = byName(await reportOf(folder, { deep: true }))
    expect(Object.keys(found).toSorted()).toEqual(['holiday.md', 'notes.txt', 'photo.jpg'])
  })

  it('a single file that is named on the command line is judged too', async () => {
    const folder = temporaryFolder()
    await layDown(folder, { 'notes.txt': chat() })
    expect((await reportOf(join(folder, 'notes.txt'))).findings).toHaveLength(1)
  })
})
