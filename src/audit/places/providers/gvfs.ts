import { labelled } from '../label.ts'
import type { DiscoveryProblem, FoundPlace, Provider } from '../provider.ts'
import { type GvfsMount, gvfsMounts } from '../read/gvfs.ts'

/** Names by gvfs' schemes; phones and cameras are `connected-phones`, and disks, archives and the bin are left to others. */
const kinds: Readonly<Record<string, string>> = {
  'google-drive': 'Google Drive',
  onedrive: 'OneDrive',
  'smb-share': 'Network drive',
  'afp-volume': 'Network drive',
  nfs: 'Network drive',
  sftp: 'SSH',
  dav: 'WebDAV',
  davs: 'WebDAV',
  ftp: 'FTP',
  ftps: 'FTP',
}

/** Online accounts and servers that the GNOME desktop has connected; docs/places.md. */
export const gvfs: Provider = {
  id: 'gvfs',
  label: 'Connected online accounts and servers',
  async discover(platform) {
    const found = await gvfsMounts(platform)
    return found.flatMap((mount): (FoundPlace | DiscoveryProblem)[] => {
      if ('problem' in mount) return [mount]
      const kind = Object.hasOwn(kinds, mount.scheme) ? kinds[mount.scheme] : undefined
      if (kind === undefined) return []
      const { path } = mount
      return [{ path, label: labelled(kind, nameOf(mount)), state: 'streaming', source: 'gvfs' }]
    })
  },
}

/** Who and where, without a password, which an address may carry after the user's name. */
const nameOf = ({ scheme, fields }: GvfsMount): string => {
  const server = fields.get('host') || fields.get('server') || ''
  const share = fields.get('share') || fields.get('volume')
  if (share) return `${server}/${share}`
  const user = fields.get('user')?.replace(/:.*$/s, '') || ''
  if (scheme === 'google-drive' && user.includes('@')) return user
  return user === '' ? server : `${user}@${server}`
}
