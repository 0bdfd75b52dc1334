import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { crypt15 } from '../../samples/android-backup.ts'
import { fixedBytes, keyGrid, sampleRoot } from '../../samples/android-key.ts'
import { byName, facts, reportOf } from '../../samples/audited.ts'
import { type Files, layDown, temporaryFolder } from '../../samples/folder.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'

const audited = async (files: Files, options = {}) => {
  const root = temporaryFolder()
  await layDown(root, files)
  return byName(await reportOf(root, options))
}

const digits = sampleRoot.toString('hex')
const groups = digits.match(/.{4}/g) ?? []
const backup = crypt15(messageStore())
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
const other = (index: number) => fixedBytes(`other ${index}`, 32).toString('hex')

describe('the 64 digits as people write them down', () => {
  const notes: [string, string | Buffer][] = [
    ['the grid', keyGrid()],
    ['the grid in capitals with CRLF', keyGrid().toUpperCase().replaceAll('\n', '\r\n')],
    ['16 groups in a line', groups.join(' ')],
    ['groups with dashes', groups.join('-')],
    ['a group per line', groups.join('\n')],
    ['numbered groups', groups.map((group, index) => `${index + 1}. ${group}`).join('\n')],
    ['numbered groups in a line', groups.map((group, index) => `${index + 1}) ${group}`).join(' ')],
    [
      'labelled rows',
      [0, 1, 2, 3].map((row) => `Row ${row + 1}: ${groups.slice(4 * row, 4 * row + 4).join(' ')}`).join('\n'),
    ],
    ['a label before', `WhatsApp key: ${keyGrid()}`],
    ['a year in the label', `WhatsApp 2024\n${keyGrid()}\n`],
    ['a German label', `Mein Schlüssel für WhatsApp:\n\n${digits}\n`],
    ['a German label in an old encoding', Buffer.from(`Schlüssel für das Backup:\r\n${digits}`, 'latin1')],
    ['UTF-16', utf16(`WhatsApp\r\n${keyGrid()}`)],
    ['two lines of 32', `backup key\n${digits.slice(0, 32)}\n${digits.slice(32)}`],
    ['markdown', `# WhatsApp\n\n- key: \`${digits}\`\n- keep it\n`],
    ['a markdown table', `| ${groups.slice(0, 8).join(' | ')} |\n| ${groups.slice(8).join(' | ')} |`],
    [
      'HTML',
      `<html><body><p>64-digit key</p><table><tr><td>${groups.join('</td><td>')}</td></tr></table></body>`,
    ],
    ['JSON', JSON.stringify({ title: 'WhatsApp backup', text: keyGrid() })],
    [
      'RTF',
      `{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0\\fs24 WhatsApp\\par\n${keyGrid().replaceAll('\n', '\\par\n')}\\par}`,
    ],
    ['other things around it', `Netflix: hunter2\n\nWhatsApp 64-digit key\n${keyGrid()}\n\nRouter: admin`],
  ]

  it.each(notes)('%s', async (_, note) => {
    const found = await audited({ 'my code.txt': note })
    expect(found['my code.txt']).toMatchObject({
      kind: 'key-file',
      format: 'hex-key',
      readableBy: 'anyone',
    })
    expect(facts(found['my code.txt'])).not.toContain(groups[0])
  })

  it.each(notes)('%s opens the backup beside it', async (_, note) => {
    const found = await audited({ 'notes.txt': note, 'msgstore.db.crypt15': backup })
    expect(found['msgstore.db.crypt15']?.readableBy).toBe('anyone')
    expect(facts(found['notes.txt'])).toContain('it opens a backup beside it')
  })

  it('beside a backup, behind as many other values as are tried but one', async () => {
    const values = Array.from({ length: 255 }, (_, index) => other(index))
    const note = [...values, sampleRoot.toString('base64')].join('\n')
    const found = await audited({ 'notes.txt': note, 'msgstore.db.crypt15': backup })
    expect(found['msgstore.db.crypt15']?.readableBy).toBe('anyone')
  })

  it('in data where WhatsApp or the name of the backup stands with them', async () => {
    const found = await audited(
      {
        'export.json': JSON.stringify({ app: 'WhatsApp', value: digits }),
        'whatsapp.json': JSON.stringify({ value: digits }),
      },
      { deep: true },
    )
    expect(Object.keys(found).sort()).toEqual(['export.json', 'whatsapp.json'])
  })

  it('says in which lines they stand', async () => {
    const found = await audited({ 'WhatsApp.txt': `WhatsApp\n\n${keyGrid()}\n` })
    expect(facts(found['WhatsApp.txt'])).toContain('64 hex digits in groups of 4 [lines 3-6]')
  })
})

describe('no key', () => {
  const sums = [1, 2, 3].map((index) => `${other(index)}  file-${index}.bin`).join('\n')
  const cards = ['4111 1111 1111 1111', '5500 0000 0000 0004', '3400 0000 0000 0090', '3000 0000 0000 0040']
  it.each([
    ['a list of checksums', sums],
    ['one checksum', `${other(1)}  msgstore.db.crypt15\n`],
    ['a checksum of a key', `${other(1)} *encrypted_backup.key\n`],
    ['a BSD checksum', `SHA256 (msgstore.db.crypt15) = ${other(1)}`],
    ['a checksum with its word', `WhatsApp.apk\nsha256: ${other(1)}`],
    ['a Docker digest', `FROM node@sha256:${other(1)}\n# whatsapp bot`],
    ['a setting', `WHATSAPP_BACKUP_KEY=${other(1)}`],
    ['a token', `WhatsApp API token: ${other(1)}`],
    ['a fingerprint', `Certificate fingerprint\n${other(1).match(/.{4}/g)?.join(' ')}`],
    ['a wallet', `Ethereum wallet backup key: ${other(1)}`],
    ['a commit', `commit ${other(1)}\nAuthor: someone\n\n  WhatsApp import`],
    ['four card numbers', cards.join('\n')],
    ['zeros', `WhatsApp key ${'0'.repeat(64)}`],
    ['63 digits', `WhatsApp key ${other(1).slice(1)}`],
    ['65 digits', `WhatsApp key ${other(1)}a`],
    ['17 groups', `WhatsApp key ${groups.join(' ')} abcd`],
    ['two values', `WhatsApp key ${other(1)}\nWhatsApp key ${other(2)}`],
    [
      'a hex dump',
      `00000000: ${groups.slice(0, 8).join(' ')}  ........\n00000010: ${groups.slice(8).join(' ')}  ....`,
    ],
    ['a long text', `WhatsApp key ${digits}\n${'word '.repeat(1000)}`],
    ['bytes', Buffer.concat([Buffer.from(`WhatsApp key ${digits}`), Buffer.alloc(100)])],
  ])('%s', async (_, note) => {
    expect(await audited({ 'whatsapp backup notes.txt': note })).toEqual({})
  })

  it('a bare value under a name that says nothing', async () => {
    expect(await audited({ 'code.txt': other(1) })).toEqual({})
    expect(await audited({ 'list.txt': other(1) }, { deep: true })).toEqual({})
  })

  it.each([
    ['a source text', 'fipskey.h', `#define SOME_KEY_STRING "${other(1)}"`],
    ['grouped digits in a source text', 'vectors.c', `/* ${groups.join(' ')} */`],
    ['the settings of a program', 'config.json', JSON.stringify({ encryptionKey: other(1) })],
    ['the settings of another program', 'my keys.json', JSON.stringify({ key: other(1) })],
    ['a backup of a program', 'backup.json', JSON.stringify({ value: other(1) })],
    ['a log', 'build.log', `key ${other(1)}`],
  ])('%s', async (_, name, text) => {
    expect(await audited({ [name]: text }, { deep: true })).toEqual({})
  })

  it('a bare value in a wallet’s file', async () => {
    expect(await audited({ 'eth wallet key.txt': other(1) })).toEqual({})
  })
})

describe('a value that says nothing of itself', () => {
  it('is a finding where it opens a backup, and only there', async () => {
    const found = await audited({
      'msgstore.db.crypt15': backup,
      'list.txt': digits,
      'other.txt': other(1),
      'sum.txt': `${digits}  photo.jpg`,
      'some.txt': `${other(1)}\n${digits}\n${other(2)}\n`,
    })
    expect(Object.keys(found).sort()).toEqual(['list.txt', 'msgstore.db.crypt15', 'some.txt', 'sum.txt'])
    expect(found['msgstore.db.crypt15']?.readableBy).toBe('anyone')
  })

  it('is looked at beside a backup or its folder, and not elsewhere', async () => {
    const found = await audited({
      'WhatsApp/Databases/msgstore.db.crypt15': backup,
      'list.txt': digits,
      'else/where/list2.txt': digits,
    })
    expect(Object.keys(found).sort()).toEqual(['list.txt', 'msgstore.db.crypt15'])
  })

  it('is a finding by a name that points to the key', async () => {
    expect((await audited({ '64-digit key.txt': digits }))['64-digit key.txt']?.readableBy).toBe('anyone')
  })
})
