import type { Platform } from './platform.ts'
import type { FoundPlace } from './provider.ts'

export const cloudStorageFolder = ({ home, path }: Platform): string =>
  path.join(home, 'Library', 'CloudStorage')

/**
 * The folders of sync clients that macOS keeps in `~/Library/CloudStorage`, such as `GoogleDrive-me@example.org`. macOS marks
 * each file in them that is not downloaded, so they are places like others. Empty on other systems, and where macOS does not
 * let us list it: the provider of unknown cloud folders says so once.
 * @param name its first group is the account
 */
export const cloudStorage = async (
  platform: Platform,
  name: RegExp,
  label: string,
): Promise<FoundPlace[]> => {
  if (platform.system !== 'macos') return []
  const folder = cloudStorageFolder(platform)
  const entries = (await platform.list(folder).catch(() => undefined)) ?? []
  return entries.flatMap((entry): FoundPlace[] => {
    const match = entry.type === 'file' ? null : name.exec(entry.name)
    const path = platform.path.join(folder, entry.name)
    return match ? [{ path, label: withAccount(label, match[1]), state: 'ok', source: folder }] : []
  })
}

export const withAccount = (label: string, account: string | undefined): string =>
  account ? `${label} (${account})` : label
