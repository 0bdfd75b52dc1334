import { Unreadable } from '../../io/unreadable.ts'
import { fromConfig } from '../from-config.ts'
import type { Platform } from '../platform.ts'
import type { FoundPlace, Provider } from '../provider.ts'
import { icloudFolders } from './icloud-drive.ts'

const label = "WhatsApp's iCloud backup"

/** WhatsApp's container; the part before it is Apple's id of the developer, which may change. */
const container = /~net~whatsapp~/i

/** The container in which WhatsApp on an iPhone keeps its backup. docs/places.md. */
export const icloudWhatsApp: Provider = {
  id: 'icloud-whatsapp',
  label,
  discover: (platform) =>
    fromConfig(label, 'the Windows registry', async () => {
      const places: FoundPlace[] = []
      for (const folder of await icloudFolders(platform))
        places.push(...(await containersIn(platform, folder)))
      return places
    }),
}

const containersIn = async (platform: Platform, folder: string): Promise<FoundPlace[]> => {
  try {
    const entries = (await platform.list(folder)) ?? []
    return entries
      .filter(({ name, type }) => type === 'folder' && container.test(name))
      .map(({ name }) => ({
        path: platform.path.join(folder, name),
        label: /smb$/i.test(name) ? "WhatsApp Business's iCloud backup" : label,
        state: 'ok',
        source: folder,
      }))
  } catch (error) {
    // The folder is iCloud Drive's, and that place says that there is no permission.
    if (error instanceof Unreadable) return []
    throw error
  }
}
