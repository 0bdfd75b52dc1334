import { lookAtDeviceBackup, mayBeDeviceBackup, ownsFile, ownsFolder } from '../apple/device-backup.ts'
import { judgeDeviceBackup } from '../apple/device-verdict.ts'
import type { FolderFormat } from '../format.ts'

/**
 * A backup of a whole iPhone by iTunes, Finder, libimobiledevice or iMazing, in which WhatsApp's files lie under hashed
 * names. Without WhatsApp in it, it is no finding, and still not walked: it holds tens of thousands of files.
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
      owns: ownsFile,
      ownsFolders: ownsFolder,
      skipped: backup.skipped,
    }
  },
}
