import { Buffer } from 'node:buffer'
import { dirname } from 'node:path/posix'
import { gzipSync } from 'node:zlib'
import { fixedBytes } from '../samples/android-key.ts'
import { type TarEntry, tarOf } from '../samples/tar.ts'
import { androidStream, encryptedStream, markedEncrypted, miui, openAes } from '../samples/tool-backup.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { zip } from '../samples/zip.ts'
import { type Case, type Content, decoy, type Truth } from './case.ts'

const store = messageStore()
const open = { kind: 'phone-tool-backup', readableBy: 'anyone' } as const
const locked = { kind: 'phone-tool-backup', readableBy: 'password-holder' } as const

const app = (id: string, ...more: TarEntry[]): Buffer =>
  tarOf(
    { name: `apps/${id}/_manifest`, contents: Buffer.from(`1\n${id}\n`) },
    { name: `apps/${id}/f/key`, contents: fixedBytes('f', 200) },
    { name: `apps/${id}/db/msgstore.db`, contents: store },
    ...more,
  )
const messenger = app('com.whatsapp')
const small = app('com.whatsapp.w4b')
const notes = tarOf(
  { name: 'apps/org.notes/_manifest', contents: Buffer.from('1\norg.notes\n') },
  { name: 'apps/org.notes/db/notes.db', contents: store.subarray(0, 900) },
)
const folder = tarOf(
  { name: './databases/msgstore.db', contents: store },
  { name: './files/key', contents: fixedBytes('g', 158) },
)
const absolute = tarOf({ name: 'data/data/com.whatsapp/databases/msgstore.db', contents: store })
const partition = (...ids: string[]): Buffer =>
  tarOf(...ids.map((id) => ({ name: `data/data/${id}/databases/msgstore.db`, contents: store })))

const file = (name: string, path: string, content: Content, truth: Truth): Case => ({
  name: `tool: ${name}`,
  files: { [path]: content },
  truth: { [path]: truth },
})
/** A backup whose files lie in a folder that stands for it. */
const inFolder = (name: string, path: string, content: Content, truth: Truth): Case => ({
  name: `tool: ${name}`,
  files: { [path]: content },
  truth: { [dirname(path)]: truth },
})
/** A backup of several files, of which one stands for it; the others may be findings with it. */
const group = (name: string, files: Record<string, Content>, path: string, truth: Truth): Case => ({
  name: `tool: ${name}`,
  files,
  truth: { [path]: truth },
})

const streams: Case[] = [1, 2, 3, 4, 5].flatMap((version): Case[] => [
  file(`adb ${version}, plain`, 'backup.ab', androidStream({ version: String(version), tar: messenger }), {
    ...open,
    format: 'adb-ab',
    app: 'messenger',
  }),
  file(
    `adb ${version}, compressed`,
    'backup.ab',
    androidStream({ version: String(version), compressed: '1', tar: messenger }),
    { ...open, format: 'adb-ab' },
  ),
])

const properties = (cipher: string | null) =>
  JSON.stringify({
    packageName: 'com.whatsapp',
    packageLabel: 'WhatsApp',
    compressionType: 'gz',
    cipherType: cipher,
    iv: cipher ? [1, 2, 3] : null,
    hasAppData: true,
  })
const neo = 'NeoBackup/com.whatsapp/2024-01-02-03-04-05-678-user_0'
const huawei = 'HUAWEI P30_2024-01-02 03.04.05'

export const toolCases: Case[] = [
  ...streams,
  file('adb of Business', 'business.ab', androidStream({ tar: small }), {
    ...open,
    format: 'adb-ab',
    app: 'business',
  }),
  file('adb with a password, named', 'whatsapp.ab', encryptedStream('secret', messenger), {
    ...locked,
    format: 'adb-ab',
  }),
  file(
    'adb of all apps',
    'all.ab',
    androidStream({ tar: Buffer.concat([notes.subarray(0, -1024), messenger]) }),
    { ...open, format: 'adb-ab' },
  ),
  decoy('adb of another app', { 'notes.ab': androidStream({ tar: notes }) }),
  decoy('adb of another app, compressed', { 'notes.ab': androidStream({ tar: notes, compressed: '1' }) }),
  ...['com.whatsapp', 'com.whatsapp.w4b'].flatMap((id): Case[] => {
    const label = id === 'com.whatsapp' ? 'WhatsApp' : 'WhatsApp Business'
    const path = `MIUI/backup/AllBackup/20240102_030405/${label}(${id}).bak`
    const which = id === 'com.whatsapp' ? 'messenger' : 'business'
    return [
      file(`MIUI ${id}`, path, miui(androidStream({ tar: app(id) }), id, label), {
        ...open,
        format: 'miui-bak',
        app: which,
      }),
      file(`MIUI ${id} with a password`, path, miui(encryptedStream('secret', app(id)), id, label), {
        ...locked,
        format: 'miui-bak',
        app: which,
      }),
      file(`MIUI ${id} renamed`, 'copy.bak', miui(androidStream({ tar: app(id) }), id, label), {
        ...open,
        format: 'miui-bak',
      }),
      file(
        `MIUI ${id} cut short`,
        path,
        miui(androidStream({ tar: app(id) }), id, label).subarray(0, -3000),
        { ...open, format: 'miui-bak', complete: false },
      ),
    ]
  }),
  file(
    'MIUI inside a ZIP',
    'MIUI/backup/AllBackup/backup.zip',
    zip([{ name: 'WhatsApp(com.whatsapp).bak', content: miui(androidStream({ tar: messenger })) }]),
    { ...open },
  ),
  decoy('MIUI of another app', {
    'MIUI/backup/AllBackup/20240102_030405/Notes(org.notes).bak': miui(
      androidStream({ tar: notes }),
      'org.notes',
      'Notes',
    ),
  }),
  inFolder(
    'TWRP tar',
    'TWRP/BACKUPS/ab12/2024-01-02--03-04-05/data.ext4.win000',
    partition('org.notes', 'com.whatsapp'),
    { ...open, format: 'twrp' },
  ),
  inFolder(
    'TWRP gzip',
    'TWRP/BACKUPS/ab12/2024-01-02--03-04-05/data.ext4.win',
    gzipSync(partition('com.whatsapp')),
    { ...open, format: 'twrp' },
  ),
  inFolder('TWRP OpenAES', 'TWRP/BACKUPS/ab12/2024-01-02--03-04-05/data.f2fs.win000', openAes(), {
    ...locked,
    format: 'twrp',
  }),
  decoy('TWRP without WhatsApp', {
    'TWRP/BACKUPS/ab12/2024-01-02--03-04-05/data.ext4.win000': partition('org.notes'),
  }),
  decoy('TWRP of another partition', {
    'TWRP/BACKUPS/ab12/2024-01-02--03-04-05/boot.emmc.win': fixedBytes('boot', 4096),
  }),
  group(
    'Titanium gz',
    {
      'TitaniumBackup/com.whatsapp-20240102-030405.properties': 'app_label=WhatsApp\n',
      'TitaniumBackup/com.whatsapp-20240102-030405.tar.gz': gzipSync(absolute),
      'TitaniumBackup/com.whatsapp-0123456789abcdef0123456789abcdef.apk.gz': gzipSync(fixedBytes('apk', 900)),
    },
    'TitaniumBackup/com.whatsapp-20240102-030405.tar.gz',
    { ...open, format: 'titanium', app: 'messenger' },
  ),
  file(
    'Titanium bz2',
    'TitaniumBackup/com.whatsapp-20240102-030405.tar.bz2',
    Buffer.concat([Buffer.from('BZh91AY&SY'), fixedBytes('bz', 3000)]),
    { ...open, format: 'titanium' },
  ),
  decoy('Titanium of another app', { 'TitaniumBackup/org.notes-20240102-030405.tar.gz': gzipSync(notes) }),
  group(
    'Neo plain',
    { [`${neo}.properties`]: properties(null), [`${neo}/data.tar.gz`]: gzipSync(folder) },
    neo,
    { ...open, format: 'neo-backup' },
  ),
  group(
    'Neo sealed',
    {
      [`${neo}.properties`]: properties('AES/GCM/NoPadding'),
      [`${neo}/data.tar.gz.enc`]: fixedBytes('neo', 3000),
    },
    neo,
    { ...locked, format: 'neo-backup' },
  ),
  group(
    'Neo without compression',
    { [`${neo}.properties`]: properties(null), [`${neo}/data.tar`]: folder },
    neo,
    { ...open, format: 'neo-backup' },
  ),
  group(
    'Neo zst',
    {
      [`${neo}.properties`]: properties(null),
      [`${neo}/data.tar.zst`]: Buffer.concat([Buffer.from('28b52ffd', 'hex'), fixedBytes('zst', 3000)]),
    },
    neo,
    { ...open, format: 'neo-backup' },
  ),
  group(
    'Neo says sealed, is plain',
    { [`${neo}.properties`]: properties('AES/GCM/NoPadding'), [`${neo}/data.tar.gz`]: gzipSync(folder) },
    neo,
    { ...open, format: 'neo-backup' },
  ),
  decoy('Neo of another app', {
    'NeoBackup/org.notes/2024-01-02-03-04-05-user_0/data.tar.gz': gzipSync(
      tarOf({ name: './databases/notes.db', contents: fixedBytes('notes', 900) }),
    ),
  }),
  file(
    'Swift',
    'SwiftBackup/com.whatsapp.dat',
    zip([{ name: 'data/com.whatsapp/databases/msgstore.db', content: store }]),
    { ...open, format: 'swift-backup' },
  ),
  ...(['aes', 'zipcrypto'] as const).map((encryption) =>
    file(
      `Swift sealed with ${encryption}`,
      'SwiftBackup/com.whatsapp.dat',
      zip([{ name: 'data/com.whatsapp/databases/msgstore.db', content: store, encryption }]),
      { ...locked, format: 'swift-backup' },
    ),
  ),
  file(
    'Swift marked as sealed, in clear',
    'SwiftBackup/com.whatsapp.dat',
    markedEncrypted(zip([{ name: 'data/com.whatsapp/databases/msgstore.db', content: store }])),
    { ...open, format: 'swift-backup' },
  ),
  decoy('Swift of another app', {
    'SwiftBackup/org.notes.dat': zip([{ name: 'data/org.notes/notes.db', content: 'a' }]),
  }),
  {
    name: 'tool: HiSuite media in clear',
    files: {
      [`${huawei}/info.xml`]: '<?xml version="1.0"?><info.xml><row table="HeaderInfo"></row></info.xml>',
      [`${huawei}/com.whatsapp.tar`]: absolute,
      [`${huawei}/com.whatsapp.apk`]: fixedBytes('apk', 400),
    },
    truth: { [huawei]: { ...open, format: 'hisuite' } },
  },
  file(
    'iMazing',
    'A.imazingapp',
    zip([
      { name: 'Container/AppGroups/group.net.whatsapp.WhatsApp.shared/ChatStorage.sqlite', content: store },
    ]),
    { ...open },
  ),
  file(
    'iMazing of Business',
    'B.imazingapp',
    zip([
      {
        name: 'Container/AppGroups/group.net.whatsapp.WhatsAppSMB.shared/ChatStorage.sqlite',
        content: store,
      },
    ]),
    { ...open, app: 'business' },
  ),
  decoy('iMazing of another app', {
    'C.imazingapp': zip([{ name: 'Container/AppGroups/group.org.notes/a.sqlite', content: 'a' }]),
  }),
  file('adb called something else', 'thing', androidStream({ tar: messenger }), {
    ...open,
    format: 'adb-ab',
    deep: true,
  }),
  file('MIUI called something else', 'thing.jpg', miui(androidStream({ tar: messenger })), {
    ...open,
    format: 'miui-bak',
    deep: true,
  }),
]
