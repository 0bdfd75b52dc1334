import { cloudStorage } from '../cloud-storage.ts'
import { foundAny, localAppData, roamingAppData, wellKnown } from '../folders.ts'
import { fromConfig } from '../from-config.ts'
import type { Platform } from '../platform.ts'
import type { Discovered, FoundPlace, Provider } from '../provider.ts'
import { BrokenConfig, readConfigText } from '../read/config-file.ts'
import { parseJson, textMember } from '../read/json.ts'

const label = 'Dropbox'

/** Dropbox, personal and of a team, from the file that it keeps for other programs. docs/places.md. */
export const dropbox: Provider = {
  id: 'dropbox',
  label,
  async discover(platform) {
    const results: Discovered[] = []
    for (const source of await infoFiles(platform))
      results.push(...(await fromConfig(label, source, () => accountsIn(platform, source))))
    results.push(...(await cloudStorage(platform, /^Dropbox(?:-(.+))?$/, label)))
    if (!foundAny(results))
      results.push(...(await wellKnown(platform, label, [platform.path.join(platform.home, 'Dropbox')])))
    return results
  },
}

const infoFiles = async (platform: Platform): Promise<string[]> => {
  const { home, path, system } = platform
  if (system !== 'windows') return [path.join(home, '.dropbox', 'info.json')]
  const packages = path.join(localAppData(platform), 'Packages')
  const fromStore = ((await platform.list(packages).catch(() => undefined)) ?? []).filter(({ name }) =>
    /^DropboxInc\.Dropbox_/i.test(name),
  )
  return [
    path.join(localAppData(platform), 'Dropbox', 'info.json'),
    path.join(roamingAppData(platform), 'Dropbox', 'info.json'),
    ...fromStore.map(({ name }) => path.join(packages, name, 'LocalCache', 'Local', 'Dropbox', 'info.json')),
  ]
}

/** `{"personal": {"path": ...}, "business": {"path": ...}}` */
const accountsIn = async (platform: Platform, source: string): Promise<FoundPlace[]> => {
  const text = await readConfigText(platform, source)
  if (text === undefined) return []
  const accounts = parseJson(text)
  if (typeof accounts !== 'object' || accounts === null) throw new BrokenConfig('it lists no accounts')
  return Object.entries(accounts)
    .slice(0, 100)
    .flatMap(([name, account]): FoundPlace[] => {
      const path = textMember(account, 'path')
      return path ? [{ path, label: `${label} (${name})`, state: 'ok', source }] : []
    })
}
