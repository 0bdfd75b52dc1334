import { localAppData, wellKnown } from '../folders.ts'
import { fromConfig } from '../from-config.ts'
import type { Platform } from '../platform.ts'
import type { Discovered, FoundPlace, Provider } from '../provider.ts'
import { sqliteRows } from '../read/sqlite-rows.ts'

const label = 'pCloud'
const registryKey = 'HKCU\\SOFTWARE\\pCloud'

/**
 * pCloud's virtual drive, which fetches what is read, and the folders that it keeps on this computer. Its database also holds the
 * key to the account, in another table, whose pages are not read. docs/places.md.
 */
export const pcloud: Provider = {
  id: 'pcloud',
  label,
  discover: async (platform) => [...(await drive(platform)), ...(await syncedFolders(platform))],
}

const syncedFolders = (platform: Platform): Promise<readonly Discovered[]> => {
  const { home, path, system } = platform
  const source =
    system === 'windows'
      ? path.join(localAppData(platform), 'pCloud', 'data.db')
      : path.join(home, '.pcloud', 'data.db')
  return fromConfig(label, source, async () => {
    const rows = (await sqliteRows(platform, source, 'syncfolder', ['localpath'])) ?? []
    return rows.flatMap(({ localpath }): FoundPlace[] =>
      typeof localpath === 'string' && localpath
        ? [{ path: localpath, label: `${label} (synced folder)`, state: 'ok', source }]
        : [],
    )
  })
}

const drive = async (platform: Platform): Promise<readonly Discovered[]> => {
  const { home, path, registry, system } = platform
  const called = `${label} Drive`
  if (system !== 'windows')
    return wellKnown(
      platform,
      called,
      [path.join(home, system === 'macos' ? 'pCloud Drive' : 'pCloudDrive')],
      'streaming',
    )
  return fromConfig(label, registryKey, async () => {
    const mounted = (await registry.values(registryKey))?.['SyncDrive']
    if (typeof mounted !== 'string' || !mounted) return []
    const at = /^[a-z]:?$/i.test(mounted) ? `${mounted.charAt(0)}:\\` : mounted
    return [{ path: at, label: called, state: 'streaming', source: registryKey }]
  })
}
