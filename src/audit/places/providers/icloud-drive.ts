import { wellKnown } from '../folders.ts'
import { fromConfig } from '../from-config.ts'
import type { Platform } from '../platform.ts'
import type { Provider } from '../provider.ts'
import { registeredPlaces, windowsRoots } from '../windows-roots.ts'

const label = 'iCloud Drive'

const registered = /^icloud ?drive/i

const usualFolders = ({ system, home, path }: Platform): string[] =>
  system === 'macos'
    ? [path.join(home, 'Library', 'Mobile Documents')]
    : system === 'windows'
      ? [path.join(home, 'iCloudDrive')]
      : []

/** Where iCloud keeps the folders of all apps, and people's own. */
export const icloudFolders = async (platform: Platform): Promise<string[]> => [
  ...(await windowsRoots(platform, registered)).map(({ path }) => path),
  ...usualFolders(platform),
]

/** iCloud Drive with the folders of all apps. There is no client for Linux. docs/places.md. */
export const icloudDrive: Provider = {
  id: 'icloud-drive',
  label,
  discover: (platform) =>
    fromConfig(label, 'the Windows registry', async () => [
      ...(await registeredPlaces(platform, registered, label)),
      ...(await wellKnown(platform, label, usualFolders(platform))),
    ]),
}
