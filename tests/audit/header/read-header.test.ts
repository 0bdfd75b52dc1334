import { Buffer } from 'node:buffer'
import { mkdir, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readHeader } from '../../../src/audit/header/read-header.ts'
import { crypt12, crypt14, crypt15, crypt15Header } from '../../samples/android-backup.ts'
import {
  e2eeKeyFile,
  fixedBytes,
  keyGrid,
  sampleRoot,
  sampleWhatsAppKey,
  whatsAppKeyFile,
} from '../../samples/android-key.ts'
import { chat } from '../../samples/chat.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { noise } from '../../samples/noise.ts'
import { answerFor, bytesOf, headerOf, values } from '../../samples/shown-header.ts'
import { androidStream, encryptedStream, miui, phoneTar } from '../../samples/tool-backup.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'
import { zip } from '../../samples/zip.ts'

const { signal } = new AbortController()
const payload = noise(4000)

it('explains a crypt15 field by field, without the digits of the phone number', async () => {
  const header = await headerOf('msgstore.db.crypt15', crypt15(payload))
  expect(header.format).toBe('crypt15')
  expect(bytesOf(header, 'crypt15.iv')).toEqual([fixedBytes('iv', 16).toString('hex')])
  expect(values(header)).toEqual({
    'prefix.length': String(crypt15Header().length - 2),
    'prefix.keyType': '3',
    'prefix.oldKeyType': '1',
    'prefix.appVersion': '2.26.34.7',
  })
  expect(bytesOf(header, 'prefix.phone')).toEqual(['0000'])
  expect(bytesOf(header, 'prefix.features')).toHaveLength(1)
  expect(header.spans.at(-1)).toMatchObject({ field: 'ciphertext', withheld: false })
})

it('withholds a passkey record and fields that it does not know, and cuts the header off', async () => {
  const passkey = await headerOf('msgstore.db.crypt15', crypt15(payload, { passkey: true }))
  expect(passkey.spans.find(({ field }) => field === 'crypt15.passkey')?.withheld).toBe(true)
  expect(passkey.spans.at(-1)?.to).toBe(512)
  const extraFields = Buffer.concat([Buffer.from([0x7a, 4]), Buffer.from('what')])
  const unknown = await headerOf('a.crypt15', crypt15(payload, { extraFields }))
  expect(bytesOf(unknown, 'prefix.unknown')).toEqual(['00'.repeat(6)])
})

it('shows nothing of what follows a header unless it is encrypted', async () => {
  const clear = Buffer.concat([crypt15Header(), messageStore()])
  expect((await headerOf('msgstore.db.crypt15', clear)).spans.at(-1)).toMatchObject({
    field: 'content',
    withheld: true,
  })
})

it('explains crypt14 and crypt12', async () => {
  const newer = await headerOf('msgstore.db.crypt14', crypt14(payload))
  expect(bytesOf(newer, 'crypt14.serverSalt')).toEqual([sampleWhatsAppKey.serverSalt.toString('hex')])
  expect(bytesOf(newer, 'crypt14.googleIdSalt')).toEqual([sampleWhatsAppKey.googleIdSalt.toString('hex')])
  expect(values(newer)).toMatchObject({ 'prefix.keyType': '0', 'crypt14.keyVersion': '2' })
  const older = await headerOf('msgstore.db.crypt12', crypt12(payload))
  expect(bytesOf(older, 'crypt12.iv')).toEqual([fixedBytes('iv 12', 16).toString('hex')])
  expect(values(older)).toEqual({ 'crypt12.keyVersion': '2' })
})

it.each([
  ['encrypted_backup.key', e2eeKeyFile(), sampleRoot],
  ['key', whatsAppKeyFile(), sampleWhatsAppKey.aes],
  ['my whatsapp key.txt', keyGrid(), sampleRoot],
  ['whatsapp key.txt', `64-digit key of my backup: ${sampleRoot.toString('hex')}`, sampleRoot],
])('shows no byte of the key in %s', async (name, bytes, secret) => {
  const header = await headerOf(name, bytes)
  expect(header.spans.at(-1)).toMatchObject({ withheld: true, to: Math.min(512, bytes.length) })
  const shown = Buffer.from(header.bytes, 'hex')
  const digits = secret.toString('hex')
  for (const written of [secret, Buffer.from(digits), Buffer.from(digits.toUpperCase())])
    for (let from = 0; from + 4 <= written.length; from++)
      expect(shown.includes(written.subarray(from, from + 4))).toBe(false)
})

it('shows the header of a database, and no row', async () => {
  const header = await headerOf('msgstore.db', messageStore())
  expect(values(header)).toMatchObject({ 'sqlite.pageSize': '4096', 'sqlite.encoding': 'UTF-8' })
  expect(header.spans.filter(({ withheld }) => withheld)).toMatchObject([
    { from: 100, to: 512, field: 'content' },
  ])
})

it('shows the numbers of a ZIP, and neither the name in it nor what it holds', async () => {
  const content = chat({ form: 'iphone' })
  const archive = zip([{ name: 'WhatsApp Chat with Somebody.txt', content, method: 'store' }])
  const header = await headerOf('WhatsApp Chat - Somebody.zip', archive)
  expect(values(header)).toMatchObject({ 'zip.method': 'stored', 'zip.flags': 'not encrypted' })
  expect(Buffer.from(header.bytes, 'hex').toString('latin1')).not.toMatch(/Chat|Somebody/)
  expect(header.spans.find(({ field }) => field === 'zip.name')?.withheld).toBe(true)
})

it('shows nothing of an exported chat', async () => {
  const header = await headerOf('WhatsApp Chat with Somebody.txt', chat())
  expect(header.spans).toMatchObject([{ from: 0, field: 'content', withheld: true }])
})

it('shows the lines of an Android backup, but not the sealed key and no member', async () => {
  const plain = await headerOf('com.whatsapp.ab', androidStream({ tar: phoneTar('com.whatsapp') }))
  expect(values(plain)).toMatchObject({ 'android.encryption': 'none' })
  expect(plain.spans.at(-1)).toMatchObject({ field: 'content', withheld: true })
  const sealed = await headerOf('com.whatsapp.ab', encryptedStream('password'))
  expect(values(sealed)).toMatchObject({ 'android.encryption': 'AES-256' })
  const lines = encryptedStream('password').toString('latin1').split('\n')
  expect(Buffer.from(sealed.bytes, 'hex').toString('latin1')).not.toContain(lines[8]?.slice(0, 8))
  const packed = await headerOf(
    'WhatsApp(com.whatsapp).bak',
    miui(androidStream({ tar: phoneTar('com.whatsapp') })),
  )
  expect(values(packed)).toMatchObject({ 'android.miui': 'com.whatsapp' })
})

it('says why there is nothing to show', async () => {
  const folder = temporaryFolder()
  await mkdir(join(folder, 'WhatsApp Images'))
  expect(await readHeader(join(folder, 'WhatsApp Images'), signal)).toMatchObject({
    header: null,
    message: 'This is a folder: each file in it has a beginning of its own.',
  })
  await layDown(folder, { 'msgstore.db.crypt15': '' })
  await truncate(join(folder, 'msgstore.db.crypt15'), 40_000)
  expect(await readHeader(join(folder, 'msgstore.db.crypt15'), signal)).toEqual({
    header: null,
    message: 'The file was not read: only in the cloud.',
  })
  expect((await readHeader(join(folder, 'gone.crypt15'), signal)).message).toBe(
    'There is no such file any more.',
  )
  expect((await answerFor('key', 'milk, eggs')).message).toMatch(/does not show/)
  expect((await answerFor('data.ext4.win', '')).message).toBe('This file is empty.')
})
