import { Unreadable } from '../../io/unreadable.ts'
import type { Platform } from '../platform.ts'
import { BrokenConfig, readConfigText } from './config-file.ts'

/** What Linux says of one mounted file system; proc(5), "/proc/pid/mountinfo". */
export interface Mount {
  readonly path: string
  /** Such as `ext4`, `cifs` or `fuse.rclone`. */
  readonly type: string
  /** A device, an address or a name; it may hold a password, so it is never shown as it is. */
  readonly source: string
  /** The id of the user that a FUSE mount belongs to, and whether others may look into it. */
  readonly user: string | undefined
  readonly forOthers: boolean
}

export const mountTablePath = '/proc/self/mountinfo'

/** Containers and snaps make a few hundred. */
const mostMounts = 50_000

/**
 * All mounts; of several at one path only the last, which is the one that is seen there.
 * @throws BrokenConfig, Unreadable
 */
export const readMounts = async (platform: Platform): Promise<readonly Mount[]> => {
  const text = (await readConfigText(platform, mountTablePath)) ?? ''
  const mounts = new Map<string, Mount>()
  for (const line of text.split('\n', mostMounts)) {
    const mount = mountOf(line)
    if (!mount) continue
    mounts.delete(mount.path)
    mounts.set(mount.path, mount)
  }
  return [...mounts.values()]
}

/** The same, and none where the table cannot be read: the provider `mounts` says so, once for all. */
export const readableMounts = async (platform: Platform): Promise<readonly Mount[]> => {
  try {
    return await readMounts(platform)
  } catch (error) {
    if (error instanceof Unreadable || error instanceof BrokenConfig) return []
    throw error
  }
}

/** `36 35 98:0 / /mnt/data rw,noatime shared:1 - ext4 /dev/sda1 rw`: any number of tags may stand before the dash. */
const mountOf = (line: string): Mount | undefined => {
  const fields = line.split(' ')
  const dash = fields.indexOf('-', 6)
  const [type = '', source = '', options = ''] = dash < 0 ? [] : fields.slice(dash + 1)
  const path = withoutOctal(fields[4] ?? '')
  if (type === '' || !path.startsWith('/')) return undefined
  const each = options.split(',')
  const user = each.find((option) => option.startsWith('user_id='))?.slice('user_id='.length)
  return { path, type, source: withoutOctal(source), user, forOthers: each.includes('allow_other') }
}

/** The kernel writes a space, tab, newline, backslash and # as three octal digits. */
const withoutOctal = (field: string): string =>
  field.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)))

/**
 * File systems whose files lie elsewhere, by type, with a name for people. Reading a file in them fetches it, and none
 * of them says which files are here already.
 */
const remoteTypes: Readonly<Record<string, string>> = {
  cifs: 'Network drive',
  smb3: 'Network drive',
  smbfs: 'Network drive',
  nfs: 'Network drive',
  nfs4: 'Network drive',
  davfs: 'WebDAV',
  'fuse.davfs': 'WebDAV',
  'fuse.davfs2': 'WebDAV',
  fuse_davfs: 'WebDAV',
  'fuse.sshfs': 'SSH',
  'fuse.curlftpfs': 'FTP',
  'fuse.rclone': 'rclone',
  'fuse.google-drive-ocamlfuse': 'google-drive-ocamlfuse',
  'fuse.insync': 'Insync',
  'fuse.onedriver': 'onedriver',
  'fuse.s3fs': 's3fs',
  'fuse.simple-mtpfs': 'Connected phone',
  'fuse.jmtpfs': 'Connected phone',
  'fuse.go-mtpfs': 'Connected phone',
  'fuse.aft-mtp-mount': 'Connected phone',
  'fuse.ifuse': 'Connected phone',
}

export const remoteKind = ({ type }: Mount): string | undefined =>
  Object.hasOwn(remoteTypes, type) ? remoteTypes[type] : undefined

/**
 * Whether it belongs to another user, so that it is nothing of this one's: a FUSE mount that only its owner may look into,
 * or a mount in a folder that the system or the owner keeps for another user.
 */
export const isOthers = ({ home, path, env }: Platform, mount: Mount): boolean => {
  const own = runtimeUser(env('XDG_RUNTIME_DIR') ?? '')
  if (own !== undefined) {
    if (mount.user !== undefined && mount.user !== own && !mount.forOthers) return true
    const keptFor = runtimeUser(mount.path)
    if (keptFor !== undefined && keptFor !== own) return true
  }
  const homes = path.dirname(home)
  return homes !== '/' && mount.path.startsWith(`${homes}/`) && !`${mount.path}/`.startsWith(`${home}/`)
}

const runtimeUser = (path: string): string | undefined => /^\/run\/user\/(\d+)(?:\/|$)/.exec(path)?.[1]
