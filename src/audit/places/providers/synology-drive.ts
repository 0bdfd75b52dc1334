import { localAppData } from '../folders.ts'
import { fromConfig } from '../from-config.ts'
import type { Platform } from '../platform.ts'
import type { FoundPlace, Provider } from '../provider.ts'
import { sqliteRows } from '../read/sqlite-rows.ts'

const label = 'Synology Drive'

/** Synology's client; of its database, the table of servers and sign-ins is not read. docs/places.md. */
export const synologyDrive: Provider = {
  id: 'synology-drive',
  label,
  discover(platform) {
    const source = databasePath(platform)
    return fromConfig(label, source, async () => {
      const rows = (await sqliteRows(platform, source, 'session_table', ['sync_folder'])) ?? []
      return rows.flatMap(({ sync_folder: path }): FoundPlace[] =>
        typeof path === 'string' && path ? [{ path, label, state: 'ok', source }] : [],
      )
    })
  },
}

const databasePath = (platform: Platform): string => {
  const { home, path, system } = platform
  const folder =
    system === 'windows'
      ? path.join(localAppData(platform), 'SynologyDrive')
      : system === 'macos'
        ? path.join(home, 'Library', 'Application Support', 'SynologyDrive')
        : path.join(home, '.SynologyDrive')
  return path.join(folder, 'data', 'db', 'sys.sqlite')
}
