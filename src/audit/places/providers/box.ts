import { cloudStorage } from '../cloud-storage.ts'
import { foundAny, localAppData, wellKnown } from '../folders.ts'
import { fromConfig } from '../from-config.ts'
import type { Discovered, Provider } from '../provider.ts'
import { readConfigText } from '../read/config-file.ts'
import { registeredPlaces } from '../windows-roots.ts'

const label = 'Box'

/** Box Drive, and Box Sync before it. There is no client for Linux. docs/places.md. */
export const box: Provider = {
  id: 'box',
  label,
  async discover(platform) {
    const { home, path, system } = platform
    if (system === 'linux') return []
    const results: Discovered[] = [...(await cloudStorage(platform, /^Box-(?:Box$|(.+)$)/, label))]
    if (system === 'windows') {
      const local = localAppData(platform)
      for (const source of [
        path.join(local, 'Box', 'Box', 'data', 'shell', 'sync_root_folder.txt'),
        path.join(local, 'Box Sync', 'sync_root_folder.txt'),
      ]) {
        results.push(
          ...(await fromConfig(label, source, async () => {
            const folder = (await readConfigText(platform, source))?.trim()
            return folder ? [{ path: folder, label, state: 'ok', source }] : []
          })),
        )
      }
      results.push(
        ...(await fromConfig(label, 'the Windows registry', () =>
          registeredPlaces(platform, /^box(?:$|[^a-z])/i, label),
        )),
      )
    }
    const usual = ['Box', 'Box Sync'].map((name) => path.join(home, name))
    return foundAny(results) ? results : [...results, ...(await wellKnown(platform, label, usual))]
  },
}
