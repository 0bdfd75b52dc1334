import type { Provider } from '../provider.ts'
import { box } from './box.ts'
import { cloudFolder } from './cloud-folder.ts'
import { connectedPhones } from './connected-phones.ts'
import { deviceBackups } from './device-backups.ts'
import { dropbox } from './dropbox.ts'
import { googleDrive } from './google-drive.ts'
import { gvfs } from './gvfs.ts'
import { icloudDrive } from './icloud-drive.ts'
import { icloudWhatsApp } from './icloud-whatsapp.ts'
import { insync } from './insync.ts'
import { mega } from './mega.ts'
import { mounts } from './mounts.ts'
import { nextcloud } from './nextcloud.ts'
import { oneDrive } from './onedrive.ts'
import { owncloud } from './owncloud.ts'
import { pcloud } from './pcloud.ts'
import { protonDrive } from './proton-drive.ts'
import { removable } from './removable.ts'
import { syncthing } from './syncthing.ts'
import { synologyDrive } from './synology-drive.ts'
import { userFolders } from './user-folders.ts'
import { whatsappDesktop } from './whatsapp-desktop.ts'

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
  nextcloud,
  owncloud,
  syncthing,
  insync,
  whatsappDesktop,
  deviceBackups,
  connectedPhones,
  gvfs,
  mounts,
  userFolders,
  cloudFolder,
  removable,
]
