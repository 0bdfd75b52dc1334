import { localAppData, wellKnown } from '../folders.ts'
import type { Platform } from '../platform.ts'
import type { Provider } from '../provider.ts'

/** What WhatsApp's own app keeps on this computer; docs/formats.md, "Live data". There is no such app for Linux. */
export const whatsappDesktop: Provider = {
  id: 'whatsapp-desktop',
  label: 'WhatsApp on this computer',
  async discover(platform) {
    const found = foldersOf(platform).map(({ path, label }) => wellKnown(platform, label, [path]))
    return (await Promise.all(found)).flat()
  },
}

const foldersOf = (platform: Platform): readonly { path: string; label: string }[] => {
  const { system, home, path } = platform
  const messenger = 'WhatsApp on this computer'
  switch (system) {
    case 'macos': {
      const containers = path.join(home, 'Library', 'Group Containers')
      return [
        { path: path.join(containers, 'group.net.whatsapp.WhatsApp.shared'), label: messenger },
        {
          path: path.join(containers, 'group.net.whatsapp.WhatsAppSMB.shared'),
          label: 'WhatsApp Business on this computer',
        },
      ]
    }
    case 'windows': {
      const storeApp = '5319275A.WhatsAppDesktop_cv1g1gvanyjgm'
      return [
        {
          path: path.join(localAppData(platform), 'Packages', storeApp, 'LocalState'),
          label: messenger,
        },
      ]
    }
    case 'linux':
      return []
  }
}
