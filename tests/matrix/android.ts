import { Buffer } from 'node:buffer'
import {
  type Crypt15Options,
  crypt12,
  crypt14,
  crypt14Header,
  crypt15,
  crypt15Header,
} from '../samples/android-backup.ts'
import { fixedBytes } from '../samples/android-key.ts'
import { bytesField, varintField } from '../samples/protobuf-writer.ts'
import { contactStore, messageStore } from '../samples/whatsapp-database.ts'
import { headerCases } from './android-headers.ts'
import { type Case, single } from './case.ts'

const store = messageStore()
const e2ee = { kind: 'android-backup', format: 'crypt15', readableBy: 'only-you', complete: true } as const
const sealed14 = {
  kind: 'android-backup',
  format: 'crypt14',
  readableBy: 'whatsapp',
  complete: true,
} as const
const sealed12 = { ...sealed14, format: 'crypt12' } as const
const unknown = { kind: 'android-backup', readableBy: 'unknown' } as const

/** What WhatsApp writes into `Databases` and `Backups`, without the ending that names the encryption. */
const names = [
  'msgstore.db',
  'msgstore-2026-11-20.1.db',
  'msgstore-increment-1.db',
  'msgstore-increment-2-2026-11-19.1.db',
  'wa.db',
  'chatsettingsbackup.db',
  'backup_settings.json',
  'stickers.db',
  'stickers.backup',
  'wallpapers.backup',
  'commerce_backup.db',
  'avatar-password.bkup',
  'chatlock_backup.bkup',
  'status_backup.db',
  'statusranking.db',
]

const payloadOf = (name: string): Buffer => (name === 'wa.db' ? contactStore() : store)

const everyName = names.flatMap((name): Case[] => {
  const flags = name.startsWith('msgstore')
  return [
    single(`${name} as crypt15`, `Backups/${name}.crypt15`, crypt15(payloadOf(name), { flags }), e2ee),
    single(`${name} as crypt14`, `Backups/${name}.crypt14`, crypt14(payloadOf(name), { flags }), sealed14),
    single(`${name} as crypt12`, `Backups/${name}.crypt12`, crypt12(payloadOf(name)), sealed12),
  ]
})

const file = 'Databases/msgstore.db.crypt15'

const keyTypes: readonly (readonly [string, Crypt15Options])[] = [
  ['written in 2022: key type 1 alone', { keyType: null, appVersion: '2.22.5.13' }],
  ['kind not stated in both fields', { keyType: 1 }],
  ['password', { keyType: 2 }],
  ['64-digit key', { keyType: 3 }],
  ['passkey', { keyType: 4, passkey: true }],
  ['passkey without the older key type', { keyType: 4, oldKeyType: null, passkey: true }],
  ['passkey in the older key type', { keyType: null, oldKeyType: 4, passkey: true }],
  ['a newer kind', { keyType: 9 }],
  ['a newer kind in the older key type', { keyType: null, oldKeyType: 17 }],
  ['newer field wins over the older one', { keyType: 3, oldKeyType: 0 }],
  ['unknown fields', { extraFields: Buffer.concat([varintField(19, 7), bytesField(120, 'later')]) }],
  ['a header of more than 16 KiB', { extraFields: bytesField(30, fixedBytes('long', 17_000)) }],
]

const withoutChecksum = { kind: 'android-backup', format: 'crypt15', readableBy: 'only-you' } as const

const cut = (bytes: Buffer, by: number): Buffer => bytes.subarray(0, bytes.length - by)

const truncations = [1, 16, 1000].flatMap((by): Case[] => [
  single(`crypt15 short by ${by}`, 'msgstore.db.crypt15', cut(crypt15(store, { compress: false }), by), {
    ...e2ee,
    complete: false,
  }),
  single(
    `passkey short by ${by}`,
    'msgstore.db.crypt15',
    cut(crypt15(store, { compress: false, keyType: 4, passkey: true }), by),
    { ...e2ee, complete: false },
  ),
  single(`crypt14 short by ${by}`, 'msgstore.db.crypt14', cut(crypt14(messageStore(900)), by), {
    ...sealed14,
    complete: false,
  }),
  single(`crypt12 short by ${by}`, 'msgstore.db.crypt12', cut(crypt12(messageStore(900)), by), {
    ...sealed12,
    readableBy: 'whatsapp',
    complete: false,
  }),
  single(
    `increment short by ${by}`,
    'msgstore-increment-1.db.crypt15',
    cut(crypt15(store, { compress: false }), by),
    { ...e2ee, complete: false },
  ),
])

const lies: Case[] = [
  single('crypt14 named crypt15', 'msgstore.db.crypt15', crypt14(store), sealed14),
  single('crypt12 named crypt15', 'msgstore.db.crypt15', crypt12(store), sealed12),
  single('crypt12 named crypt14', 'msgstore.db.crypt14', crypt12(store), sealed12),
  single('crypt15 named crypt14', 'msgstore.db.crypt14', crypt15(store), e2ee),
  single('crypt15 named crypt12', 'msgstore.db.crypt12', crypt15(store), e2ee),
  single('passkey named crypt14', 'msgstore.db.crypt14', crypt15(store, { keyType: 4, passkey: true }), e2ee),
  single('database named crypt15', 'msgstore.db.crypt15', store, {
    kind: 'plaintext-database',
    format: 'sqlite',
    readableBy: 'anyone',
  }),
  single('database named crypt14', 'msgstore.db.crypt14', store, {
    kind: 'plaintext-database',
    format: 'sqlite',
    readableBy: 'anyone',
  }),
  single('contacts named crypt15', 'wa.db.crypt15', contactStore(), {
    kind: 'plaintext-database',
    format: 'sqlite',
    readableBy: 'anyone',
  }),
  single('crypt15 named as a database', 'msgstore.db', crypt15(store), e2ee),
  single('crypt14 named as a database', 'wa.db', crypt14(store), sealed14),
  single('noise named crypt15', 'msgstore.db.crypt15', fixedBytes('noise 15', 4096), unknown),
  single('noise named crypt14', 'msgstore.db.crypt14', fixedBytes('noise 14', 4096), unknown),
  single('noise named crypt12', 'msgstore.db.crypt12', fixedBytes('noise 12', 4096), {
    ...unknown,
    readableBy: ['unknown', 'whatsapp'],
  }),
  single('text named crypt15', 'msgstore.db.crypt15', 'not a backup\n'.repeat(40), {
    ...unknown,
    readableBy: ['unknown', 'anyone'],
  }),
  single(
    'page of a web site named crypt15',
    'msgstore.db.crypt15',
    '<!doctype html><title>Not found</title>',
    { ...unknown, readableBy: ['unknown', 'anyone'] },
  ),
  single('header in front of a readable database', file, Buffer.concat([crypt15Header(), store]), {
    ...unknown,
    readableBy: ['unknown', 'anyone'],
  }),
  single('empty', 'msgstore.db.crypt15', '', unknown),
  single('empty crypt14', 'msgstore.db.crypt14', '', unknown),
  single('empty wa.db', 'wa.db.crypt15', '', unknown),
  single('one byte', 'msgstore.db.crypt15', Buffer.from([0x81]), unknown),
  single('zeros', 'msgstore.db.crypt15', Buffer.alloc(9000), unknown),
  single(
    'zeros, then a backup',
    'msgstore.db.crypt15',
    Buffer.concat([Buffer.alloc(4096), crypt15(store)]),
    unknown,
  ),
  single('header and nothing else', 'msgstore.db.crypt15', crypt15Header(), {
    ...withoutChecksum,
    readableBy: ['only-you', 'unknown'],
    complete: false,
  }),
  single('header and one byte', 'msgstore.db.crypt15', Buffer.concat([crypt15Header(), Buffer.from([1])]), {
    ...withoutChecksum,
    readableBy: ['only-you', 'unknown'],
    complete: false,
  }),
  single('half a header', 'msgstore.db.crypt15', crypt15Header().subarray(0, 60), unknown),
  single('header of crypt14 and nothing else', 'msgstore.db.crypt14', crypt14Header(), {
    ...sealed14,
    complete: false,
  }),
  single(
    'tail that was never written',
    'msgstore.db.crypt15',
    { sparse: 3_000_000, head: crypt15(store) },
    { ...e2ee, readableBy: ['only-you', 'unknown'], complete: false },
  ),
]

const without: Case[] = [
  single(
    'stickers of old without a checksum',
    'stickers.backup.crypt15',
    crypt15(store, { md5: false, keyType: null, flags: false, compress: false }),
    { ...e2ee, complete: null },
  ),
  single(
    'wallpapers of old without a checksum',
    'wallpapers.backup.crypt15',
    crypt15(store, { md5: false, keyType: null, flags: false, compress: false }),
    { ...e2ee, complete: null },
  ),
  single(
    "stickers of old under WhatsApp's key",
    'stickers.backup.crypt14',
    crypt14(store, { md5: false, flags: false }),
    { ...sealed14, complete: null },
  ),
  single('msgstore without a checksum', 'msgstore.db.crypt15', crypt15(store, { md5: false }), {
    ...e2ee,
    complete: false,
  }),
  single(
    '239 bytes',
    'avatar-password.bkup.crypt15',
    crypt15(Buffer.from('{"a":1}'), { flags: false }),
    e2ee,
  ),
  single(
    'short header of real files',
    'wa.db.crypt15',
    crypt15(store, { flags: false, keyType: null, appVersion: '2.22.5.13' }),
    e2ee,
  ),
]

const copies = [
  'msgstore.db (1).crypt15',
  'msgstore.db.crypt15 (1)',
  'msgstore.db(2).crypt15',
  'msgstore.db - Copy.crypt15',
  'Copy of msgstore.db.crypt15',
  'msgstore.db.crypt15.bak',
  'msgstore.db.crypt15.old',
  'MSGSTORE.DB.CRYPT15',
  'msgstore.db.sync-conflict-20261120-101010-ABCDEFG.crypt15',
  'msgstore (conflicted copy 2026-11-20).db.crypt15',
  'old phone.crypt15',
  'my backup of november.crypt15',
].map((name): Case => single(`copy named ${name}`, name, crypt15(store), e2ee))

const copies14 = [
  'msgstore.db (1).crypt14',
  'Copy of msgstore.db.crypt14',
  'anything.crypt14',
  'WA.DB.CRYPT14',
].map((name): Case => single(`copy named ${name}`, name, crypt14(store), sealed14))

const roots: readonly (readonly [string, 'messenger' | 'business'])[] = [
  ['Android/media/com.whatsapp/WhatsApp', 'messenger'],
  ['Android/media/com.whatsapp.w4b/WhatsApp Business', 'business'],
  ['sdcard/WhatsApp', 'messenger'],
  ['sdcard/WhatsApp Business', 'business'],
  ['PC/android/MEDIA/COM.WHATSAPP/whatsapp', 'messenger'],
  ['FolderSyncBackup/com.whatsapp.w4b', 'business'],
]
const layouts = roots.flatMap(([root, app]): Case[] => [
  single(`crypt15 in ${root}`, `${root}/Databases/msgstore.db.crypt15`, crypt15(store), { ...e2ee, app }),
  single(`crypt14 in ${root}`, `${root}/Backups/wa.db.crypt14`, crypt14(store), { ...sealed14, app }),
])

/** Backups whose names say nothing. */
const renamed: Case[] = [
  single('crypt15 called a photo', 'IMG_2041.jpg', crypt15(store), { ...e2ee, deep: true }),
  single('passkey backup without an ending', 'a1b2c3', crypt15(store, { keyType: 4, passkey: true }), {
    ...e2ee,
    deep: true,
  }),
  single('crypt14 called data', 'data.bin', crypt14(store), { ...sealed14, deep: true }),
  single('crypt12 called a song', 'song.mp3', crypt12(store), { ...sealed12, deep: true }),
]

export const androidCases: Case[] = [
  ...everyName,
  ...keyTypes.map(([name, options]) => single(`crypt15: ${name}`, file, crypt15(store, options), e2ee)),
  ...headerCases,
  ...truncations,
  ...lies,
  ...without,
  ...copies,
  ...copies14,
  ...layouts,
  ...renamed,
]
