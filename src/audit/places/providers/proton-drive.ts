import { cloudStorage } from '../cloud-storage.ts'
import { foundAny, wellKnown } from '../folders.ts'
import { fromConfig } from '../from-config.ts'
import type { Discovered, Provider } from '../provider.ts'
import { registeredPlaces } from '../windows-roots.ts'

const label = 'Proton Drive'

/** Proton Drive. There is no client for Linux. docs/places.md. */
export const protonDrive: Provider = {
  id: 'proton-drive',
  label,
  async discover(platform) {
    const { home, path, system } = platform
    if (system === 'macos') return cloudStorage(platform, /^ProtonDrive-(.+?)(?:-folder)?$/, label)
    if (system === 'linux') return []
    const results: readonly Discovered[] = await fromConfig(label, 'the Windows registry', () =>
      registeredPlaces(platform, /^proton ?drive/i, label),
    )
    if (foundAny(results)) return results
    return [...results, ...(await wellKnown(platform, label, [path.join(home, 'Proton Drive')]))]
  },
}
