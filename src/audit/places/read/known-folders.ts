import { configHome, expandHome } from '../folders.ts'
import type { Platform } from '../platform.ts'
import { readConfigText } from './config-file.ts'

export const knownNames = ['Downloads', 'Documents', 'Desktop'] as const

type KnownName = (typeof knownNames)[number]

export interface KnownFolder {
  readonly name: KnownName
  readonly path: string
}

export const shellKey = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\User Shell Folders'

/** Windows' own names of the values; Downloads has had none but its number. */
const shellValues: readonly (readonly [KnownName, string])[] = [
  ['Downloads', '{374DE290-123F-4565-9164-39C4925E467B}'],
  ['Documents', 'Personal'],
  ['Desktop', 'Desktop'],
]

/** Where Windows says that the folders are. @throws Unreadable */
export const shellFolders = async (platform: Platform): Promise<readonly KnownFolder[]> => {
  const values = (await platform.registry.values(shellKey)) ?? {}
  return shellValues.flatMap(([name, value]) => {
    const written = values[value]
    return typeof written === 'string' && written !== ''
      ? [{ name, path: platform.path.normalize(expanded(platform, written)) }]
      : []
  })
}

const expanded = ({ home, env }: Platform, written: string): string =>
  written.replace(
    /%([^%]+)%/g,
    (all, name: string) => env(name) || (name.toUpperCase() === 'USERPROFILE' ? home : all),
  )

export const userDirsPath = (platform: Platform): string =>
  platform.path.join(configHome(platform), 'user-dirs.dirs')

const userDirsNames: ReadonlyMap<string | undefined, KnownName> = new Map([
  ['DOWNLOAD', 'Downloads'],
  ['DOCUMENTS', 'Documents'],
  ['DESKTOP', 'Desktop'],
])

/**
 * `user-dirs.dirs` of xdg-user-dirs, in the words of a shell: `XDG_DOWNLOAD_DIR="$HOME/Téléchargements"`. A folder that is
 * switched off stands there as the home folder itself.
 * @throws BrokenConfig, Unreadable
 */
export const userDirs = async (platform: Platform): Promise<readonly KnownFolder[]> => {
  const text = (await readConfigText(platform, userDirsPath(platform))) ?? ''
  return text.split('\n').flatMap((line) => {
    const [, key, written] = /^\s*XDG_([A-Z]+)_DIR="((?:[^"\\]|\\.)*)"\s*$/.exec(line) ?? []
    const name = userDirsNames.get(key)
    if (!name || written === undefined) return []
    const plain = written.replace(/^\$HOME(?=\/|$)/, '~').replace(/\\(.)/g, '$1')
    return [{ name, path: platform.path.normalize(expandHome(platform, plain)) }]
  })
}
