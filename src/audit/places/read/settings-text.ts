import { Unreadable } from '../../io/bounded-file.ts'
import type { Platform } from '../platform.ts'
import type { DiscoveryProblem } from '../provider.ts'

/** In bytes. Settings of sync clients are a few KiB; a mount table of a server is some hundred. */
const largest = 4 * 1024 * 1024

export interface SettingsText {
  readonly text: string
}

/**
 * A settings file as text: UTF-8, else Latin-1, which older clients wrote. Undefined where there is none; a problem where
 * it is there and cannot be read, or is too large.
 * @param owner whose settings they are, for people
 */
export const readSettings = async (
  platform: Platform,
  owner: string,
  path: string,
): Promise<SettingsText | DiscoveryProblem | undefined> => {
  try {
    const bytes = await platform.read(path, largest + 1)
    if (!bytes) return undefined
    if (bytes.length > largest) return unusable(owner, path, 'it is larger than 4 MiB')
    return { text: textOf(bytes) }
  } catch (error) {
    if (error instanceof Unreadable) return unusable(owner, path, error.reason)
    throw error
  }
}

export const unusable = (owner: string, path: string, why: string): DiscoveryProblem => ({
  problem: `The settings of ${owner} in "${path}" cannot be used: ${why}.`,
})

const textOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('latin1').decode(bytes)
  }
}
