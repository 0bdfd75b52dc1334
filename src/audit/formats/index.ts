import type { Buffer } from 'node:buffer'
import { asLatin1 } from '../../shared/byte-mark.ts'
import { whatsappFolder } from '../android/whatsapp-folder.ts'
import type { FileFormat, FolderFormat, NameRule } from '../format.ts'
import { adbAb } from './adb-ab.ts'
import { anyOf } from './any-of.ts'
import { appManager } from './app-manager.ts'
import { chatExportText } from './chat-export-text.ts'
import { chatExportZip } from './chat-export-zip.ts'
import { contradictoryHeader } from './contradictory-header.ts'
import { crypt } from './crypt.ts'
import { crypt5 } from './crypt5.ts'
import { crypt12 } from './crypt12.ts'
import { crypt14 } from './crypt14.ts'
import { crypt15 } from './crypt15.ts'
import { deviceBackup } from './device-backup.ts'
import { e2eeKey } from './e2ee-key.ts'
import { hexKey } from './hex-key.ts'
import { hisuite } from './hisuite.ts'
import { icloudBackup } from './icloud-backup.ts'
import { icloudPart } from './icloud-part.ts'
import { imazing } from './imazing.ts'
import { whatsappWords } from './key-names.ts'
import { liveData } from './live-data.ts'
import { mcrypt1 } from './mcrypt1.ts'
import { mediaFolder } from './media-folder.ts'
import { miuiBak } from './miui-bak.ts'
import { neoBackup } from './neo-backup.ts'
import { oldWhatsAppKeyFormats } from './old-whatsapp-key.ts'
import { packedWhatsApp } from './packed-whatsapp.ts'
import { passwordData } from './password-data.ts'
import { smartSwitch } from './smart-switch.ts'
import { sqlite } from './sqlite.ts'
import { swiftBackup } from './swift-backup.ts'
import { titanium } from './titanium.ts'
import { twrp, twrpFolder } from './twrp.ts'
import { whatsappKey } from './whatsapp-key.ts'

/** Every format of a single file. The first one whose bytes fit decides: strong signs stand before weak ones. */
export const fileFormats: readonly FileFormat[] = [
  sqlite,
  e2eeKey,
  whatsappKey,
  crypt15,
  crypt14,
  contradictoryHeader,
  miuiBak,
  adbAb,
  titanium,
  swiftBackup,
  imazing,
  twrp,
  crypt12,
  crypt,
  passwordData,
  chatExportZip,
  chatExportText,
  icloudPart,
  packedWhatsApp,
  // By name and appearance only, so they stand last.
  mcrypt1,
  crypt5,
  ...oldWhatsAppKeyFormats,
  hexKey,
]

/** Every format of a folder. */
export const folderFormats: readonly FolderFormat[] = [
  icloudBackup,
  deviceBackup,
  liveData,
  twrpFolder,
  neoBackup,
  appManager,
  smartSwitch,
  hisuite,
  mediaFolder,
]

const weights: readonly NameRule['weight'][] = ['certain', 'possible', 'beside']

/** The weightiest first. */
const rules: readonly NameRule[] = weights.flatMap((weight) =>
  [...new Set(fileFormats.flatMap(({ names }) => names))].filter((rule) => rule.weight === weight),
)

const anyRule = anyOf(rules.map(({ pattern }) => pattern))

/** No file system has longer names, and the rules take long over them: storages and archives may hold some. Characters. */
const longestName = 255

/** What rules look at of a name. */
export const ruledName = (name: string): string => asLatin1(name).slice(-longestName)

/** The weightiest rule that a name falls under. */
export const nameRule = (name: string): NameRule | undefined => {
  const read = ruledName(name)
  return anyRule.test(read) ? rules.find(({ pattern }) => pattern.test(read)) : undefined
}

/** What `besideBackup` and `keyFilesIn` look for, and the stubs of iCloud, whose names hold another one. */
const beside = [whatsappFolder, whatsappWords, /\.icloud$/i]

/**
 * Matches where one of several names in NFC, a line each, is a reason to look at its folder at all: one test, by which nearly
 * every folder of a disk is turned away. Rules of weight `beside` count only where another name is such a reason. No pattern
 * looks behind the end of a name for what must not be there, so no line hides a reason in another one.
 */
export const anyReason = anyOf(
  [
    ...rules.filter(({ weight, covered }) => weight !== 'beside' && !covered).map(({ pattern }) => pattern),
    ...folderFormats.map(({ signs }) => signs),
    ...beside,
  ],
  'im',
)

/** Whether a file may be of a format that its name does not tell; see `FileFormat.begins`. */
export const mayBegin = (head: Buffer, size: number, name: string): boolean =>
  fileFormats.some((format) => format.begins(head, size, name))
