import { fromConfig } from '../from-config.ts'
import { labelled } from '../label.ts'
import type { Platform } from '../platform.ts'
import type { FoundPlace, Provider } from '../provider.ts'
import { isOthers, type Mount, mountTablePath, readMounts, remoteKind } from '../read/mount-table.ts'

/** Network drives and cloud storage that Linux has mounted; docs/places.md. What they hold is fetched when it is read. */
export const mounts: Provider = {
  id: 'mounts',
  label: 'Mounted network and cloud storage',
  async discover(platform) {
    if (platform.system !== 'linux') return []
    return fromConfig('The system', mountTablePath, async () =>
      (await readMounts(platform))
        .filter((mount) => !isOthers(platform, mount) && !holdsHome(platform, mount))
        .flatMap(placeOf),
    )
  },
}

/** A home folder that itself lies on a server is this computer's own to its user. */
const holdsHome = ({ home }: Platform, { path }: Mount): boolean =>
  path === '/' || `${home}/`.startsWith(`${path}/`)

const placeOf = (mount: Mount): FoundPlace[] => {
  const kind = remoteKind(mount)
  if (kind === undefined) return []
  return [
    {
      path: mount.path,
      label: labelled(kind, remoteName(mount) ?? ''),
      state: 'streaming',
      source: mountTablePath,
    },
  ]
}

/**
 * The part of a mount's source that names where it leads to: a server and its share, or an rclone remote. A source may
 * carry a user with a password, or all settings of a remote, so what has another form names nothing.
 */
const remoteName = ({ type, source }: Mount): string | undefined => {
  switch (type) {
    case 'cifs':
    case 'smb3':
    case 'smbfs':
      return /^[/\\]{2}([^/\\@]+[/\\][^/\\]+)/.exec(source)?.[1]?.replace('\\', '/')
    case 'nfs':
    case 'nfs4':
      return /^(\[[\da-f:]+\]|[^:@]+):\//i.exec(source)?.[1]
    case 'fuse.sshfs':
      return /^(?:[^:@/]*@)?([^:@/]+):(?!.*@)/.exec(source)?.[1]
    case 'fuse.rclone':
      return /^([\p{L}\p{N}_.+@-][\p{L}\p{N}_.+@ -]*):/u.exec(source)?.[1]
    default:
      return /^https?:\/\/(?:[^/@]*@)*([^/@?#]+)/.exec(source)?.[1]
  }
}
