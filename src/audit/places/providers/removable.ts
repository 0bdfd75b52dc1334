import { Unreadable } from '../../io/unreadable.ts'
import { fromConfig } from '../from-config.ts'
import { labelled } from '../label.ts'
import type { Platform } from '../platform.ts'
import type { Discovered, FoundPlace, Provider } from '../provider.ts'
import { isOthers, mountTablePath, readableMounts, remoteKind } from '../read/mount-table.ts'

/** Every drive but the system's own: sticks, cards, disks; docs/places.md. */
export const removable: Provider = {
  id: 'removable',
  label: 'Drives',
  discover(platform) {
    switch (platform.system) {
      case 'windows':
        return driveLetters(platform)
      case 'macos':
        return volumes(platform)
      case 'linux':
        return mountedDisks(platform)
    }
  },
}

const drive = (path: string, name: string, state: FoundPlace['state'], source: string): FoundPlace => ({
  path,
  label: labelled('Drive', name),
  state,
  source,
})

/** Disks that are mounted where people and desktops mount them, or within the home folder. */
const mountedDisks = async (platform: Platform): Promise<readonly Discovered[]> => {
  const { home, path, env } = platform
  const table = await readableMounts(platform)
  const user = env('USER') || env('LOGNAME') || path.basename(home)
  const parents = new Set(['/media', '/mnt', path.join('/media', user), path.join('/run/media', user)])
  return table
    .filter((mount) => mount.source.startsWith('/dev/') && !remoteKind(mount) && !isOthers(platform, mount))
    .filter((mount) => parents.has(path.dirname(mount.path)) || mount.path.startsWith(`${home}/`))
    .map((mount) => drive(mount.path, path.basename(mount.path), 'ok', mountTablePath))
}

const volumesPath = '/Volumes'

/** The system's own volume is a link among the volumes, so it is no folder. */
const volumes = async (platform: Platform): Promise<readonly Discovered[]> => {
  try {
    const entries = (await platform.list(volumesPath)) ?? []
    const names = entries
      .filter(({ name, type }) => type === 'folder' && !/^\.|^com\.apple\.TimeMachine\./.test(name))
      .map(({ name }) => name)
    return await Promise.all(
      names.map(async (name) => {
        const path = platform.path.join(volumesPath, name)
        // macOS keeps this folder on disks of its own, not on servers and cloud storage.
        const isDisk = (await kindOf(platform, platform.path.join(path, '.fseventsd'))) === 'folder'
        return drive(path, name, isDisk ? 'ok' : 'streaming', volumesPath)
      }),
    )
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return [{ problem: `The drives in "${volumesPath}" cannot be listed: ${error.reason}.` }]
  }
}

const devicesKey = 'HKLM\\SYSTEM\\MountedDevices'
const mappedKey = 'HKCU\\Network'

/**
 * Windows keeps the letters of disks in `MountedDevices` and those of servers in `Network`. A letter in neither is a
 * program's, such as a cloud's virtual drive, in which reading a file fetches it.
 */
const driveLetters = (platform: Platform): Promise<readonly Discovered[]> =>
  fromConfig('Windows', devicesKey, async () => {
    const devices = Object.keys((await platform.registry.values(devicesKey)) ?? {})
    const disks = devices.flatMap((name) => /^\\DosDevices\\([A-Z]):$/i.exec(name)?.[1]?.toUpperCase() ?? [])
    const mapped = (await platform.registry.subkeys(mappedKey)).map((name) => name.toUpperCase())
    return await drivesBy(platform, new Set(disks), new Set(mapped))
  })

const drivesBy = async (
  platform: Platform,
  disks: ReadonlySet<string>,
  mapped: ReadonlySet<string>,
): Promise<readonly FoundPlace[]> => {
  const system = (platform.env('SystemDrive') || 'C:').slice(0, 1).toUpperCase()
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((letter) => letter !== system)
  const found = letters.map(async (letter) => {
    const path = `${letter}:\\`
    // A server is not looked at: one that does not answer would hold everything up.
    if (mapped.has(letter)) return drive(path, `${letter}:`, 'streaming', mappedKey)
    if ((await kindOf(platform, path)) !== 'folder') return undefined
    return disks.has(letter)
      ? drive(path, `${letter}:`, 'ok', devicesKey)
      : drive(path, `${letter}:`, 'streaming', path)
  })
  return (await Promise.all(found)).filter((place) => place !== undefined)
}

/** A drive without a disk in it has a letter too, and says that it cannot be read. */
const kindOf = async (platform: Platform, path: string) => {
  try {
    return await platform.kind(path)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return error.reason === 'no permission' ? 'folder' : undefined
  }
}
