import type { FileFormat, FolderFormat, NameRule } from '../format.ts'
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
import { icloudBackup } from './icloud-backup.ts'
import { icloudPart } from './icloud-part.ts'
import { liveData } from './live-data.ts'
import { mcrypt1 } from './mcrypt1.ts'
import { mediaFolder } from './media-folder.ts'
import { oldWhatsAppKeyFormats } from './old-whatsapp-key.ts'
import { passwordData } from './password-data.ts'
import { sqlite } from './sqlite.ts'
import { whatsappKey } from './whatsapp-key.ts'

/** Every format of a single file. The first one whose bytes fit decides: strong signs stand before weak ones. */
export const fileFormats: readonly FileFormat[] = [
  sqlite,
  e2eeKey,
  whatsappKey,
  crypt15,
  crypt14,
  contradictoryHeader,
  crypt12,
  crypt,
  passwordData,
  chatExportZip,
  chatExportText,
  icloudPart,
  // By name and appearance only, so they stand last.
  mcrypt1,
  crypt5,
  ...oldWhatsAppKeyFormats,
  hexKey,
]

/** Every format of a folder. */
export const folderFormats: readonly FolderFormat[] = [icloudBackup, deviceBackup, liveData, mediaFolder]

const rules: readonly NameRule[] = fileFormats.flatMap(({ names }) => names)

/** One test for all names: nearly every file of a disk is turned away by it. */
const anyRule = new RegExp([...new Set(rules.map(({ pattern }) => `(?:${pattern.source})`))].join('|'), 'i')

const weights: readonly NameRule['weight'][] = ['certain', 'possible', 'beside']

/** The rule that a name falls under, the weightiest one. */
export const nameRule = (name: string): NameRule | undefined => {
  if (!anyRule.test(name)) return undefined
  const fitting = rules.filter(({ pattern }) => pattern.test(name))
  return weights.flatMap((weight) => fitting.filter((rule) => rule.weight === weight))[0]
}
