import { createHash } from 'node:crypto'
import type { App } from '../../shared/report.ts'

/** A database of WhatsApp's in a device backup. */
export interface DeviceFile {
  /** Its name in the backup: SHA-1 of domain, `-` and path. */
  readonly id: string
  readonly app: App
  /** What it holds, in plain words. */
  readonly holds: 'chats' | 'contacts' | 'calls' | 'keys'
}

const inGroup: readonly (readonly [string, DeviceFile['holds']])[] = [
  ['ChatStorage.sqlite', 'chats'],
  ['ContactsV2.sqlite', 'contacts'],
  ['LID.sqlite', 'contacts'],
  ['CallHistory.sqlite', 'calls'],
  ['Axolotl.sqlite', 'keys'],
]

const idOf = (domain: string, path: string): string =>
  createHash('sha1').update(`${domain}-${path}`).digest('hex')

const filesOf = (product: string, app: App): DeviceFile[] => [
  ...inGroup.map(([path, holds]) => ({
    id: idOf(`AppDomainGroup-group.net.whatsapp.${product}.shared`, path),
    app,
    holds,
  })),
  // Before apps had groups.
  { id: idOf(`AppDomain-net.whatsapp.${product}`, 'Documents/ChatStorage.sqlite'), app, holds: 'chats' },
]

/** docs/formats.md, "WhatsApp in a device backup". */
export const deviceFiles: readonly DeviceFile[] = [
  ...filesOf('WhatsApp', 'messenger'),
  ...filesOf('WhatsAppSMB', 'business'),
]

/** Which app an id names: the app's own, that of an extension, or that of its group. */
export const appOfId = (id: string): App | undefined => {
  const match = /(?:^|\.)net\.whatsapp\.WhatsApp(SMB)?(?:$|\.)/i.exec(id)
  return match ? (match[1] ? 'business' : 'messenger') : undefined
}
