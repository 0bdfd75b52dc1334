import type { Platform } from './platform.ts'
import type { FoundPlace } from './provider.ts'

/** A folder of Windows that a variable names, or where it lies by itself. */
export const localAppData = ({ env, home, path }: Platform): string =>
  env('LOCALAPPDATA') ?? path.join(home, 'AppData', 'Local')

export const roamingAppData = ({ env, home, path }: Platform): string =>
  env('APPDATA') ?? path.join(home, 'AppData', 'Roaming')

/** Where programs keep their settings on Linux. */
export const configHome = ({ env, home, path }: Platform): string => {
  const named = env('XDG_CONFIG_HOME')
  return named && path.isAbsolute(named) ? named : path.join(home, '.config')
}

/** A path as a configuration has it: `~` for the home folder. */
export const expandHome = ({ home, path }: Platform, written: string): string =>
  /^~(?=[\\/]|$)/.test(written) ? path.join(home, written.slice(1)) : written

/** Those of the folders in which a client usually lies that are there; one that we may not look at is there. */
export const wellKnown = async (
  platform: Platform,
  label: string,
  paths: readonly string[],
  state: FoundPlace['state'] = 'ok',
): Promise<FoundPlace[]> => {
  const found: FoundPlace[] = []
  for (const path of paths) {
    const kind = await platform.kind(path).catch((): 'folder' => 'folder')
    if (kind === 'folder') found.push({ path, label, state, source: 'the folder where it usually lies' })
  }
  return found
}

/** True where a provider has found at least one place. */
export const foundAny = (results: readonly object[]): boolean => results.some((result) => 'path' in result)
