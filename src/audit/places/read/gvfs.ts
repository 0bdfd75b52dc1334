import { Unreadable } from '../../io/unreadable.ts'
import type { Platform } from '../platform.ts'
import type { DiscoveryProblem } from '../provider.ts'
import { isOthers, readableMounts } from './mount-table.ts'

/** One thing that the GNOME desktop shows as a folder. */
export interface GvfsMount {
  readonly path: string
  /** Such as `mtp` or `google-drive`. */
  readonly scheme: string
  /** Such as `host`, `user` or `share`. */
  readonly fields: ReadonlyMap<string, string>
}

/** What gvfs has mounted for this user: folders such as `mtp:host=Maker_Model_Serial` in its one FUSE mount. */
export const gvfsMounts = async (platform: Platform): Promise<readonly (GvfsMount | DiscoveryProblem)[]> => {
  if (platform.system !== 'linux') return []
  const table = await readableMounts(platform)
  const roots = table.filter((mount) => mount.type === 'fuse.gvfsd-fuse' && !isOthers(platform, mount))
  return (await Promise.all(roots.map(({ path }) => below(platform, path)))).flat()
}

const below = async (
  platform: Platform,
  root: string,
): Promise<readonly (GvfsMount | DiscoveryProblem)[]> => {
  try {
    const entries = (await platform.list(root)) ?? []
    return entries.flatMap(({ name }) => {
      const [, scheme, rest] = /^([a-z\d+-]+):(.*)$/.exec(name) ?? []
      if (scheme === undefined || rest === undefined) return []
      return [{ path: platform.path.join(root, name), scheme, fields: fieldsOf(rest) }]
    })
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return [{ problem: `What the desktop has connected in "${root}" cannot be listed: ${error.reason}.` }]
  }
}

const fieldsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split(',').map((field): [string, string] => {
      const equals = field.indexOf('=')
      return equals < 0 ? [field, ''] : [field.slice(0, equals), decoded(field.slice(equals + 1))]
    }),
  )

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
