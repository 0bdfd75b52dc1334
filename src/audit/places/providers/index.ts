import type { Provider } from '../provider.ts'
import { box } from './box.ts'
import { cloudFolder } from './cloud-folder.ts'
import { dropbox } from './dropbox.ts'
import { googleDrive } from './google-drive.ts'
import { icloudDrive } from './icloud-drive.ts'
import { icloudWhatsApp } from './icloud-whatsapp.ts'
import { mega } from './mega.ts'
import { oneDrive } from './onedrive.ts'
import { pcloud } from './pcloud.ts'
import { protonDrive } from './proton-drive.ts'
import { synologyDrive } from './synology-drive.ts'

/**
 * Every provider, in the order in which people are shown their places. Of two that name one path, the first stays: what only
 * the system tells of comes last.
 */
export const providers: readonly Provider[] = [
  icloudWhatsApp,
  icloudDrive,
  googleDrive,
  oneDrive,
  dropbox,
  box,
  pcloud,
  mega,
  protonDrive,
  synologyDrive,
  cloudFolder,
]
