import { whatsappFolder } from './android/whatsapp-folder.ts'
import type { FolderListing } from './format.ts'
import { nameRule } from './formats/index.ts'

const known = new WeakMap<FolderListing, boolean>()

/** Whether a folder holds one of WhatsApp's backups by name, or a folder in which they lie: there, any small file may be the key. */
export const besideBackup = (folder: FolderListing): boolean => {
  const before = known.get(folder)
  if (before !== undefined) return before
  const found = folder.entries.some(({ name, type }) => {
    if (type === 'folder') return whatsappFolder.test(name)
    const rule = nameRule(name)
    return rule?.kind === 'icloud-backup' || (rule?.weight === 'certain' && rule.kind === 'android-backup')
  })
  known.set(folder, found)
  return found
}

/** Names of what sync clients and browsers write until a file is whole. */
export const isUnfinishedCopy = (name: string): boolean =>
  /^\.syncthing\.|\.(?:tmp|part|crdownload)$/i.test(name)
