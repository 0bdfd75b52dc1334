import { configHome, roamingAppData } from '../folders.ts'
import type { Platform } from '../platform.ts'
import type { Provider } from '../provider.ts'
import { qtSyncFolders } from '../read/qt-sync-client.ts'

/** The folders of all accounts of the Nextcloud app; docs/places.md. */
export const nextcloud: Provider = {
  id: 'nextcloud',
  label: 'Nextcloud',
  discover: async (platform) =>
    (
      await Promise.all(settingsOf(platform).map((source) => qtSyncFolders(platform, 'Nextcloud', source)))
    ).flat(),
}

const settingsOf = (platform: Platform): readonly string[] => {
  const { system, home, path } = platform
  const file = path.join('Nextcloud', 'nextcloud.cfg')
  switch (system) {
    case 'windows':
      return [path.join(roamingAppData(platform), file)]
    case 'macos':
      return [path.join(home, 'Library', 'Preferences', file)]
    case 'linux':
      return [
        path.join(configHome(platform), file),
        path.join(home, '.var', 'app', 'com.nextcloud.desktopclient.nextcloud', 'config', file),
      ]
  }
}
