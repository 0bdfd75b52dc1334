import { foundAny, localAppData, wellKnown } from '../folders.ts'
import { fromConfig } from '../from-config.ts'
import type { Platform } from '../platform.ts'
import type { Discovered, Provider } from '../provider.ts'
import { registeredPlaces } from '../windows-roots.ts'

const label = 'MEGA'

/** MEGA's desktop client. Its own list of folders is encrypted, so that it is not read. docs/places.md. */
export const mega: Provider = {
  id: 'mega',
  label,
  async discover(platform) {
    const { home, path } = platform
    const results: Discovered[] = [
      ...(await fromConfig(label, 'the Windows registry', () =>
        registeredPlaces(platform, /^mega(?:$|[^a-z]|sync)/i, label),
      )),
    ]
    if (foundAny(results)) return results
    const usual = ['MEGA', 'MEGAsync'].map((name) => path.join(home, name))
    results.push(...(await wellKnown(platform, label, usual)))
    const settings = settingsFolder(platform)
    if (!foundAny(results) && (await platform.kind(settings).catch(() => undefined)) === 'folder')
      results.push({
        problem: `${label} is set up on this computer, but its list of folders is encrypted. Add the folders that it syncs yourself.`,
      })
    return results
  },
}

const settingsFolder = (platform: Platform): string => {
  const { home, path, system } = platform
  const parts = ['Mega Limited', 'MEGAsync']
  if (system === 'windows') return path.join(localAppData(platform), ...parts)
  if (system === 'macos') return path.join(home, 'Library', 'Application Support', ...parts)
  return path.join(home, '.local', 'share', 'data', ...parts)
}
