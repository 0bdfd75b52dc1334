import { Buffer } from 'node:buffer'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { otherNotations } from '../../../src/audit/hex-key/other-notations.ts'
import { crypt15 } from '../../samples/android-backup.ts'
import { e2eeKeyFile, fixedBytes, keyGrid, sampleRoot } from '../../samples/android-key.ts'
import { byName, reportOf } from '../../samples/audited.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'

const digits = sampleRoot.toString('hex')
const pairs = digits.match(/../g) ?? []
const backup = crypt15(messageStore())
const decoys = Array.from({ length: 40 }, (_, index) => fixedBytes(`decoy ${index}`, 32).toString('hex'))

const notes: readonly [string, string, string | Buffer][] = [
  ['base64', 'notes.txt', sampleRoot.toString('base64')],
  ['base64 of the other alphabet', 'notes.txt', `key=${sampleRoot.toString('base64url')};`],
  ['a key file in base64', 'notes.txt', e2eeKeyFile().toString('base64')],
  ['a key file in hex', 'notes.txt', e2eeKeyFile().toString('hex')],
  ['nothing but the key', 'backup.key', sampleRoot],
  ['pairs', 'note.txt', pairs.join(' ')],
  ['pairs with colons', 'note.txt', pairs.join(':').toUpperCase()],
  ['pairs as in a program', 'note.c', pairs.map((pair) => `0x${pair}`).join(', ')],
  ['0x in front', 'note.txt', `0x${digits}`],
  ['another ending', 'key.hex', digits],
  ['the ending of a log', 'key.log', keyGrid()],
  ['the ending of a picture', 'holiday.jpg', e2eeKeyFile()],
  ['XML', 'preferences.xml', `<map><string name="root_key">${digits}</string></map>`],
  ['UTF-16 without its mark', 'notes.txt', Buffer.from(keyGrid(), 'utf16le')],
  ['a long text', 'note.txt', `${'words and words '.repeat(3000)}\n${keyGrid()}\n`],
  ['many values', 'note.txt', [...decoys, digits].join('\n')],
]

it.each(notes)('a key beside a backup is read as %s', async (_, name, content) => {
  for (const folder of ['a', 'a/b/c', '']) {
    const root = temporaryFolder()
    await layDown(root, { 'a/msgstore.db.crypt15': backup, [join(folder, name)]: content })
    for (const place of ['', 'a'])
      expect(byName(await reportOf(join(root, place)))['msgstore.db.crypt15']?.readableBy).toBe('anyone')
  }
})

it.each(notes)('and is nothing by itself: %s', async (_, name, content) => {
  const root = temporaryFolder()
  await layDown(root, {
    [`x/${name}`]: content,
    'x/y/z/w/v/msgstore.db.crypt15': crypt15(messageStore(), { root: Buffer.alloc(32, 7) }),
  })
  const found = byName(await reportOf(root))
  expect(found['msgstore.db.crypt15']?.readableBy).toBe('only-you')
})

describe('no key', () => {
  it.each([
    ['31 pairs', pairs.slice(1).join(':')],
    ['a longer base64', fixedBytes('x', 48).toString('base64')],
    ['zeros', Buffer.alloc(32).toString('base64')],
    ['words', 'the quick brown fox jumps over the lazy dog '.repeat(20)],
  ])('%s', (_, text) => expect(otherNotations(text)).toEqual([]))
})
