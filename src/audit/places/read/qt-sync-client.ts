import type { Platform } from '../platform.ts'
import type { DiscoveryProblem, FoundPlace } from '../provider.ts'
import { configuredPlace, folderPath, isPresent, labelled } from './configured-folder.ts'
import { type QtValue, readQtIni } from './qt-ini.ts'
import { readSettings, unusable } from './settings-text.ts'

/** More folders than anyone syncs: past them a configuration is broken. */
const mostFolders = 1000

/** What is read of `[Accounts]`: the folders of an account, its server, and who it is. Everything else may be secret. */
const wanted =
  /^[^\\]+\\(?:(?:Folders|Multifolders|FoldersWithPlaceholders)\\[^\\]+\\localPath|url|dav_user|webflow_user|http_user)$/

/**
 * The folders that a client of Nextcloud's family syncs, from its settings: keys such as `0\Folders\1\localPath` below
 * `[Accounts]`, where 0 is the account. Folders shared by two accounts are kept as `Multifolders`, those with files on
 * demand as `FoldersWithPlaceholders`.
 */
export const qtSyncFolders = async (
  platform: Platform,
  client: string,
  source: string,
): Promise<readonly (FoundPlace | DiscoveryProblem)[]> => {
  const settings = await readSettings(platform, client, source)
  if (!settings) return []
  if ('problem' in settings) return [settings]
  const values = readQtIni(settings.text, wanted)?.filter(({ section }) => section === 'Accounts')
  if (!values) return [unusable(client, source, 'it is not in the form of such a file')]

  const folders = values.filter(({ key, value }) => key.endsWith('\\localPath') && value !== '')
  if (folders.length > mostFolders) return [unusable(client, source, `it names over ${mostFolders} folders`)]
  const labels = accountLabels(client, values)
  const results = await Promise.all(
    folders.map(async ({ key, value }) => {
      const path = folderPath(platform, value)
      if (!path) return unusable(client, source, 'one of its folders is not a full path')
      return await configuredPlace(platform, { path, label: labels(key), source })
    }),
  )
  return results.filter(isPresent)
}

/** The label of the account that a key belongs to, such as `Nextcloud (ana@cloud.example.org)`. */
const accountLabels = (client: string, values: readonly QtValue[]): ((key: string) => string) => {
  const byKey = new Map(values.map(({ key, value }) => [key, value]))
  return (key) => {
    const account = key.slice(0, key.indexOf('\\'))
    const of = (name: string) => byKey.get(`${account}\\${name}`)
    const user = of('dav_user') || of('webflow_user') || of('http_user') || ''
    return labelled(client, [user, hostOf(of('url'))].filter((part) => part !== '').join('@'))
  }
}

/** Of the address nothing but its host: a password may stand before it, a token after it. */
const hostOf = (url = ''): string => {
  try {
    return new URL(url).hostname
  } catch {
    return ''
  }
}
