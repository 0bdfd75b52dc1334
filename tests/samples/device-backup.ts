import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import type { Files } from './folder.ts'
import { ciphertext } from './icloud.ts'
import { binaryPlist, type PlistSample, xmlPlist } from './plist.ts'
import { sqliteFile } from './whatsapp-database.ts'

/** The messages of an iPhone or a Mac, as Core Data lays them out. */
export const chatStorage = (): Buffer =>
  sqliteFile((database) =>
    database.exec(`
      CREATE TABLE ZWACHATSESSION (Z_PK INTEGER PRIMARY KEY, ZCONTACTJID VARCHAR, ZPARTNERNAME VARCHAR);
      CREATE TABLE ZWAMESSAGE (Z_PK INTEGER PRIMARY KEY, ZCHATSESSION INTEGER, ZTEXT VARCHAR, ZMESSAGEDATE TIMESTAMP);
      CREATE TABLE ZWAMEDIAITEM (Z_PK INTEGER PRIMARY KEY, ZMESSAGE INTEGER);`),
  )

export const manifestDatabase = (): Buffer =>
  sqliteFile((database) =>
    database.exec(`
      CREATE TABLE Files (fileID TEXT PRIMARY KEY, domain TEXT, relativePath TEXT, flags INTEGER, file BLOB);
      CREATE TABLE Properties (key TEXT PRIMARY KEY, value BLOB);`),
  )

export const hashed = (domain: string, path: string): string => {
  const id = createHash('sha1').update(`${domain}-${path}`).digest('hex')
  return `${id.slice(0, 2)}/${id}`
}

const group = (product: string) => `AppDomainGroup-group.net.whatsapp.${product}.shared`
export const chats = hashed(group('WhatsApp'), 'ChatStorage.sqlite')
export const businessChats = hashed(group('WhatsAppSMB'), 'ChatStorage.sqlite')
export const oldChats = hashed('AppDomain-net.whatsapp.WhatsApp', 'Documents/ChatStorage.sqlite')
export const contacts = hashed(group('WhatsApp'), 'ContactsV2.sqlite')

interface Options {
  readonly encrypted?: boolean
  /** Ids in `Applications`. */
  readonly apps?: string[]
  readonly version?: string
  readonly state?: string
  readonly xml?: boolean
  readonly manifest?: { [key: string]: PlistSample }
}

/** The lists of a device backup that an iPhone writes. */
export const deviceLists = ({
  encrypted = false,
  apps = ['net.whatsapp.WhatsApp', 'group.net.whatsapp.WhatsApp.shared'],
  version = '17.5.1',
  state = 'finished',
  xml = false,
  manifest = {},
}: Options = {}): Files => {
  const write = xml ? xmlPlist : binaryPlist
  return {
    'Manifest.plist': write({
      IsEncrypted: encrypted,
      WasPasscodeSet: true,
      Lockdown: { DeviceName: 'Phone', ProductVersion: version },
      Applications: Object.fromEntries(
        ['com.example.other', ...apps].map((id) => [id, { CFBundleIdentifier: id }]),
      ),
      ...manifest,
    }),
    'Info.plist': xmlPlist({ 'Product Version': version }),
    'Status.plist': write({ SnapshotState: state, IsFullBackup: true }),
    'Manifest.db': encrypted ? ciphertext(8192) : manifestDatabase(),
    'ab/abcdef0000000000000000000000000000000000': Buffer.from('another app'),
  }
}
