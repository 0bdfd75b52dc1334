import { Buffer } from 'node:buffer'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { SingleKey } from '../../../src/audit/keys/key.ts'
import { type KeyAnswer, notApplicable } from '../../../src/audit/verify/answers.ts'
import { readKeyFile } from '../../../src/audit/verify/key-file.ts'
import { inspectSealed, isSealed, verifyKey } from '../../../src/audit/verify/verify.ts'
import { crypt12, crypt14, crypt14Header, crypt15, crypt15Header } from '../../samples/android-backup.ts'
import {
  e2eeKeyFile,
  fixedBytes,
  keyGrid,
  sampleRoot,
  sampleWhatsAppKey,
  whatsAppKeyFile,
} from '../../samples/android-key.ts'
import { iosEnc, mcrypt1Metadata } from '../../samples/hmac-sealed.ts'
import { MemoryFile } from '../../samples/memory-file.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'
import { unspokenOf } from '../../words/spoken.ts'

const signal = new AbortController().signal
const payload = messageStore(5000)
const e2ee = (root: Buffer = sampleRoot): SingleKey => ({ type: 'e2ee', root: Buffer.from(root) })
const whatsapp: SingleKey = { type: 'whatsapp', ...sampleWhatsAppKey }
const otherWhatsapp: SingleKey = {
  ...whatsapp,
  serverSalt: fixedBytes('other salt', 32),
  aes: fixedBytes('other aes', 32),
}

const answerOf = async (
  bytes: Uint8Array | string,
  key: SingleKey = e2ee(),
  name = 'msgstore.db.crypt15',
): Promise<KeyAnswer> => {
  const found = await inspectSealed(new MemoryFile(Buffer.from(bytes)).open(), name)
  const answer = isSealed(found) ? await verifyKey(found, key, { signal }) : notApplicable(found)
  expect(unspokenOf({ path: name, reason: answer.reason, evidence: answer.evidence })).toEqual([])
  return answer
}

const cut = (bytes: Buffer, by: number): Buffer => bytes.subarray(0, -by)
const changed = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

const backups: [string, Buffer, SingleKey, SingleKey][] = [
  ['msgstore.db.crypt15', crypt15(payload), e2ee(), e2ee(fixedBytes('wrong', 32))],
  [
    'msgstore.db.crypt15',
    crypt15(payload, { passkey: true, keyType: 4 }),
    e2ee(),
    e2ee(fixedBytes('wrong', 32)),
  ],
  ['msgstore.db.crypt14', crypt14(payload), whatsapp, otherWhatsapp],
  ['msgstore.db.crypt12', crypt12(payload), whatsapp, otherWhatsapp],
]

describe.each(backups)('%s', (name, bytes, right, wrong) => {
  it('opens with its key', async () => {
    const answer = await answerOf(bytes, right, name)
    expect(answer).toMatchObject({ answer: 'opens', reading: null })
    expect(answer.evidence[0]?.fact).toContain('GCM tag over the whole content fits')
  })

  it('does not open with another key', async () => {
    const answer = await answerOf(bytes, wrong, name)
    expect(answer).toMatchObject({ answer: 'wrong-key', reading: null })
    expect(answer.reason).toContain('The file is complete')
  })

  it.each([1, 16, 20, 32, 1000])('is damaged when cut by %i bytes, whatever the key', async (by) => {
    expect(await answerOf(cut(bytes, by), right, name)).toMatchObject({ answer: 'damaged' })
    expect(await answerOf(cut(bytes, by), wrong, name)).toMatchObject({ answer: 'damaged' })
  })

  it.each([-1000, -40])('is damaged when a byte of its content is another (%i)', async (at) => {
    const answer = await answerOf(changed(bytes, bytes.length + at), right, name)
    expect(answer.answer).toBe('damaged')
    expect(answer.reason).toContain('your key opens its beginning')
  })

  it('is damaged when its beginning is changed and the key cannot be told', async () => {
    const answer = await answerOf(changed(bytes, bytes.length - 60_000), wrong, name)
    expect(answer.answer).toBe('damaged')
    expect(answer.reason).toContain('may be the wrong one too')
  })
})

describe('the checksum', () => {
  it('may be missing where only the tag ends the file, except in a message store', async () => {
    const bytes = crypt15(payload, { md5: false })
    expect(await answerOf(bytes, e2ee(), 'stickers.backup.crypt15')).toMatchObject({ answer: 'opens' })
    const store = await answerOf(bytes)
    expect(store.answer).toBe('damaged')
    expect(store.reason).toMatch(/all of its content is there.*checksum at its end is missing/)
  })

  it('that does not fit is damage, though all content opens', async () => {
    const answer = await answerOf(changed(crypt15(payload), crypt15(payload).length - 1))
    expect(answer.answer).toBe('damaged')
    expect(answer.reason).toContain('checksum at its end does not fit')
  })

  it('leaves it open what a file without one is, when a key does not open it', async () => {
    const bytes = crypt15(payload, { md5: false })
    const answer = await answerOf(bytes, e2ee(fixedBytes('wrong', 32)), 'stickers.backup.crypt15')
    expect(answer.answer).toBe('wrong-key')
    expect(answer.reason).toContain('no checksum')
  })
})

it.each([
  ['{"a":1}', 'backup_settings.json.crypt15'],
  ['', 'empty.crypt15'],
])('opens a small payload whose beginning tells nothing (%j)', async (text, name) => {
  const bytes = crypt15(Buffer.from(text), { flags: false })
  expect(await answerOf(bytes, e2ee(), name)).toMatchObject({ answer: 'opens' })
  const swapped = Buffer.concat([
    sampleRoot.subarray(2, 4),
    sampleRoot.subarray(0, 2),
    sampleRoot.subarray(4),
  ])
  expect(await answerOf(bytes, e2ee(swapped), name)).toMatchObject({
    answer: 'opens',
    reading: expect.any(String),
  })
  expect(await answerOf(bytes, e2ee(fixedBytes('wrong', 32)), name)).toMatchObject({ answer: 'wrong-key' })
})

describe('slips in copying the key', () => {
  const hex = sampleRoot.toString('hex')
  const grid = (text: string): string[] => text.match(/.{4}/g) ?? []
  const opened = async (digits: string) => answerOf(crypt15(payload), e2ee(Buffer.from(digits, 'hex')))

  it('finds the grid read by columns', async () => {
    const groups = grid(hex)
    const columns = [0, 1, 2, 3].flatMap((column) => [0, 1, 2, 3].map((row) => groups[row * 4 + column]))
    const answer = await opened(columns.join(''))
    expect(answer).toMatchObject({ answer: 'opens' })
    expect(answer.reading).toContain('column by column')
  })

  it('finds two groups in each other’s place', async () => {
    const groups = grid(hex)
    ;[groups[6], groups[7]] = [groups[7] ?? '', groups[6] ?? '']
    const answer = await opened(groups.join(''))
    expect(answer.reading).toContain('the third group of line 2 and the fourth group of line 2')
  })

  it('finds one wrong digit, and does not tell it', async () => {
    const wrong =
      hex.slice(0, 37) + ((Number.parseInt(hex.slice(37, 38), 16) + 5) % 16).toString(16) + hex.slice(38)
    const answer = await opened(wrong)
    expect(answer.answer).toBe('opens')
    expect(answer.reading).toBe('with another digit for the second digit of the second group of line 3')
    expect(JSON.stringify(answer)).not.toMatch(/[\da-f]{8}/)
  })

  it('finds two neighbouring digits swapped', async () => {
    const at = [...hex].findIndex((digit, index) => index % 2 === 1 && digit !== hex[index + 1])
    const wrong = hex.slice(0, at) + hex[at + 1] + hex[at] + hex.slice(at + 2)
    expect((await opened(wrong)).answer).toBe('opens')
  })

  it('does not find two wrong digits', async () => {
    const wrong = changed(changed(sampleRoot, 3), 20)
    expect((await answerOf(crypt15(payload), e2ee(wrong))).answer).toBe('wrong-key')
  })
})

describe('what no key can be tried on says why', () => {
  it.each<[string, string, Uint8Array | string, SingleKey, RegExp]>([
    ['64 digits on a crypt14', 'a.crypt14', crypt14(payload), e2ee(), /WhatsApp keeps the key/],
    ['64 digits on a crypt12', 'a.crypt12', crypt12(payload), e2ee(), /WhatsApp keeps the key/],
    [
      "WhatsApp's key on a crypt15",
      'a.crypt15',
      crypt15(payload),
      whatsapp,
      /end-to-end encrypted: it opens with the 64 digits/,
    ],
    ['a database', 'a.crypt15', payload, e2ee(), /not encrypted/],
    [
      'a database behind a header',
      'a.crypt15',
      Buffer.concat([crypt15Header(), payload]),
      e2ee(),
      /not encrypted/,
    ],
    ['an empty file', 'a.crypt15', '', e2ee(), /empty/],
    ['a header alone', 'a.crypt15', crypt15Header(), e2ee(), /header/],
    [
      'a contradiction',
      'a.crypt15',
      Buffer.concat([crypt14Header({ keyType: 3 }), payload]),
      e2ee(),
      /contradicts/,
    ],
    ['something else', 'a.txt', 'hello', e2ee(), /no backup/],
    ['media alone', `${'ab'.repeat(32)}.mcrypt1`, fixedBytes('media', 5000), e2ee(), /metadata/],
  ])('%s', async (_what, name, bytes, key, reason) => {
    const answer = await answerOf(bytes, key, name)
    expect(answer.answer).toBe('not-applicable')
    expect(answer.reason).toMatch(reason)
  })
})

describe('an .enc of an iPhone', () => {
  const bytes = iosEnc(fixedBytes('chats', 100_000))
  const name = 'ChatStorage.sqlite.enc'

  it('opens by its HMAC, with slips too', async () => {
    expect(await answerOf(bytes, e2ee(), name)).toMatchObject({ answer: 'opens', format: 'icloud-e2ee' })
    const slip = await answerOf(bytes, e2ee(changed(sampleRoot, 9)), name)
    expect(slip).toMatchObject({ answer: 'opens', reading: expect.stringContaining('another digit') })
  })
  it('says of a wrong key that it can only guess', async () => {
    const answer = await answerOf(bytes, e2ee(fixedBytes('wrong', 32)), name)
    expect(answer).toMatchObject({ answer: 'wrong-key', format: 'unknown' })
    expect(answer.reason).toContain('only guess')
  })
  it.each([1, 16, 1000])('is damaged when cut by %i bytes', async (by) => {
    expect(await answerOf(cut(bytes, by), e2ee(), name)).toMatchObject({ answer: 'damaged' })
  })
  it('is damaged when a byte is another', async () => {
    expect(await answerOf(changed(bytes, 50_000), e2ee(), name)).toMatchObject({ answer: 'damaged' })
  })
})

describe('the metadata of an mcrypt1', () => {
  const text = mcrypt1Metadata({ name: 'clients/wa/backups/1/files/2', updateTime: '2026-11-22T00:00:00Z' })
  const name = `${'ab'.repeat(32)}.mcrypt1-metadata`

  it('opens by its HMAC', async () => {
    expect(await answerOf(text, e2ee(), name)).toMatchObject({ answer: 'opens', format: 'mcrypt1' })
    expect(await answerOf(`${text}\n`, e2ee(), name)).toMatchObject({ answer: 'opens' })
  })
  it('tells a wrong key, and a form that it does not know', async () => {
    expect(await answerOf(text, e2ee(fixedBytes('wrong', 32)), name)).toMatchObject({ answer: 'wrong-key' })
    expect(await answerOf('{}', e2ee(), name)).toMatchObject({ answer: 'not-applicable' })
  })
})

it('stops when asked to', async () => {
  const found = await inspectSealed(new MemoryFile(crypt15(payload)).open(), 'msgstore.db.crypt15')
  if (!isSealed(found)) throw new Error('not sealed')
  const stop = AbortSignal.abort(new Error('stopped'))
  await expect(verifyKey(found, e2ee(), { signal: stop })).rejects.toThrow('stopped')
})

it('leaves the key as it was', async () => {
  const key = e2ee()
  await answerOf(crypt15(payload), key)
  await answerOf(crypt14(payload), key)
  expect(key).toEqual(e2ee())
})

const samples = fileURLToPath(new URL('../../../../shared/samples/android/', import.meta.url))
const real = (name: string) => readFileSync(samples + name)

describe.skipIf(!existsSync(samples))('the real samples (skipped where they are absent)', () => {
  it.each([
    ['msgstore.db.crypt15', 'encrypted_backup.key'],
    ['msgstore.db.crypt14', 'key'],
    ['msgstore.db.crypt12', 'key'],
  ])('%s opens with %s', async (name, keyName) => {
    const key = await readKeyFile(new MemoryFile(real(keyName)).open())
    if ('problem' in key) throw new Error(key.problem)
    expect(await answerOf(real(name), key, name)).toMatchObject({ answer: 'opens' })
    for (const by of [1, 16, 1000])
      expect(await answerOf(cut(real(name), by), key, name)).toMatchObject({ answer: 'damaged' })
  })
})

it('reads both key files and texts', async () => {
  const read = (bytes: Buffer | string) => readKeyFile(new MemoryFile(Buffer.from(bytes)).open())
  expect(await read(e2eeKeyFile())).toEqual({ type: 'e2ee', root: sampleRoot })
  expect(await read(whatsAppKeyFile())).toMatchObject({ type: 'whatsapp', aes: sampleWhatsAppKey.aes })
  expect(await read(`\ufeff${sampleRoot.toString('hex').toUpperCase()}\r\n`)).toMatchObject({
    root: sampleRoot,
  })
  expect(await read(`Backup key of my phone:\n\n${keyGrid()}\n`)).toMatchObject({ root: sampleRoot })
  expect(await read(`${keyGrid()}\n\nand\n\n${'0123456789abcdef'.repeat(4)}\n`)).toEqual({
    problem: expect.stringContaining('several'),
  })
  for (const other of ['', 'my password', 'a'.repeat(10_000)])
    expect(await read(other)).toHaveProperty('problem')
})
