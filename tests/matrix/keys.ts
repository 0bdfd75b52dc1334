import { Buffer } from 'node:buffer'
import { crypt12, crypt14, crypt15 } from '../samples/android-backup.ts'
import {
  e2eeKeyFile,
  fixedBytes,
  keyGrid,
  sampleRoot,
  sampleWhatsAppKey,
  whatsAppKeyFile,
} from '../samples/android-key.ts'
import { crypt7, crypt9, mcrypt1, passwordData } from '../samples/old-android-backup.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { type Case, type Content, single, type Truth } from './case.ts'

const store = messageStore()
const otherRoot = fixedBytes('another root', 32)
const otherKey = { ...sampleWhatsAppKey, serverSalt: fixedBytes('another salt', 32) }
const hex = sampleRoot.toString('hex')

const e2eeKey = { kind: 'key-file', format: 'e2ee-key', readableBy: 'anyone' } as const
const whatsAppKey = { kind: 'key-file', format: 'whatsapp-key', readableBy: 'anyone' } as const
const hexKey = { kind: 'key-file', format: 'hex-key', readableBy: 'anyone' } as const
const open = { kind: 'android-backup', readableBy: 'anyone' } as const
const only = { kind: 'android-backup', format: 'crypt15', readableBy: 'only-you' } as const
const whatsapp = { kind: 'android-backup', format: 'crypt14', readableBy: 'whatsapp' } as const

const pair = (name: string, backup: [string, Content, Truth], key: [string, Content, Truth]): Case => ({
  name,
  files: { [backup[0]]: backup[1], [key[0]]: key[1] },
  truth: { [backup[0]]: backup[2], [key[0]]: key[2] },
})

const file15 = 'WhatsApp/Databases/msgstore.db.crypt15'
const file14 = 'WhatsApp/Databases/msgstore.db.crypt14'
const sealed15 = crypt15(store)
const sealed14 = crypt14(store)

/** The 64 digits as people write them down. */
const writings: Readonly<Record<string, string>> = {
  'one line': hex,
  'one line in capitals': `${hex.toUpperCase()}\n`,
  grid: keyGrid(),
  'grid with CRLF': keyGrid().replaceAll('\n', '\r\n'),
  'grid with a title': `WhatsApp backup key\n\n${keyGrid()}\n`,
  'groups with dashes': hex.match(/.{4}/g)?.join('-') ?? '',
  'a label in front': `My 64-digit key: ${hex}\nKeep it.`,
  'byte order mark': `\ufeff${keyGrid()}`,
  'one group on each line': hex.match(/.{4}/g)?.join('\n') ?? '',
  'no-break spaces': keyGrid().replaceAll(' ', '\u00a0'),
  'numbered rows': keyGrid()
    .split('\n')
    .map((row, index) => `${index + 1}. ${row}`)
    .join('\n'),
}

const written = Object.entries(writings).flatMap(([name, text]): Case[] => [
  pair(
    `digits beside a crypt15: ${name}`,
    [file15, sealed15, { ...open, format: 'crypt15' }],
    ['WhatsApp/Databases/key.txt', text, hexKey],
  ),
  single(`digits alone: ${name}`, 'WhatsApp backup key.txt', text, hexKey),
])

const beside: Case[] = [
  pair(
    'root key that opens',
    [file15, sealed15, { ...open, format: 'crypt15' }],
    ['WhatsApp/Databases/encrypted_backup.key', e2eeKeyFile(), e2eeKey],
  ),
  pair(
    'root key of another time',
    [file15, sealed15, only],
    ['WhatsApp/Databases/encrypted_backup.key', e2eeKeyFile(otherRoot), e2eeKey],
  ),
  pair(
    'root key in the WhatsApp folder',
    [file15, sealed15, open],
    ['WhatsApp/encrypted_backup.key', e2eeKeyFile(), e2eeKey],
  ),
  pair(
    'root key in a neighbour of Databases',
    [file15, sealed15, open],
    ['WhatsApp/Backups/encrypted_backup.key', e2eeKeyFile(), e2eeKey],
  ),
  pair(
    'root key and a passkey backup',
    [file15, crypt15(store, { keyType: 4, passkey: true }), open],
    ['WhatsApp/Databases/encrypted_backup.key', e2eeKeyFile(), e2eeKey],
  ),
  pair(
    'root key and a password backup',
    [file15, crypt15(store, { keyType: 2 }), open],
    ['WhatsApp/Databases/encrypted_backup.key', e2eeKeyFile(), e2eeKey],
  ),
  pair(
    'root key and a backup cut short',
    [file15, sealed15.subarray(0, sealed15.length - 300), { ...open, complete: false }],
    ['WhatsApp/Databases/encrypted_backup.key', e2eeKeyFile(), e2eeKey],
  ),
  pair(
    'root key and an uncompressed backup without checksum',
    [
      'stickers.backup.crypt15',
      crypt15(Buffer.concat([Buffer.from('PK\x03\x04'), fixedBytes('zip', 900)]), {
        md5: false,
        compress: false,
      }),
      { ...open, complete: null },
    ],
    ['encrypted_backup.key', e2eeKeyFile(), e2eeKey],
  ),
  pair(
    'root key and settings',
    ['backup_settings.json.crypt15', crypt15(Buffer.from('{"theme":"dark"}'), { flags: false }), open],
    ['encrypted_backup.key', e2eeKeyFile(), e2eeKey],
  ),
  pair(
    'root key and a crypt14',
    [file14, sealed14, whatsapp],
    ['WhatsApp/Databases/encrypted_backup.key', e2eeKeyFile(), e2eeKey],
  ),
  pair(
    'digits and a crypt14',
    [file14, sealed14, whatsapp],
    ['WhatsApp/Databases/key.txt', keyGrid(), hexKey],
  ),
  pair(
    'WhatsApp key that fits',
    [file14, sealed14, open],
    ['WhatsApp/Databases/key', whatsAppKeyFile(), whatsAppKey],
  ),
  pair(
    'WhatsApp key of another time',
    [file14, sealed14, whatsapp],
    ['WhatsApp/Databases/key', whatsAppKeyFile(otherKey), whatsAppKey],
  ),
  pair(
    'WhatsApp key and a crypt15',
    [file15, sealed15, only],
    ['WhatsApp/Databases/key', whatsAppKeyFile(), whatsAppKey],
  ),
  pair(
    'WhatsApp key as .nomedia',
    [file14, sealed14, open],
    ['WhatsApp/Databases/.nomedia', whatsAppKeyFile(), whatsAppKey],
  ),
  pair(
    'WhatsApp key with a copy mark',
    [file14, sealed14, open],
    ['WhatsApp/Databases/key (1)', whatsAppKeyFile(), whatsAppKey],
  ),
  pair(
    'WhatsApp key and a crypt12',
    ['msgstore.db.crypt12', crypt12(store), open],
    ['key', whatsAppKeyFile(), whatsAppKey],
  ),
  pair(
    'WhatsApp key of another time and a crypt12',
    ['msgstore.db.crypt12', crypt12(store, { key: otherKey }), { ...whatsapp, format: 'crypt12' }],
    ['key', whatsAppKeyFile(), whatsAppKey],
  ),
  pair(
    'WhatsApp key and a crypt7',
    ['msgstore.db.crypt7', crypt7(store), { ...open, format: 'crypt7' }],
    ['key', whatsAppKeyFile(), whatsAppKey],
  ),
  pair(
    'WhatsApp key and a crypt9',
    ['msgstore.db.crypt9', crypt9(store), { ...open, format: 'crypt9' }],
    ['key', whatsAppKeyFile(), whatsAppKey],
  ),
  pair(
    'key in the files folder of an image of the phone',
    ['data/data/com.whatsapp/backup/msgstore.db.crypt14', sealed14, { ...open }],
    ['data/data/com.whatsapp/backup/key', whatsAppKeyFile(), whatsAppKey],
  ),
  pair(
    'far root key',
    // In the same place: whoever gets all of it has both.
    [
      'archive/2024/phone/WhatsApp/Databases/msgstore.db.crypt15',
      sealed15,
      { ...only, readableBy: 'unknown' },
    ],
    ['papers/letters/safe/encrypted_backup.key', e2eeKeyFile(), e2eeKey],
  ),
  pair(
    'far WhatsApp key',
    ['archive/2024/phone/WhatsApp/Databases/msgstore.db.crypt14', sealed14, whatsapp],
    ['papers/letters/safe/key', whatsAppKeyFile(), whatsAppKey],
  ),
  pair(
    'one wrong digit',
    [file15, sealed15, only],
    ['WhatsApp/Databases/key.txt', `${hex.slice(0, -1)}${hex.endsWith('0') ? '1' : '0'}`, { ...hexKey }],
  ),
  pair(
    'key beside a backup of another name',
    ['old.crypt15', sealed15, open],
    ['encrypted_backup.key', e2eeKeyFile(), e2eeKey],
  ),
]

const image = mcrypt1(Buffer.concat([Buffer.from('ffd8ffe000104a46494600', 'hex'), fixedBytes('jpeg', 4000)]))

export const keyCases: Case[] = [
  ...written,
  ...beside,
  {
    name: 'one key and three backups',
    files: {
      'Databases/msgstore.db.crypt15': sealed15,
      'Databases/msgstore-2026-11-01.1.db.crypt15': crypt15(store, { root: otherRoot }),
      'Databases/msgstore.db.crypt14': sealed14,
      'Databases/encrypted_backup.key': e2eeKeyFile(),
    },
    truth: {
      'Databases/msgstore.db.crypt15': open,
      'Databases/msgstore-2026-11-01.1.db.crypt15': only,
      'Databases/msgstore.db.crypt14': whatsapp,
      'Databases/encrypted_backup.key': e2eeKey,
    },
  },
  {
    name: 'key and the media that it opens',
    files: {
      [`backups/${image.name}`]: image.content,
      'backups/Databases/msgstore.db.crypt15': sealed15,
      'backups/encrypted_backup.key': e2eeKeyFile(),
    },
    truth: {
      [`backups/${image.name}`]: { ...open, format: 'mcrypt1' },
      'backups/Databases/msgstore.db.crypt15': open,
      'backups/encrypted_backup.key': e2eeKey,
    },
  },
  single('WhatsApp key alone', 'files/key', whatsAppKeyFile(), whatsAppKey),
  single('root key alone', 'files/encrypted_backup.key', e2eeKeyFile(), e2eeKey),
  single('root key with a copy mark', 'encrypted_backup (2).key', e2eeKeyFile(), e2eeKey),
  single('password check', 'files/password_data.key', passwordData(), {
    kind: 'key-file',
    readableBy: ['anyone', 'unknown'],
  }),
  single('empty root key', 'encrypted_backup.key', '', {
    kind: 'key-file',
    readableBy: 'unknown',
    optional: true,
  }),
  single('root key of another size', 'encrypted_backup.key', e2eeKeyFile().subarray(0, 58), {
    kind: 'key-file',
    readableBy: 'unknown',
    optional: true,
  }),
  single('root key called something else', 'thing.dat', e2eeKeyFile(), { ...e2eeKey, deep: true }),
  single('WhatsApp key called something else', 'thing.dat', whatsAppKeyFile(), {
    ...whatsAppKey,
    deep: true,
  }),
]
