import type { FuzzTarget } from './run-target.ts'
import { allFormats } from './targets/all-formats.ts'
import { archiveMembers } from './targets/archive-members.ts'
import { backupHeader } from './targets/backup-header.ts'
import { chatText } from './targets/chat-text.ts'
import { headerTarget } from './targets/header.ts'
import { icloudFolder } from './targets/icloud-folder.ts'
import { mediaTar } from './targets/media-tar.ts'
import { plist } from './targets/plist.ts'
import { quickLookTarget } from './targets/quick-look.ts'
import { signatureTarget } from './targets/signature.ts'
import { sqliteDatabase } from './targets/sqlite.ts'
import { tar } from './targets/tar.ts'
import { toolBackups } from './targets/tool-backups.ts'
import { androidHeader, toolDescriptions } from './targets/tool-headers.ts'
import { unpackingTrials } from './targets/unpacking-trial.ts'
import { zipArchive } from './targets/zip-archive.ts'

/** Every parser that meets bytes of strangers. */
export const fuzzTargets: readonly FuzzTarget[] = [
  backupHeader,
  allFormats,
  headerTarget,
  quickLookTarget,
  sqliteDatabase,
  tar,
  mediaTar,
  icloudFolder,
  zipArchive,
  archiveMembers,
  unpackingTrials,
  plist,
  chatText,
  androidHeader,
  toolDescriptions,
  toolBackups,
  signatureTarget,
]
