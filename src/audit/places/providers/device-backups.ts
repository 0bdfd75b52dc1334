import { roamingAppData, wellKnown } from '../folders.ts'
import type { Platform } from '../platform.ts'
import type { Provider } from '../provider.ts'

/** Backups of iPhones and iPads that Finder, iTunes and the Apple Devices app make; docs/places.md. */
export const deviceBackups: Provider = {
  id: 'device-backups',
  label: 'iPhone and iPad backups',
  async discover(platform) {
    const found = foldersOf(platform).map(({ path, label }) => wellKnown(platform, label, [path]))
    return (await Promise.all(found)).flat()
  },
}

const foldersOf = (platform: Platform): readonly { path: string; label: string }[] => {
  const { system, home, path } = platform
  const below = (...start: string[]) => path.join(...start, 'MobileSync', 'Backup')
  switch (system) {
    case 'macos':
      return [
        { path: below(home, 'Library', 'Application Support'), label: 'iPhone and iPad backups (Finder)' },
      ]
    case 'windows':
      return [
        {
          path: below(roamingAppData(platform), 'Apple Computer'),
          label: 'iPhone and iPad backups (iTunes)',
        },
        { path: below(home, 'Apple'), label: 'iPhone and iPad backups (Apple Devices)' },
      ]
    case 'linux':
      return []
  }
}
