import { parsePlist } from '../../apple/plist.ts'
import { dictOf } from '../../apple/plist-value.ts'
import { cloudStorage, withAccount } from '../cloud-storage.ts'
import { localAppData } from '../folders.ts'
import { fromConfig } from '../from-config.ts'
import type { Platform } from '../platform.ts'
import type { Discovered, FoundPlace, Provider } from '../provider.ts'
import { BrokenConfig, largestConfig } from '../read/config-file.ts'
import { member, parseJson, textMember } from '../read/json.ts'
import { sqliteRows } from '../read/sqlite-rows.ts'

const label = 'Google Drive'
const registryKey = 'HKCU\\Software\\Google\\DriveFS'

/** The file system of a streamed drive among the drives that the client has seen. */
const streamedFileSystem = 10

/** Google Drive for desktop, mirrored and streamed, of all accounts. There is no client for Linux. docs/places.md. */
export const googleDrive: Provider = {
  id: 'google-drive',
  label,
  async discover(platform) {
    if (platform.system === 'linux') return []
    return [
      ...(await database(platform)),
      ...(await preferences(platform)),
      ...(await cloudStorage(platform, /^GoogleDrive-(.+)$/, label)),
      ...(await mirrors(platform)),
    ]
  },
}

const database = (platform: Platform): Promise<readonly Discovered[]> => {
  const { home, path, system } = platform
  const folder =
    system === 'windows'
      ? path.join(localAppData(platform), 'Google', 'DriveFS')
      : path.join(home, 'Library', 'Application Support', 'Google', 'DriveFS')
  const source = path.join(folder, 'root_preference_sqlite.db')
  return fromConfig(label, source, async () => {
    const columns = ['title', 'root_path', 'last_seen_absolute_path']
    const roots = (await sqliteRows(platform, source, 'roots', columns)) ?? []
    const mirrored = roots.flatMap((row): FoundPlace[] => {
      const found = [row['last_seen_absolute_path'], row['root_path']].find(
        (at): at is string => typeof at === 'string' && path.isAbsolute(at),
      )
      const title = typeof row['title'] === 'string' ? row['title'] : undefined
      return found ? [{ path: found, label: withAccount(label, title), state: 'ok', source }] : []
    })
    const media = (await sqliteRows(platform, source, 'media', ['fs_type', 'last_mount_point'])) ?? []
    const streamed = media.flatMap((row): FoundPlace[] => {
      const mounted = row['last_mount_point']
      return row['fs_type'] === streamedFileSystem && typeof mounted === 'string' && mounted
        ? [streamedPlace(platform, mounted, source)]
        : []
    })
    return [...mirrored, ...streamed]
  })
}

/**
 * The whole drive: the folders in it, such as "My Drive", are named in the user's language. macOS marks each file that is not
 * downloaded; a drive letter of Windows does not.
 */
const streamedPlace = ({ system, path }: Platform, mounted: string, source: string): FoundPlace => ({
  path: /^[a-z]:?$/i.test(mounted) && system === 'windows' ? `${mounted.charAt(0)}:\\` : mounted,
  label: `${label} (streamed)`,
  state: system === 'macos' && mounted.includes(`${path.sep}CloudStorage${path.sep}`) ? 'ok' : 'streaming',
  source,
})

const preferences = (platform: Platform): Promise<readonly Discovered[]> => {
  const { home, path, registry, system } = platform
  if (system === 'windows')
    return fromConfig(label, registryKey, async () => {
      const text = (await registry.values(registryKey))?.['PerAccountPreferences']
      return typeof text === 'string' ? mountPoints(platform, text, registryKey) : []
    })
  const source = path.join(home, 'Library', 'Preferences', 'com.google.drivefs.settings.plist')
  return fromConfig(label, source, async () => {
    const bytes = await platform.read(source, largestConfig)
    if (!bytes) return []
    const settings = dictOf(parsePlist(bytes))
    if (!settings) throw new BrokenConfig('it is no property list that Sealwatch can read')
    const text = settings.get('PerAccountPreferences')
    return typeof text === 'string' ? mountPoints(platform, text, source) : []
  })
}

/** One drive for each account that has chosen where its drive lies. */
const mountPoints = (platform: Platform, text: string, source: string): FoundPlace[] => {
  const accounts = member(parseJson(text), 'per_account_preferences')
  if (!Array.isArray(accounts)) return []
  return accounts.slice(0, 100).flatMap((account): FoundPlace[] => {
    const mounted = textMember(member(account, 'value'), 'mount_point_path')
    return mounted ? [streamedPlace(platform, mounted, source)] : []
  })
}

/** Where the client mirrors unless it is told otherwise: `My Drive`, and `My Drive (account)` from the second on. */
const mirrors = async ({ home, list, path }: Platform): Promise<FoundPlace[]> => {
  const entries = (await list(home).catch(() => undefined)) ?? []
  return entries.flatMap(({ name, type }): FoundPlace[] => {
    const match = type === 'folder' ? /^My Drive(?: \((.+)\))?$/.exec(name) : null
    return match
      ? [
          {
            path: path.join(home, name),
            label: withAccount(label, match[1]),
            state: 'ok',
            source: 'the folder where it usually lies',
          },
        ]
      : []
  })
}
