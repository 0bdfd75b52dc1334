import { readdirSync } from 'node:fs'
import { truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { WholeFile } from '../../src/engine/whole-file.ts'
import {
  type GivenKey,
  type Looking,
  portraitAnswerSchema,
  triedKeySchema,
} from '../../src/shared/looking.ts'
import { crypt14, crypt15 } from '../samples/android-backup.ts'
import { e2eeKeyFile, fixedBytes, keyGrid, sampleRoot, whatsAppKeyFile } from '../samples/android-key.ts'
import { chat } from '../samples/chat.ts'
import { layDown, temporaryFolder } from '../samples/folder.ts'
import { noise } from '../samples/noise.ts'
import { messageStore } from '../samples/whatsapp-database.ts'

let folder: string
let told: Looking[]
let whole: WholeFile
const at = (name: string) => join(folder, name)
const hex = sampleRoot.toString('hex')
const digits = (text: string): GivenKey => ({ type: 'digits', digits: text })
const keyFile = (name: string): GivenKey => ({ type: 'file', path: at(name) })

beforeEach(async () => {
  folder = temporaryFolder()
  told = []
  whole = new WholeFile((looking) => told.push(looking))
  await layDown(folder, {
    'msgstore.db.crypt15': crypt15(messageStore(50)),
    'cut.crypt15': crypt15(messageStore(50)).subarray(0, -500),
    'msgstore.db.crypt14': crypt14(messageStore(50)),
    'encrypted_backup.key': e2eeKeyFile(),
    key: whatsAppKeyFile(),
    'password.txt': 'correct horse battery staple',
    'msgstore.db': messageStore(50),
    'WhatsApp Chat with A.txt': chat(),
    'cloud.key': '',
  })
  await truncate(at('cloud.key'), 40_000)
})

const tryKey = async (name: string, key: GivenKey) =>
  triedKeySchema.parse(await whole.tryKey(at(name), key, '1.2.3'))

describe('a key', () => {
  it.each<[string, () => GivenKey, string]>([
    ['msgstore.db.crypt15', () => digits(hex), 'opens'],
    ['msgstore.db.crypt15', () => digits(keyGrid().toUpperCase()), 'opens'],
    ['msgstore.db.crypt15', () => keyFile('encrypted_backup.key'), 'opens'],
    ['msgstore.db.crypt15', () => digits(fixedBytes('wrong', 32).toString('hex')), 'wrong-key'],
    ['cut.crypt15', () => digits(hex), 'damaged'],
    ['msgstore.db.crypt14', () => keyFile('key'), 'opens'],
    ['msgstore.db.crypt14', () => digits(hex), 'not-applicable'],
    ['msgstore.db', () => digits(hex), 'not-applicable'],
  ])('on %s', async (name, key, answer) => {
    const before = readdirSync(folder)
    const tried = await tryKey(name, key())
    expect(tried).toMatchObject({
      verification: { answer, path: at(name), generator: { version: '1.2.3' } },
      message: null,
    })
    expect(JSON.stringify(tried).toLowerCase()).not.toContain(hex.slice(0, 6))
    expect(readdirSync(folder)).toEqual(before)
  })

  it.each<[string, () => GivenKey, string]>([
    ['too short', () => digits(hex.slice(0, 60)), 'A key has 64 digits, and this has 60.'],
    ['a password', () => digits('hunter2'), 'A key has only the digits 0 to 9'],
    ['a file that is none', () => keyFile('password.txt'), 'That is no key file'],
    ['a file that is gone', () => keyFile('gone'), 'The key file is not there any more.'],
    ['a file in the cloud', () => keyFile('cloud.key'), 'The key file could not be read: only in the cloud.'],
  ])('that is %s gets a sentence with nothing of it', async (_what, key, sentence) => {
    const { verification, message } = await tryKey('msgstore.db.crypt15', key())
    expect(verification).toBeNull()
    expect(message).toContain(sentence)
    for (const part of [hex.slice(0, 6), 'hunter2', 'horse']) expect(message).not.toContain(part)
  })

  it('on a file that is gone', async () => {
    expect((await tryKey('gone.crypt15', digits(hex))).message).toBe('It is not there any more.')
  })
})

describe('what goes through a whole file', () => {
  beforeEach(() =>
    layDown(folder, { 'large.crypt15': crypt15(noise(24 * 1024 * 1024), { compress: false }) }),
  )

  it('ends what was asked before, and ends when it is stopped', async () => {
    const first = tryKey('large.crypt15', digits(hex))
    const second = tryKey('msgstore.db.crypt15', digits(hex))
    expect(await first).toEqual({ verification: null, message: 'This was stopped before its end.' })
    expect((await second).verification?.answer).toBe('opens')
    const third = tryKey('large.crypt15', digits(hex))
    whole.stop()
    expect((await third).message).toBe('This was stopped before its end.')
  })

  it('tells how far it has come, and in which file', async () => {
    const { verification } = await tryKey('large.crypt15', digits(hex))
    expect(verification?.answer).toBe('opens')
    expect(told.length).toBeGreaterThan(0)
    for (const { path, done, size } of told) {
      expect(path).toBe(at('large.crypt15'))
      expect(done).toBeGreaterThan(0)
      expect(size).toBe(verification?.size)
    }
  })
})

describe('a portrait', () => {
  const portray = async (name: string) => portraitAnswerSchema.parse(await whole.portray(at(name)))

  it('counts what anyone can read', async () => {
    expect(await portray('msgstore.db')).toMatchObject({ portrait: { source: 'android' }, message: null })
    const { portrait } = await portray('WhatsApp Chat with A.txt')
    expect(portrait).toMatchObject({ source: 'chat-export' })
    expect(portrait?.messages).toBeGreaterThan(0)
  })

  it('refuses what is encrypted, gone or no chat', async () => {
    for (const name of ['msgstore.db.crypt15', 'gone.db', 'password.txt'])
      expect(await portray(name)).toEqual({ portrait: null, message: expect.stringMatching(/\.$/) })
  })
})
