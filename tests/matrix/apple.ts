import { Buffer } from 'node:buffer'
import { fixedBytes } from '../samples/android-key.ts'
import { chatStorage } from '../samples/device-backup.ts'
import { iosEnc } from '../samples/hmac-sealed.ts'
import { encFile, sealedName } from '../samples/icloud.ts'
import { binaryPlist } from '../samples/plist.ts'
import { paxEntry, type TarEntry, tarEndMark, tarEntry, tarOf } from '../samples/tar.ts'
import { type Case, type Content, decoy, type Truth } from './case.ts'

const jpeg = Buffer.concat([Buffer.from('ffd8ffe000104a46494600', 'hex'), Buffer.alloc(700, 3)])
const member = (name: string): TarEntry => ({ name, contents: jpeg })
const sealedMember = (index: number): TarEntry => ({
  name: sealedName(),
  contents: fixedBytes(`member ${index}`, 16 * (index + 9) + 32),
})
const many = (count: number): TarEntry[] => Array.from({ length: count }, (_, index) => sealedMember(index))
const readable = tarOf(
  member('Media/15550000001@s.whatsapp.net/a/b/c.jpg'),
  member('Media/15550000001@s.whatsapp.net/d.opus'),
)
const sealed = tarOf(...many(6))
const plist = binaryPlist({ version: 1, size: 5000 })

const databases = [
  'ChatStorage',
  'ChatSearch',
  'CallHistory',
  'BackedUpKeyValue',
  'ExtChatDatabase',
  'Labels',
  'LID',
  'Sticker',
]
const encs: Record<string, Buffer> = Object.fromEntries(
  databases.map((name) => [`${name}.sqlite.enc`, encFile()]),
)

const e2ee = { kind: 'icloud-backup', format: 'icloud-e2ee', readableBy: 'only-you' } as const
const open = { kind: 'icloud-backup', format: 'icloud-default', readableBy: 'anyone' } as const
const unknown = { kind: 'icloud-backup', readableBy: 'unknown' } as const

const container = 'Library/Mobile Documents/57T9237FN3~net~whatsapp~WhatsApp/Accounts/15550000009/backup'
const business = 'iCloudDrive/57T9237FN3~net~whatsapp~WhatsAppSMB/Accounts/15550000009/backup'
const copied = 'USB/copy of icloud/backup'
const lost = 'NAS/phone of A'

const inFolder = (name: string, folder: string, files: Record<string, Content>, truth: Truth): Case => ({
  name: `iCloud: ${name} in ${folder.split('/').slice(0, 2).join('/')}`,
  files: Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content])),
  truth: { [folder]: truth },
})

const everywhere = [container, business, copied, lost].flatMap((folder): Case[] => [
  inFolder(
    'end-to-end',
    folder,
    { ...encs, 'Media.tar': sealed, 'Video.tar': tarOf(...many(3)), 'Backup.plist': plist },
    e2ee,
  ),
  inFolder('default', folder, { ...encs, 'Media.tar': readable, 'Backup.plist': plist }, open),
  inFolder('only sealed databases', folder, { ...encs, 'Backup.plist': plist }, unknown),
  inFolder(
    'old readable archive left',
    folder,
    { ...encs, 'Media.tar': sealed, 'Video.tar': readable },
    open,
  ),
])

const inside = (name: string, files: Record<string, Content>, truth: Truth): Case =>
  inFolder(name, container, files, truth)

const archives: Case[] = [
  inside(
    'end-to-end with padding in names',
    { ...encs, 'Media.tar': tarOf(...many(4).map((entry) => ({ ...entry, name: `${entry.name}=` }))) },
    e2ee,
  ),
  inside(
    'end-to-end behind pax headers',
    {
      ...encs,
      'Media.tar': Buffer.concat([
        ...many(4).flatMap((entry) => [paxEntry('x', { mtime: '1700000000.5' }), tarEntry(entry)]),
        tarEndMark,
      ]),
    },
    e2ee,
  ),
  inside(
    'names in pax headers',
    {
      ...encs,
      'Media.tar': Buffer.concat([
        ...many(4).flatMap((entry, index) => [
          paxEntry('x', { path: `Media/1555000000${index}@s.whatsapp.net/a.jpg` }),
          tarEntry({ ...entry, contents: jpeg }),
        ]),
        tarEndMark,
      ]),
    },
    open,
  ),
  inside(
    'readable beneath one sealed member',
    { ...encs, 'Media.tar': tarOf(sealedMember(1), member('Media/1@g.us/a.jpg')) },
    open,
  ),
  inside(
    'readable far behind',
    { ...encs, 'Media.tar': tarOf(...many(40), member('Media/1@lid/a.jpg')) },
    open,
  ),
  inside(
    'groups and lids',
    { ...encs, 'Document.tar': tarOf(member('Document/1555-1@g.us/a.pdf'), member('Document/99@lid/b.pdf')) },
    open,
  ),
  inside('only a media ending', { ...encs, 'GIFs.tar': tarOf(member('a.mp4'), member('b.mp4')) }, open),
  inside('leading slash', { ...encs, 'Video.tar': tarOf(member('/Video/1@s.whatsapp.net/a.mp4')) }, open),
  inside(
    'sealed names around pictures',
    { ...encs, 'Media.tar': tarOf(...many(4).map((entry) => ({ ...entry, contents: jpeg }))) },
    { ...unknown, readableBy: ['unknown', 'anyone'] },
  ),
  inside(
    'sealed names of the wrong size',
    {
      ...encs,
      'Media.tar': tarOf(...many(4).map((entry) => ({ ...entry, contents: fixedBytes(entry.name, 101) }))),
    },
    { ...unknown, readableBy: 'unknown' },
  ),
  inside(
    'names of 31 bytes',
    { ...encs, 'Media.tar': tarOf(...many(4).map((entry) => ({ ...entry, name: entry.name.slice(0, 42) }))) },
    unknown,
  ),
  inside('empty archive', { ...encs, 'Media.tar': tarEndMark }, unknown),
  inside('archive of zeros', { ...encs, 'Media.tar': Buffer.alloc(9000) }, unknown),
  inside('archive of noise', { ...encs, 'Media.tar': fixedBytes('tar noise', 9000) }, unknown),
  inside('archive of no bytes', { ...encs, 'Media.tar': '' }, unknown),
  inside('archive only in the cloud', { ...encs, 'Media.tar': { sparse: 900_000 } }, unknown),
  inside(
    'all only in the cloud',
    { 'ChatStorage.sqlite.enc': { sparse: 900_000 }, 'Media.tar': { sparse: 900_000 } },
    unknown,
  ),
  inside(
    'stubs',
    {
      '.ChatStorage.sqlite.enc.icloud': binaryPlist({ NSURLNameKey: 'ChatStorage.sqlite.enc' }),
      '.Media.tar.icloud': binaryPlist({ NSURLNameKey: 'Media.tar' }),
    },
    unknown,
  ),
  inside(
    'one stub beside a sealed archive',
    { ...encs, '.Video.tar.icloud': binaryPlist({ NSURLNameKey: 'Video.tar' }), 'Media.tar': sealed },
    { kind: 'icloud-backup', readableBy: ['only-you', 'unknown'] },
  ),
  inside(
    'one stub beside a readable archive',
    { ...encs, '.Video.tar.icloud': binaryPlist({ NSURLNameKey: 'Video.tar' }), 'Media.tar': readable },
    open,
  ),
  inside('sealed archive without databases', { 'Media.tar': sealed, 'Backup.plist': plist }, e2ee),
  inside('other key type', { 'ChatStorage.sqlite.enc': encFile({ keyType: 7 }) }, unknown),
  inside('real sealing', { 'ChatStorage.sqlite.enc': iosEnc(Buffer.alloc(5000)), 'Media.tar': sealed }, e2ee),
  inside(
    'database that only claims to be sealed',
    { ...encs, 'ChatStorage.sqlite.enc': chatStorage(), 'Media.tar': sealed },
    { kind: 'icloud-backup', readableBy: 'anyone' },
  ),
  {
    name: 'iCloud: plaintext database in it',
    files: { [`${container}/ChatStorage.sqlite`]: chatStorage(), [`${container}/Media.tar`]: sealed },
    truth: {
      [`${container}/ChatStorage.sqlite`]: {
        kind: 'plaintext-database',
        format: 'sqlite',
        readableBy: 'anyone',
      },
      [container]: { ...e2ee, readableBy: ['only-you', 'anyone'], optional: true },
    },
  },
]

export const appleCases: Case[] = [
  ...everywhere,
  ...archives,
  decoy('iCloud folder of another app', {
    'Library/Mobile Documents/iCloud~md~obsidian/Documents/note.md': 'WhatsApp',
    'Library/Mobile Documents/iCloud~md~obsidian/Media.tar': tarOf(
      member('notes/a.md'),
      member('notes/b.md'),
    ),
  }),
  decoy('tar of web files', { 'site/Media.tar': tarOf(member('css/a.css'), member('img/b.png')) }),
  decoy('.enc of openssl', {
    'secret.enc': Buffer.concat([Buffer.from('Salted__'), fixedBytes('salted', 500)]),
  }),
  decoy('property lists of another app', {
    'Prefs/Info.plist': plist,
    'Prefs/Manifest.plist': plist,
    'Prefs/Status.plist': plist,
  }),
]
