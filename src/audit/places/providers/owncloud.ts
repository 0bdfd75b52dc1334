import { configHome, roamingAppData } from '../folders.ts'
import type { Platform } from '../platform.ts'
import type { Provider } from '../provider.ts'
import { qtSyncFolders } from '../read/qt-sync-client.ts'

/** The folders of all accounts of the ownCloud app; docs/places.md. */
export const owncloud: Provider = {
  id: 'owncloud',
  label: 'ownCloud',
  discover: async (platform) =>
    (
      await Promise.all(settingsOf(platform).map((source) => qtSyncFolders(platform, 'ownCloud', source)))
    ).flat(),
}

const settingsOf = (platform: Platform): readonly string[] => {
  const { system, home, path } = platform
  const file = path.join('ownCloud', 'owncloud.cfg')
  switch (system) {
    case 'windows':
      return [path.join(roamingAppData(platform), file)]
    case 'macos':
      return [path.join(home, 'Library', 'Preferences', file)]
    case 'linux':
      return [path.join(configHome(platform), file)]
  }
}
