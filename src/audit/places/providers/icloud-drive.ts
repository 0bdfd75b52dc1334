import { wellKnown } from '../folders.ts'
import { fromConfig } from '../from-config.ts'
import type { Platform } from '../platform.ts'
import type { Provider } from '../provider.ts'
import { windowsRoots } from '../windows-roots.ts'

const label = 'iCloud Drive'

/** Where iCloud keeps the folders of all apps, and people's own. */
export const icloudFolders = async (platform: Platform): Promise<string[]> => {
  const { system, home, path } = platform
  if (system === 'macos') return [path.join(home, 'Library', 'Mobile Documents')]
  if (system !== 'windows') return []
  const registered = (await windowsRoots(platform, /^icloud ?drive/i)).map((root) => root.path)
  return [...registered, path.join(home, 'iCloudDrive')]
}

/** iCloud Drive with the folders of all apps. There is no client for Linux. docs/places.md. */
export const icloudDrive: Provider = {
  id: 'icloud-drive',
  label,
  discover: (platform) =>
    fromConfig(label, 'the Windows registry', async () =>
      wellKnown(platform, label, await icloudFolders(platform)),
    ),
}
