import { cloudStorage, withAccount } from '../cloud-storage.ts'
import { configHome, expandHome, wellKnown } from '../folders.ts'
import { fromConfig } from '../from-config.ts'
import type { Platform } from '../platform.ts'
import type { Discovered, FoundPlace, Provider } from '../provider.ts'
import { readConfigText } from '../read/config-file.ts'
import { iniLines } from '../read/ini.ts'
import { registeredPlaces } from '../windows-roots.ts'

const label = 'OneDrive'
const accountsKey = 'HKCU\\SOFTWARE\\Microsoft\\OneDrive\\Accounts'
const variables = ['OneDrive', 'OneDriveConsumer', 'OneDriveCommercial']

/** OneDrive, personal and business, and the client of the onedrive package on Linux. docs/places.md. */
export const oneDrive: Provider = {
  id: 'onedrive',
  label,
  async discover(platform) {
    if (platform.system === 'linux') return linuxClient(platform)
    if (platform.system === 'macos') return cloudStorage(platform, /^OneDrive(?:-(.+))?$/, label)
    return [
      ...(await fromConfig(label, accountsKey, () => accounts(platform))),
      ...(await fromConfig(label, 'the Windows registry', () =>
        registeredPlaces(platform, /^onedrive/i, label),
      )),
      ...variables.flatMap((name): FoundPlace[] => {
        const path = platform.env(name)
        return path ? [{ path, label, state: 'ok', source: `the variable ${name}` }] : []
      }),
    ]
  },
}

const accounts = async ({ registry, path }: Platform): Promise<FoundPlace[]> => {
  const places: FoundPlace[] = []
  for (const account of (await registry.subkeys(accountsKey)).slice(0, 100)) {
    const source = `${accountsKey}\\${account}`
    const { UserFolder: folder, DisplayName: name } = (await registry.values(source)) ?? {}
    const called = withAccount(label, typeof name === 'string' && name ? name : account)
    if (typeof folder === 'string' && folder)
      places.push({ path: folder, label: called, state: 'ok', source })
    // Libraries of SharePoint that are synced, by an id of theirs.
    const shared = `${source}\\ScopeIdToMountPointPathCache`
    for (const at of Object.values((await registry.values(shared)) ?? {}))
      if (typeof at === 'string' && path.isAbsolute(at))
        places.push({ path: at, label: called, state: 'ok', source: shared })
  }
  return places
}

/** Each account has a folder of its own in the settings; the token beside `config` is not touched. */
const linuxClient = async (platform: Platform): Promise<Discovered[]> => {
  const { path, home } = platform
  const settings = configHome(platform)
  const folders = ((await platform.list(settings).catch(() => undefined)) ?? []).filter(
    ({ name, type }) => type === 'folder' && /^onedrive/i.test(name),
  )
  const results: Discovered[] = []
  for (const { name } of folders) {
    const source = path.join(settings, name, 'config')
    const called = withAccount(label, /^onedrive[-_. ]?(.*)$/i.exec(name)?.[1])
    results.push(
      ...(await fromConfig(label, source, async () => {
        const text = (await readConfigText(platform, source)) ?? ''
        const written = iniLines(text, /^sync_dir$/)
          .at(-1)
          ?.value.replace(/^"(.*)"$/, '$1')
        if (!written) return wellKnown(platform, called, [path.join(home, 'OneDrive')])
        return [{ path: expandHome(platform, written), label: called, state: 'ok', source }]
      })),
    )
  }
  return results
}
