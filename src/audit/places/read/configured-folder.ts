import { Unreadable } from '../../io/bounded-file.ts'
import type { Platform } from '../platform.ts'
import type { FoundPlace } from '../provider.ts'

const longestLabel = 80

/** A name out of a configuration, fit to stand in a label: one line, without characters that steer a screen. */
export const shown = (name: string): string => {
  const plain = name
    .slice(0, 4 * longestLabel)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const characters = [...plain]
  return characters.length > longestLabel ? `${characters.slice(0, longestLabel - 1).join('')}…` : plain
}

/** The label of a client with the account, folder or device in brackets, where one is known. */
export const labelled = (client: string, name: string): string => {
  const inside = shown(name)
  return inside === '' ? client : `${client} (${inside})`
}

/**
 * A folder as a configuration writes it, in the system's own way: `~` stands for the home folder, and no separator is at its end.
 * Undefined where that is no full path.
 */
export const folderPath = (platform: Platform, written: string): string | undefined => {
  const { system, home, path } = platform
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no system has them in a path that a client chose
  if (/[\0-\x1f]/.test(written)) return undefined
  const atHome = /^~(?=$|[/\\])/.test(written) && (system === 'windows' || !written.startsWith('~\\'))
  const whole = (atHome ? home + written.slice(1) : written).replace(/^\\\\\?\\(?=[a-z]:)/i, '')
  const full = system === 'windows' ? /^(?:[a-z]:[/\\]|[/\\]{2}[^/\\])/i.test(whole) : path.isAbsolute(whole)
  if (!full) return undefined
  const normal = path.normalize(whole)
  return normal === path.parse(normal).root
    ? normal
    : normal.replace(system === 'windows' ? /\\$/ : /\/$/, '')
}

/** Whether Windows fetches it over the network, such as `\\server\share\Documents`. */
export const isNetworkPath = ({ system }: Platform, path: string): boolean =>
  system === 'windows' && path.startsWith('\\\\')

/**
 * The folder as a place: `offline` where nothing is there now, as when it lies on a drive that is not connected; undefined
 * where it is no folder. Network paths are not looked at, because a server that does not answer would hold everything up.
 */
export const configuredPlace = async (
  platform: Platform,
  place: Omit<FoundPlace, 'state'>,
): Promise<FoundPlace | undefined> => {
  if (isNetworkPath(platform, place.path)) return { ...place, state: 'streaming' }
  const kind = await kindOrLocked(platform, place.path)
  if (kind === undefined) return { ...place, state: 'offline' }
  return kind === 'folder' ? { ...place, state: 'ok' } : undefined
}

/** The place if its folder is there, or if the system does not say: the audit then names the permission that it lacks. */
export const existingPlace = async (
  platform: Platform,
  place: Omit<FoundPlace, 'state'>,
): Promise<FoundPlace | undefined> => {
  const found = await configuredPlace(platform, place)
  return found?.state === 'offline' ? undefined : found
}

const kindOrLocked = async (platform: Platform, path: string) => {
  try {
    return await platform.kind(path)
  } catch (error) {
    if (error instanceof Unreadable) return 'folder'
    throw error
  }
}

export const isPresent = <T>(value: T | undefined): value is T => value !== undefined
