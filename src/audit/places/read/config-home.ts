import type { Platform } from '../platform.ts'

type XdgFolder = 'XDG_CONFIG_HOME' | 'XDG_STATE_HOME'

/** The XDG Base Directory Specification's folder, or its default; a value that is not a full path counts as none. */
export const xdgFolder = ({ home, path, env }: Platform, name: XdgFolder): string => {
  const set = env(name)
  if (set && path.isAbsolute(set)) return path.normalize(set)
  return name === 'XDG_CONFIG_HOME' ? path.join(home, '.config') : path.join(home, '.local', 'state')
}

/** Windows' folders for settings: `APPDATA` goes with the account, `LOCALAPPDATA` stays on the computer. */
export const appData = ({ home, path, env }: Platform, name: 'APPDATA' | 'LOCALAPPDATA'): string =>
  env(name) || path.join(home, 'AppData', name === 'APPDATA' ? 'Roaming' : 'Local')
