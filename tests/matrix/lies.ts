import { Buffer } from 'node:buffer'
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { crypt14, crypt14Header, crypt15, crypt15Header } from '../samples/android-backup.ts'
import { fixedBytes } from '../samples/android-key.ts'
import { chat } from '../samples/chat.ts'
import { businessChats, chatStorage, chats, deviceLists, manifestDatabase } from '../samples/device-backup.ts'
import { encFile, sealedTar } from '../samples/icloud.ts'
import { xmlPlist } from '../samples/plist.ts'
import { tarOf } from '../samples/tar.ts'
import { androidStream, encryptedStream, markedEncrypted, miui, openAes } from '../samples/tool-backup.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { zip } from '../samples/zip.ts'
import { type Case, type Content, single } from './case.ts'

/** What says that it is sealed and is not. */

const store = messageStore()
const backup = { kind: 'android-backup', readableBy: ['anyone', 'unknown'] } as const
const tool = { kind: 'phone-tool-backup', readableBy: 'anyone' } as const
const jpeg = Buffer.concat([Buffer.from('ffd8ffe000104a46494600', 'hex'), fixedBytes('jpeg', 5000)])
const packed = zip([{ name: 'msgstore.db', content: store }])

const bodies: Readonly<Record<string, Buffer>> = {
  gzip: gzipSync(store),
  'a picture': jpeg,
  'a ZIP': packed,
  text: Buffer.from('these are plain words '.repeat(400)),
  base64: Buffer.from(fixedBytes('b64', 6000).toString('base64')),
  hex: Buffer.from(fixedBytes('hex', 6000).toString('hex')),
  'one byte again and again': Buffer.alloc(6000, 0x5a),
  'zlib of noise': deflateSync(fixedBytes('sticker', 9000)),
  'zlib with a small window': deflateSync(store, { windowBits: 10 }),
  'raw deflate': deflateRawSync(store),
  'LZ4 with its mark': Buffer.concat([Buffer.from('04224d18', 'hex'), fixedBytes('lz4', 9000)]),
  'a database at some distance': Buffer.concat([Buffer.alloc(16, 1), store]),
}

const behindNoise: Case[] = [
  single(
    'sealed, a database behind it',
    'msgstore.db.crypt15',
    Buffer.concat([crypt15(store), fixedBytes('more', 9000), store]),
    { kind: 'android-backup', readableBy: 'anyone' },
  ),
  single(
    'sealed, a crypt14 behind it',
    'msgstore.db.crypt15',
    Buffer.concat([crypt15(store), crypt14(store)]),
    backup,
  ),
]

const headers = Object.entries(bodies).flatMap(([name, body]): Case[] => [
  single(
    `header of crypt15 before ${name}`,
    'msgstore.db.crypt15',
    Buffer.concat([crypt15Header(), body]),
    backup,
  ),
  single(
    `header of a passkey before ${name}`,
    'msgstore.db.crypt15',
    Buffer.concat([crypt15Header({ keyType: 4, passkey: true }), body]),
    backup,
  ),
  single(`header of crypt14 before ${name}`, 'msgstore.db.crypt14', Buffer.concat([crypt14Header(), body]), {
    kind: 'android-backup',
    readableBy: ['anyone', 'unknown', 'whatsapp'],
  }),
  single(`${name} named crypt15`, 'msgstore.db.crypt15', body, {
    ...backup,
    kind: name === 'a ZIP' ? 'phone-tool-backup' : 'android-backup',
  }),
  single(`${name} named mcrypt1`, `${'9a'.repeat(32)}.mcrypt1`, body, {
    ...backup,
    kind: name === 'a ZIP' ? 'phone-tool-backup' : 'android-backup',
  }),
])

const device = 'Backup/00008030-001234560E38802E'
const inDevice = (
  name: string,
  files: Record<string, Content>,
  readableBy: 'anyone' | 'unknown' | 'password-holder',
): Case => ({
  name: `device: ${name}`,
  files: Object.fromEntries(Object.entries(files).map(([path, content]) => [`${device}/${path}`, content])),
  truth: { [device]: { kind: 'device-backup', readableBy } },
})
const noise = fixedBytes('device noise', 9000)

const devices: Case[] = [
  inDevice(
    'no IsEncrypted',
    {
      ...deviceLists(),
      'Manifest.plist': xmlPlist({ Applications: { 'net.whatsapp.WhatsApp': { a: 'b' } } }),
      [chats]: chatStorage(),
    },
    'anyone',
  ),
  inDevice(
    'Business in clear beside noise',
    { ...deviceLists({ encrypted: true }), [chats]: noise, [businessChats]: chatStorage() },
    'anyone',
  ),
  inDevice(
    'says encrypted, list in clear, chats away',
    { ...deviceLists({ encrypted: true }), 'Manifest.db': manifestDatabase() },
    'unknown',
  ),
]

const archives: Case[] = [
  single(
    'adb that says AES and is none',
    'whatsapp.ab',
    androidStream({
      encryption: 'AES-256',
      body: tarOf({ name: 'apps/com.whatsapp/db/msgstore.db', contents: store }),
    }),
    tool,
  ),
  single(
    'adb that says none and is sealed',
    'whatsapp.ab',
    androidStream({ body: fixedBytes('sealed tar', 9000) }),
    { kind: 'phone-tool-backup', readableBy: 'unknown', optional: true },
  ),
  single(
    'MIUI that says AES and is none',
    'WhatsApp(com.whatsapp).bak',
    miui(
      androidStream({
        encryption: 'AES-256',
        body: tarOf({ name: 'apps/com.whatsapp/db/msgstore.db', contents: store }),
      }),
    ),
    tool,
  ),
  single(
    'MIUI compressed',
    'WhatsApp(com.whatsapp).bak',
    miui(
      androidStream({
        compressed: '1',
        tar: tarOf({ name: 'apps/com.whatsapp/db/msgstore.db', contents: store }),
      }),
    ),
    tool,
  ),
  single('MIUI sealed', 'WhatsApp(com.whatsapp).bak', miui(encryptedStream('secret')), {
    ...tool,
    readableBy: 'password-holder',
  }),
  {
    name: 'TWRP of a sealed and a clear part',
    files: {
      'TWRP/BACKUPS/a/2024-01-02--03-04-05/data.ext4.win000': openAes(),
      'TWRP/BACKUPS/a/2024-01-02--03-04-05/data.ext4.win001': tarOf({
        name: 'data/data/com.whatsapp/databases/msgstore.db',
        contents: store,
      }),
    },
    truth: { 'TWRP/BACKUPS/a/2024-01-02--03-04-05': { ...tool, format: 'twrp' } },
  },
  {
    name: 'Neo named as sealed, in clear',
    files: {
      'Neo/com.whatsapp/2024-01-02-03-04-05-user_0/data.tar.gz.enc': gzipSync(
        tarOf({ name: './databases/msgstore.db', contents: store }),
      ),
    },
    truth: { 'Neo/com.whatsapp/2024-01-02-03-04-05-user_0': { ...tool, format: 'neo-backup' } },
  },
  single(
    'export marked as sealed, in clear',
    'WhatsApp Chat - A.zip',
    markedEncrypted(zip([{ name: '_chat.txt', content: chat() }])),
    { kind: 'chat-export', format: 'zip', readableBy: 'anyone' },
  ),
  single(
    'export of a sealed text and a clear one',
    'WhatsApp Chat - A.zip',
    zip([
      { name: '_chat.txt', content: chat(), encryption: 'aes' },
      { name: 'copy/_chat.txt', content: chat() },
    ]),
    { kind: 'chat-export', format: 'zip', readableBy: 'anyone' },
  ),
  single(
    'WhatsApp folder as a ZIP',
    'WhatsApp.zip',
    zip([{ name: 'WhatsApp/Databases/msgstore.db', content: store }]),
    tool,
  ),
  single(
    'WhatsApp folder as a tar',
    'WhatsApp.tar',
    tarOf({ name: 'WhatsApp/Databases/msgstore.db', contents: store }),
    tool,
  ),
  single(
    'WhatsApp folder as a tar.gz',
    'WhatsApp backup.tar.gz',
    gzipSync(tarOf({ name: 'WhatsApp/Databases/msgstore.db', contents: store })),
    tool,
  ),
]

const apple: Case[] = [
  {
    name: 'iCloud: one database in Downloads',
    files: { 'Downloads/ChatStorage.sqlite.enc': encFile() },
    truth: { '*': { kind: 'icloud-backup', readableBy: 'unknown' } },
  },
  {
    name: 'iCloud: one database in clear in Downloads',
    files: { 'Downloads/ChatStorage.sqlite.enc': chatStorage() },
    truth: { '*': { kind: 'icloud-backup', readableBy: 'anyone' } },
  },
  {
    name: 'iCloud: two archives, one sealed, in a plain copy',
    files: {
      'copy/ChatStorage.sqlite.enc': encFile(),
      'copy/Media.tar': sealedTar(),
      'copy/Media_1.tar': tarOf({ name: 'Media/1@s.whatsapp.net/a.jpg', contents: jpeg }),
    },
    truth: { copy: { kind: 'icloud-backup', readableBy: 'anyone' } },
  },
]

export const lieCases: Case[] = [...headers, ...behindNoise, ...devices, ...archives, ...apple]
