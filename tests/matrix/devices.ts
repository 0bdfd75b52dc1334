import { Buffer } from 'node:buffer'
import { fixedBytes } from '../samples/android-key.ts'
import {
  businessChats,
  chatStorage,
  chats,
  contacts,
  deviceLists,
  hashed,
  manifestDatabase,
  oldChats,
} from '../samples/device-backup.ts'
import type { Case, Content, Truth } from './case.ts'

const device = 'MobileSync/Backup/00008030-001234560E38802E'
const plain = { kind: 'device-backup', format: 'ios-plain', readableBy: 'anyone' } as const
const locked = { kind: 'device-backup', format: 'ios-encrypted', readableBy: 'password-holder' } as const
const untold = { kind: 'device-backup', readableBy: 'unknown' } as const
const messages = chatStorage()
const noise = fixedBytes('sealed file', 9000)
const backup = (
  name: string,
  files: Readonly<Record<string, Content>>,
  truth?: Truth,
  folder = device,
): Case => ({
  name: `device: ${name}`,
  files: Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content])),
  truth: truth ? { [folder]: truth } : {},
})
const smb = ['net.whatsapp.WhatsAppSMB', 'group.net.whatsapp.WhatsAppSMB.shared']
const without = (files: Record<string, Content>, name: string) =>
  Object.fromEntries(Object.entries(files).filter(([path]) => path !== name))

const devices = [true, false].flatMap((xml): Case[] => [
  backup(
    `plain, XML ${xml}`,
    { ...deviceLists({ xml }), [chats]: messages, [contacts]: messages },
    { ...plain, complete: true },
  ),
  backup(
    `encrypted, XML ${xml}`,
    { ...deviceLists({ xml, encrypted: true }), [chats]: noise },
    { ...locked, complete: true },
  ),
  backup(`encrypted, only listed, XML ${xml}`, deviceLists({ xml, encrypted: true }), {
    ...locked,
    readableBy: ['password-holder', 'unknown'],
  }),
  backup(
    `Business plain, XML ${xml}`,
    { ...deviceLists({ xml, apps: smb }), [businessChats]: messages },
    { ...plain, app: 'business' },
  ),
  backup(
    `Business encrypted, XML ${xml}`,
    { ...deviceLists({ xml, apps: smb, encrypted: true }), [businessChats]: noise },
    { ...locked, app: 'business' },
  ),
  backup(`listed without chats, XML ${xml}`, deviceLists({ xml }), untold),
  backup(
    `unfinished and plain, XML ${xml}`,
    { ...deviceLists({ xml, state: 'uploading' }), [chats]: messages },
    { ...plain, complete: false },
  ),
  backup(
    `unfinished and encrypted, XML ${xml}`,
    { ...deviceLists({ xml, state: 'new', encrypted: true }), [chats]: noise },
    { ...locked, complete: false },
  ),
  backup(
    `says encrypted, is plain, XML ${xml}`,
    { ...deviceLists({ xml, encrypted: true }), 'Manifest.db': manifestDatabase(), [chats]: messages },
    { kind: 'device-backup', readableBy: 'anyone' },
  ),
  backup(
    `says encrypted, chats are plain, XML ${xml}`,
    { ...deviceLists({ xml, encrypted: true }), [chats]: messages },
    { kind: 'device-backup', readableBy: 'anyone' },
  ),
  backup(
    `says plain, is not, XML ${xml}`,
    { ...deviceLists({ xml }), 'Manifest.db': noise, [chats]: noise },
    { kind: 'device-backup', readableBy: ['unknown', 'password-holder'] },
  ),
  backup(`no WhatsApp, XML ${xml}`, deviceLists({ xml, apps: ['com.example.mail'] })),
  backup(
    `no WhatsApp, encrypted, XML ${xml}`,
    deviceLists({ xml, apps: ['com.example.mail'], encrypted: true }),
  ),
  backup(
    `very old place, XML ${xml}`,
    { ...deviceLists({ xml, apps: ['net.whatsapp.WhatsApp'] }), [oldChats]: messages },
    plain,
  ),
  backup(
    `not listed, but there, XML ${xml}`,
    { ...deviceLists({ xml, apps: [] }), [chats]: messages },
    plain,
  ),
])

const oddDevices: Case[] = [
  backup(
    'no Manifest.db',
    { ...without(deviceLists(), 'Manifest.db'), [chats]: messages },
    { kind: 'device-backup', readableBy: 'anyone', complete: false },
  ),
  backup(
    'Manifest.db of no bytes',
    { ...deviceLists(), 'Manifest.db': '', [chats]: messages },
    { kind: 'device-backup', readableBy: 'anyone', complete: false },
  ),
  backup('a folder of any name', { ...deviceLists(), [chats]: messages }, plain, 'NAS/Phone of A'),
  backup(
    'an archived snapshot',
    { ...deviceLists({ encrypted: true }), [chats]: noise },
    locked,
    'Backup/00008030-001234560E38802E-20240102-030405',
  ),
  backup(
    'flat, of iOS 9',
    {
      ...without(deviceLists({ version: '9.3.5' }), 'Manifest.db'),
      'Manifest.mbdb': Buffer.concat([Buffer.from('mbdb\x05\0', 'latin1'), Buffer.alloc(50)]),
      [hashed('AppDomainGroup-group.net.whatsapp.WhatsApp.shared', 'ChatStorage.sqlite').slice(3)]: messages,
    },
    plain,
  ),
  // Both lists say that it is not encrypted; only the chats themselves were not read.
  backup(
    'chats only in the cloud',
    { ...deviceLists(), [chats]: { sparse: 800_000 } },
    { ...untold, readableBy: ['unknown', 'anyone'] },
  ),
  backup('chats of no bytes', { ...deviceLists(), [chats]: '' }, untold),
  backup(
    'chats that are ciphertext in a plain backup',
    { ...deviceLists(), [chats]: noise },
    { ...untold, readableBy: ['unknown', 'anyone'] },
  ),
  backup(
    'broken Manifest.plist',
    { ...deviceLists(), 'Manifest.plist': 'bplist00 broken', [chats]: messages },
    { kind: 'device-backup', readableBy: 'anyone' },
  ),
]

export const deviceCases: Case[] = [...devices, ...oddDevices]
