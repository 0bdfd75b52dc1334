import { foundAny, wellKnown } from '../folders.ts'
import { fromConfig } from '../from-config.ts'
import { networkState } from '../network-path.ts'
import type { Platform } from '../platform.ts'
import type { Discovered, Provider } from '../provider.ts'
import {
  type KnownFolder,
  knownNames,
  shellFolders,
  shellKey,
  userDirs,
  userDirsPath,
} from '../read/known-folders.ts'

/** Downloads, Documents and the desktop, wherever they are and whatever they are called; docs/places.md. */
export const userFolders: Provider = {
  id: 'user-folders',
  label: 'Your folders',
  async discover(platform) {
    switch (platform.system) {
      case 'windows':
        return foldersFrom(platform, 'Windows', shellKey, shellFolders)
      case 'linux':
        return foldersFrom(platform, 'The desktop', userDirsPath(platform), userDirs)
      case 'macos':
        // The Finder translates the names that it shows; on disk they are English.
        return usual(platform, knownNames)
    }
  },
}

const foldersFrom = async (
  platform: Platform,
  owner: string,
  source: string,
  read: (platform: Platform) => Promise<readonly KnownFolder[]>,
): Promise<readonly Discovered[]> => {
  const named = new Set<string>()
  const results = await fromConfig(owner, source, async () => {
    const found: Discovered[] = []
    for (const { name, path } of await read(platform)) {
      named.add(name)
      found.push(...(await placeOf(platform, name, path, source)))
    }
    return found
  })
  const others = await usual(
    platform,
    knownNames.filter((name) => !named.has(name)),
  )
  return [...results, ...others]
}

/** One that was moved to a drive may be back later; one in the home folder that is not there was deleted. */
const placeOf = async (
  platform: Platform,
  label: string,
  path: string,
  source: string,
): Promise<Discovered[]> => {
  const inside = platform.path.relative(platform.home, path)
  if (inside === '') return []
  const inHome = !inside.startsWith('..') && !platform.path.isAbsolute(inside)
  if (inHome && !foundAny(await wellKnown(platform, label, [path]))) return []
  return [{ path, label, state: networkState(platform, path), source }]
}

const usual = async (platform: Platform, names: readonly string[]): Promise<readonly Discovered[]> =>
  (
    await Promise.all(
      names.map((name) => wellKnown(platform, name, [platform.path.join(platform.home, name)])),
    )
  ).flat()
