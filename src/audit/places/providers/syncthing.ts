import type { Platform } from '../platform.ts'
import type { DiscoveryProblem, FoundPlace, Provider } from '../provider.ts'
import { appData, xdgFolder } from '../read/config-home.ts'
import { configuredPlace, folderPath, isPresent, labelled } from '../read/configured-folder.ts'
import { readSettings, unusable } from '../read/settings-text.ts'
import { attributesOfElements } from '../read/xml-elements.ts'

/** More folders than anyone syncs: past them a configuration is broken. */
const mostFolders = 1000

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
  const folders = [env('STHOMEDIR'), env('STCONFDIR')].map((set) => set && folderPath(platform, set))
  switch (system) {
    case 'windows':
      folders.push(path.join(appData(platform, 'LOCALAPPDATA'), 'Syncthing'))
      break
    case 'macos':
      folders.push(path.join(home, 'Library', 'Application Support', 'Syncthing'))
      break
    case 'linux':
      folders.push(path.join(xdgFolder(platform, 'XDG_STATE_HOME'), 'syncthing'))
      folders.push(path.join(xdgFolder(platform, 'XDG_CONFIG_HOME'), 'syncthing'))
  }
  return [...new Set(folders)]
    .filter((folder) => !!folder)
    .map((folder) => path.join(`${folder}`, 'config.xml'))
}

const foldersOf = async (
  platform: Platform,
  source: string,
): Promise<readonly (FoundPlace | DiscoveryProblem)[]> => {
  const settings = await readSettings(platform, 'Syncthing', source)
  if (!settings) return []
  if ('problem' in settings) return [settings]
  // Not `configuration/defaults/folder`: that is a pattern for new folders, and its path is the home folder.
  const folders = attributesOfElements(settings.text, 'configuration/folder', ['id', 'label', 'path'])
  if (!folders) return [unusable('Syncthing', source, 'it is not whole XML')]
  if (folders.length > mostFolders)
    return [unusable('Syncthing', source, `it names over ${mostFolders} folders`)]
  const results = await Promise.all(
    folders.map(async (folder) => {
      const path = folderPath(platform, folder['path'] ?? '')
      if (!path) return unusable('Syncthing', source, 'one of its folders is not a full path')
      const name = folder['label'] || folder['id'] || ''
      return await configuredPlace(platform, { path, label: labelled('Syncthing', name), source })
    }),
  )
  return results.filter(isPresent)
}
