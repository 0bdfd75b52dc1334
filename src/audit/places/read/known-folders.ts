import { Unreadable } from '../../io/bounded-file.ts'
import type { Platform } from '../platform.ts'
import type { DiscoveryProblem } from '../provider.ts'
import { xdgFolder } from './config-home.ts'
import { folderPath } from './configured-folder.ts'
import { readSettings, unusable } from './settings-text.ts'

export interface KnownFolder {
  readonly name: 'Downloads' | 'Documents' | 'Desktop'
  readonly path: string
  readonly source: string
}

const names = ['Downloads', 'Documents', 'Desktop'] as const

/** The user's folders under the names that they have in this language and at the places that they were moved to. */
export const knownFolders = async (
  platform: Platform,
): Promise<readonly (KnownFolder | DiscoveryProblem)[]> => {
  const named = await namedFolders(platform)
  return [...named.folders, ...defaults(platform, named.folders), ...named.problems]
}

interface Named {
  readonly folders: readonly KnownFolder[]
  readonly problems: readonly DiscoveryProblem[]
}

const namedFolders = (platform: Platform): Promise<Named> => {
  switch (platform.system) {
    case 'windows':
      return shellFolders(platform)
    case 'linux':
      return userDirs(platform)
    case 'macos':
      // The Finder translates the names that it shows; on disk they are English.
      return Promise.resolve({ folders: [], problems: [] })
  }
}

const defaults = ({ home, path }: Platform, named: readonly KnownFolder[]): KnownFolder[] =>
  names
    .filter((name) => !named.some((folder) => folder.name === name))
    .map((name) => ({ name, path: path.join(home, name), source: 'the usual place' }))

const shellKey = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\User Shell Folders'

/** Windows' own names of the values; Downloads has had none but its number. */
const shellValues = [
  ['Downloads', '{374DE290-123F-4565-9164-39C4925E467B}'],
  ['Documents', 'Personal'],
  ['Desktop', 'Desktop'],
] as const

const shellFolders = async (platform: Platform): Promise<Named> => {
  const folders: KnownFolder[] = []
  const problems: DiscoveryProblem[] = []
  const values = await shellValuesOf(platform)
  if (values instanceof Unreadable)
    return { folders, problems: [unusable('Windows', shellKey, values.reason)] }
  for (const [name, value] of shellValues) {
    const written = values?.[value]
    if (typeof written !== 'string' || written === '') continue
    const path = folderPath(platform, expanded(platform, written))
    if (path) folders.push({ name, path, source: shellKey })
    else problems.push(unusable('Windows', shellKey, `the folder for ${name} is not a full path`))
  }
  return { folders, problems }
}

const shellValuesOf = async ({ registry }: Platform) => {
  try {
    return await registry.values(shellKey)
  } catch (error) {
    if (error instanceof Unreadable) return error
    throw error
  }
}

const expanded = ({ home, env }: Platform, written: string): string =>
  written.replace(/%([^%]+)%/g, (all, name: string) => {
    const value = env(name)
    if (value) return value
    return name.toUpperCase() === 'USERPROFILE' ? home : all
  })

const xdgNames = new Map<string | undefined, KnownFolder['name']>([
  ['DOWNLOAD', 'Downloads'],
  ['DOCUMENTS', 'Documents'],
  ['DESKTOP', 'Desktop'],
])

/**
 * `user-dirs.dirs` of xdg-user-dirs, in the words of a shell: `XDG_DOWNLOAD_DIR="$HOME/Téléchargements"`. A folder that is
 * switched off stands there as the home folder itself.
 */
const userDirs = async (platform: Platform): Promise<Named> => {
  const source = platform.path.join(xdgFolder(platform, 'XDG_CONFIG_HOME'), 'user-dirs.dirs')
  const settings = await readSettings(platform, 'the desktop', source)
  if (!settings) return { folders: [], problems: [] }
  if ('problem' in settings) return { folders: [], problems: [settings] }
  const folders = new Map<string, KnownFolder>()
  const problems: DiscoveryProblem[] = []
  for (const line of settings.text.split('\n')) {
    const [, key, written] = /^\s*XDG_([A-Z]+)_DIR="((?:[^"\\]|\\.)*)"\s*$/.exec(line) ?? []
    const name = xdgNames.get(key)
    if (!name || written === undefined) continue
    const path = folderPath(platform, withoutShell(platform, written))
    if (path) folders.set(name, { name, path, source })
    else problems.push(unusable('the desktop', source, `the folder for ${name} is not a full path`))
  }
  return { folders: [...folders.values()], problems }
}

const withoutShell = ({ home }: Platform, written: string): string => {
  const atHome = /^\$HOME(?=\/|$)/.test(written)
  const rest = (atHome ? written.slice('$HOME'.length) : written).replace(/\\(.)/g, '$1')
  return atHome ? home + rest : rest.replace(/^~/, './~')
}
