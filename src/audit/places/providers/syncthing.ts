import { configHome, expandHome, localAppData } from '../folders.ts'
import { fromConfig } from '../from-config.ts'
import { labelled } from '../label.ts'
import { networkState } from '../network-path.ts'
import type { Platform } from '../platform.ts'
import type { Discovered, Provider } from '../provider.ts'
import { readConfigText } from '../read/config-file.ts'
import { xmlAttributes } from '../read/xml-attributes.ts'

/** Syncthing's folders; docs/places.md. Its configuration also holds the key to its interface, which is not read. */
export const syncthing: Provider = {
  id: 'syncthing',
  label: 'Syncthing',
  discover: async (platform) =>
    (await Promise.all(settingsOf(platform).map((source) => foldersOf(platform, source)))).flat(),
}

/** All places that a version of Syncthing keeps its configuration in: the variable may be set for its service alone. */
const settingsOf = (platform: Platform): readonly string[] => {
  const { system, home, path, env } = platform
  const chosen = [env('STHOMEDIR'), env('STCONFDIR')].map((set) => expandHome(platform, set ?? ''))
  const folders = chosen.filter((folder) => path.isAbsolute(folder))
  switch (system) {
    case 'windows':
      folders.push(path.join(localAppData(platform), 'Syncthing'))
      break
    case 'macos':
      folders.push(path.join(home, 'Library', 'Application Support', 'Syncthing'))
      break
    case 'linux':
      folders.push(path.join(env('XDG_STATE_HOME') || path.join(home, '.local', 'state'), 'syncthing'))
      folders.push(path.join(configHome(platform), 'syncthing'))
  }
  return [...new Set(folders)].map((folder) => path.join(folder, 'config.xml'))
}

const foldersOf = (platform: Platform, source: string): Promise<readonly Discovered[]> =>
  fromConfig('Syncthing', source, async () => {
    const text = await readConfigText(platform, source)
    if (text === undefined) return []
    // Not `configuration/defaults/folder`: that is a pattern for new folders, and its path is the home folder.
    const folders = xmlAttributes(text, 'configuration/folder', ['id', 'label', 'path'])
    return folders.map((folder) => {
      const path = expandHome(platform, folder['path'] ?? '')
      const label = labelled('Syncthing', folder['label'] || folder['id'])
      return { path, label, state: networkState(platform, path), source }
    })
  })
