import type { App } from '../shared/report.ts'
import { deviceFiles } from './apple/device-files.ts'

/** Names that belong to one app alone: Android's packages, Apple's containers. Business is looked for first: its names hold the other's. */
const businessPackage = /com\.whatsapp\.w4b|net[.~]whatsapp[.~]WhatsAppSMB|whatsappsmb/i
const messengerPackage = /com\.whatsapp(?![\w.]*w4b)|net[.~]whatsapp[.~]WhatsApp(?!SMB)/i

/** What people and WhatsApp call folders: `WhatsApp Business`, `WhatsApp`, `FolderSyncBackup-WhatsApp`. */
const businessFolder = /(?:^|[^a-z])whatsapp[ _-]?business(?:$|[^a-z])/i
const messengerFolder = /(?:^|[^a-z])whatsapp(?:$|[^a-z])/i

/** Databases keep the names that a device backup gives them where they are taken out of it. */
const deviceApps = new Map(deviceFiles.map(({ id, app }) => [id, app]))

/**
 * Which app a path names: by a package or container in it, else by the folder nearest to the file. The file's own name says it only
 * by a package: both apps name exported chats alike.
 */
export const appOfPath = (path: string): App => {
  const parts = path.split(/[/\\]/).reverse()
  const deviceApp = deviceApps.get(parts[0]?.toLowerCase() ?? '')
  if (deviceApp) return deviceApp
  for (const part of parts) {
    if (businessPackage.test(part)) return 'business'
    if (messengerPackage.test(part)) return 'messenger'
  }
  for (const part of parts.slice(1)) {
    if (businessFolder.test(part)) return 'business'
    if (messengerFolder.test(part)) return 'messenger'
  }
  return 'unknown'
}
