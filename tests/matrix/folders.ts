import { Buffer } from 'node:buffer'
import { crypt14, crypt15 } from '../samples/android-backup.ts'
import { fixedBytes } from '../samples/android-key.ts'
import { chatStorage } from '../samples/device-backup.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import type { Case, Content, Truth } from './case.ts'

const jpeg = Buffer.concat([Buffer.from('ffd8ffe000104a46494600', 'hex'), Buffer.alloc(300, 5)])
const media = { kind: 'media-folder', format: 'folder', readableBy: 'anyone' } as const
const e2ee = { kind: 'android-backup', format: 'crypt15', readableBy: 'only-you', complete: true } as const
const store = messageStore()

const folderOf = (prefix: string): Record<string, Content> => ({
  [`${prefix} Images/IMG-20240101-WA0001.jpg`]: jpeg,
  [`${prefix} Images/Sent/IMG-20240101-WA0002.jpg`]: jpeg,
  [`${prefix} Video/VID-20240101-WA0003.mp4`]: jpeg,
  [`${prefix} Voice Notes/202401/PTT-20240101-WA0004.opus`]: jpeg,
  [`${prefix} Documents/DOC-20240101-WA0005.pdf`]: jpeg,
  [`${prefix} Stickers/STK-20240101-WA0006.webp`]: jpeg,
})
const under = (root: string, files: Record<string, Content>): Record<string, Content> =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [`${root}/${path}`, content]))

const mediaIn = (name: string, root: string, prefix: string, truth: Partial<Truth> = {}): Case => ({
  name: `media: ${name}`,
  files: under(root, folderOf(prefix)),
  truth: { [root]: { ...media, ...truth } },
})

const mac = 'Library/Group Containers/group.net.whatsapp.WhatsApp.shared'
const macBusiness = 'Library/Group Containers/group.net.whatsapp.WhatsAppSMB.shared'
const windows = 'AppData/Local/Packages/5319275A.WhatsAppDesktop_cv1g1gvanyjgm'

export const folderCases: Case[] = [
  mediaIn('current', 'Android/media/com.whatsapp/WhatsApp/Media', 'WhatsApp', { app: 'messenger' }),
  mediaIn('Business', 'Android/media/com.whatsapp.w4b/WhatsApp Business/Media', 'WhatsApp Business', {
    app: 'business',
  }),
  mediaIn('old', 'sdcard/WhatsApp/Media', 'WhatsApp', { app: 'messenger' }),
  mediaIn('old Business', 'sdcard/WhatsApp Business/Media', 'WhatsApp Business', { app: 'business' }),
  mediaIn('PC copy that lost its root', 'Pictures/old phone/Media', 'WhatsApp'),
  mediaIn('other case', 'sdcard/whatsapp/MEDIA', 'whatsapp'),
  mediaIn('by FolderSync', 'FolderSyncBackup-WhatsApp/Media', 'WhatsApp'),
  {
    name: 'whole folder',
    files: {
      ...under('WhatsApp/Media', folderOf('WhatsApp')),
      'WhatsApp/Databases/msgstore.db.crypt15': crypt15(store),
      'WhatsApp/Databases/msgstore-2026-11-01.1.db.crypt14': crypt14(store),
      'WhatsApp/Backups/wa.db.crypt15': crypt15(store),
      'WhatsApp/.Shared/a.tmp': 'x',
      'WhatsApp/.Thumbs/b': jpeg,
    },
    truth: {
      'WhatsApp/Media': media,
      'WhatsApp/Databases/msgstore.db.crypt15': e2ee,
      'WhatsApp/Databases/msgstore-2026-11-01.1.db.crypt14': {
        kind: 'android-backup',
        format: 'crypt14',
        readableBy: 'whatsapp',
      },
      'WhatsApp/Backups/wa.db.crypt15': e2ee,
    },
  },
  {
    name: 'one photo is enough',
    files: {
      'sdcard/WhatsApp/Media/WhatsApp Images/IMG-20240101-WA0001.jpg': jpeg,
      'sdcard/WhatsApp/Databases/msgstore.db.crypt15': crypt15(store),
    },
    truth: { 'sdcard/WhatsApp/Media': media, 'sdcard/WhatsApp/Databases/msgstore.db.crypt15': e2ee },
  },
  {
    name: 'database hidden in Media',
    files: {
      ...under('WhatsApp/Media', folderOf('WhatsApp')),
      'WhatsApp/Media/WhatsApp Documents/msgstore.db.crypt15': crypt15(store),
      'WhatsApp/Media/WhatsApp Documents/msgstore.db': store,
    },
    truth: {
      'WhatsApp/Media': media,
      'WhatsApp/Media/WhatsApp Documents/msgstore.db.crypt15': e2ee,
      'WhatsApp/Media/WhatsApp Documents/msgstore.db': {
        kind: 'plaintext-database',
        format: 'sqlite',
        readableBy: 'anyone',
      },
    },
  },
  {
    name: 'media only in the cloud',
    files: { 'WhatsApp/Media/WhatsApp Images/IMG-20240101-WA0001.jpg': { sparse: 90_000 } },
    truth: { 'WhatsApp/Media': { kind: 'media-folder', readableBy: ['unknown', 'anyone'] } },
  },
  {
    name: 'live on a Mac',
    files: under(mac, {
      'ChatStorage.sqlite': chatStorage(),
      'ContactsV2.sqlite': chatStorage(),
      'Message/Media/1@s.whatsapp.net/a.jpg': jpeg,
    }),
    truth: { [mac]: { kind: 'live-data', readableBy: 'anyone', app: 'messenger' } },
  },
  {
    name: 'live Business on a Mac',
    files: under(macBusiness, { 'ChatStorage.sqlite': chatStorage() }),
    truth: { [macBusiness]: { kind: 'live-data', readableBy: 'anyone', app: 'business' } },
  },
  {
    name: 'live on Windows',
    files: under(windows, {
      'LocalState/messages.db': fixedBytes('windows', 8192),
      'LocalState/session.db': fixedBytes('session', 4096),
    }),
    truth: {
      [`${windows}/LocalState`]: { kind: 'live-data', readableBy: ['unknown', 'password-holder', 'anyone'] },
    },
  },
  ...[
    ['crypt15 only in the cloud', 'msgstore.db.crypt15'],
    ['crypt14 only in the cloud', 'msgstore.db.crypt14'],
    ['contacts only in the cloud', 'wa.db.crypt15'],
  ].map(
    ([name = '', path = '']): Case => ({
      name,
      files: { [path]: { sparse: 500_000 } },
      truth: { [path]: { kind: 'android-backup', readableBy: 'unknown' } },
    }),
  ),
  {
    name: 'database only in the cloud',
    files: { 'msgstore.db': { sparse: 500_000 } },
    truth: { 'msgstore.db': { kind: 'plaintext-database', readableBy: 'unknown' } },
  },
  {
    name: 'export only in the cloud',
    files: { 'WhatsApp Chat with A.zip': { sparse: 500_000 } },
    truth: { 'WhatsApp Chat with A.zip': { kind: 'chat-export', readableBy: 'unknown', optional: true } },
  },
]
