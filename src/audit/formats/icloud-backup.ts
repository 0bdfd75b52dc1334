import { icloudSigns, lookAtIcloudFolder, mayBeIcloudFolder, unreadParts } from '../apple/icloud-folder.ts'
import { judgeIcloud } from '../apple/icloud-verdict.ts'
import type { FolderFormat } from '../format.ts'

/**
 * WhatsApp's iCloud folder, `…/Accounts/<phone>/backup`, or a copy of it or of a part of it. A plaintext
 * `ChatStorage.sqlite` in it stays a finding of its own.
 */
export const icloudBackup: FolderFormat = {
  id: 'icloud-backup',

  signs: icloudSigns,

  claims: mayBeIcloudFolder,

  async judge(folder, options) {
    const seen = await lookAtIcloudFolder(folder, options)
    return (
      seen && {
        judgement: judgeIcloud(seen),
        size: seen.size,
        modified: seen.modified,
        owns: (name) => seen.names.has(name),
        ownsFolders: false,
        skipped: unreadParts(seen),
      }
    )
  },
}
