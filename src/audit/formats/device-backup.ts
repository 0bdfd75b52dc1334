import { lookAtDeviceBackup, mayBeDeviceBackup } from '../apple/device-backup.ts'
import { judgeDeviceBackup } from '../apple/device-verdict.ts'
import { isHashFile } from '../apple/hash-folders.ts'
import type { FolderFormat } from '../format.ts'

/**
 * A backup of a whole iPhone by iTunes, Finder, libimobiledevice or iMazing, in which WhatsApp's files lie under hashed
 * names. Without WhatsApp in it, it is no finding, and its folders are still not walked, but for those in which something lies that
 * the backup does not put there: it holds tens of thousands of files.
 */
export const deviceBackup: FolderFormat = {
  id: 'device-backup',

  signs: /^manifest\.(?:plist|db|mbdb)$/i,

  claims: mayBeDeviceBackup,

  async judge(folder, { signal }) {
    const backup = await lookAtDeviceBackup(folder, signal)
    if (!backup) return undefined
    const judgement = judgeDeviceBackup(backup)
    return {
      ...(judgement && { judgement }),
      size: backup.size,
      modified: backup.modified,
      owns: (name) => backup.lists.has(name) || isHashFile({ type: 'file', name }),
      ownsFolders: (name) => backup.onlyHashed.has(name),
      skipped: backup.skipped,
    }
  },
}
