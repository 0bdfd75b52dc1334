import { expandHome } from '../folders.ts'
import { fromConfig } from '../from-config.ts'
import { labelled } from '../label.ts'
import { networkState } from '../network-path.ts'
import type { Platform } from '../platform.ts'
import type { Discovered } from '../provider.ts'
import { readConfigText } from './config-file.ts'
import type { IniLine } from './ini.ts'
import { qtValues } from './qt-ini.ts'

/** What is read of `[Accounts]`: the folders of an account, its server, and who it is. Everything else may be secret. */
const wanted =
  /^[^\\]+\\(?:(?:Folders|Multifolders|FoldersWithPlaceholders)\\[^\\]+\\localPath|url|dav_user|webflow_user|http_user)$/

/**
 * The folders that a client of Nextcloud's family syncs, from its settings: keys such as `0\Folders\1\localPath` below
 * `[Accounts]`, where 0 is the account. Folders shared by two accounts are kept as `Multifolders`, those with files on
 * demand as `FoldersWithPlaceholders`.
 */
export const qtSyncFolders = (
  platform: Platform,
  client: string,
  source: string,
): Promise<readonly Discovered[]> =>
  fromConfig(client, source, async () => {
    const text = (await readConfigText(platform, source)) ?? ''
    const values = qtValues(text, wanted).filter(({ section }) => section === 'Accounts')
    const labels = accountLabels(client, values)
    return values
      .filter(({ key, value }) => key.endsWith('\\localPath') && value !== '')
      .map(({ key, value }) => {
        const path = expandHome(platform, value)
        return { path, label: labels(key), state: networkState(platform, path), source }
      })
  })

/** The label of the account that a key belongs to, such as `Nextcloud (me@cloud.example.org)`. */
const accountLabels = (client: string, values: readonly IniLine[]): ((key: string) => string) => {
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
