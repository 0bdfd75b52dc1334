import { describe, expect, it } from 'vitest'
import { mounts } from '../../../../src/audit/places/providers/mounts.ts'
import { foundOn, mounted, secret, unusable } from '../../../samples/sync-settings.ts'

const env = { XDG_RUNTIME_DIR: '/run/user/1000' }
const fuse = 'rw,user_id=1000,group_id=1000'

describe('mounted network and cloud storage', () => {
  it('is everything whose reads go elsewhere, named without what its source may hide', async () => {
    const computer = mounted(
      ['/home/me/Drive été', 'fuse.rclone', 'gdrive:', fuse],
      ['/home/me/写 真#1\\2', 'fuse.rclone', `:webdav,pass=${secret}:`, fuse, ''],
      ['/mnt/dav', 'davfs', `https://me:${secret}@dav.example.org/x?${secret}`, 'rw', 'shared:1 master:2'],
      ['/mnt/nas', 'cifs', '//nas.local/Me Pérez', `rw,username=me,password=${secret}`],
      ['/srv/nfs', 'nfs4', '[fe80::1]:/export'],
      ['/home/me/ssh', 'fuse.sshfs', `me:${secret}@host.example.org:/home`, fuse],
      ['/home/me/ocaml', 'fuse.google-drive-ocamlfuse', 'google-drive-ocamlfuse', fuse],
      ['/home/me/insync', 'fuse.insync', secret, fuse],
      ['/home/me/phone', 'fuse.simple-mtpfs', 'simple-mtpfs', fuse],
      ['/run/user/1000/gvfs', 'fuse.gvfsd-fuse', 'gvfsd-fuse', fuse],
      ['/run/user/1000/doc', 'fuse.portal', 'portal', fuse],
      ['/media/me/USB', 'vfat', '/dev/sdb1'],
    )
    expect(await foundOn(mounts, { system: 'linux', env, ...computer })).toEqual([
      'streaming | rclone (gdrive) | /home/me/Drive été',
      'streaming | rclone | /home/me/写 真#1\\2',
      'streaming | WebDAV (dav.example.org) | /mnt/dav',
      'streaming | Network drive (nas.local/Me Pérez) | /mnt/nas',
      'streaming | Network drive ([fe80::1]) | /srv/nfs',
      'streaming | SSH | /home/me/ssh',
      'streaming | google-drive-ocamlfuse | /home/me/ocaml',
      'streaming | Insync | /home/me/insync',
      'streaming | Connected phone | /home/me/phone',
    ])
  })

  it("leaves out other users' mounts, mounts that another covers, and what the home folder itself lies on", async () => {
    const others = 'rw,user_id=1001,group_id=1001'
    const computer = mounted(
      ['/home', 'nfs', 'server:/home'],
      ['/home/other/nas', 'cifs', '//nas/other'],
      ['/mnt/other', 'fuse.rclone', 'other:', others],
      ['/mnt/shared', 'fuse.rclone', 'shared:', `${others},allow_other`],
      ['/run/user/1001/drive', 'fuse.rclone', 'other:', fuse],
      ['/mnt/twice', 'fuse.rclone', 'below:', fuse],
      ['/mnt/twice', 'ext4', '/dev/sdc1'],
      ['/home/anabel', 'nfs', 'server:/anabel'],
    )
    expect(await foundOn(mounts, { system: 'linux', env, ...computer })).toEqual([
      'streaming | rclone (shared) | /mnt/shared',
    ])
  })

  it('is looked for on Linux alone, and no line of the table breaks it', async () => {
    const files = {
      '/proc/self/mountinfo': `\n-\n36 35 0:45 / /a rw\n36 35 0:45 / relative rw - cifs //a/b rw\n36 35 0:45 / /a rw -\n`,
    }
    expect(await foundOn(mounts, { system: 'linux', files })).toEqual([])
    expect(await foundOn(mounts, { system: 'linux' })).toEqual([])
    expect(await foundOn(mounts, { system: 'macos', ...mounted(['/a', 'cifs', '//a/b']) })).toEqual([])
    expect(await foundOn(mounts, { system: 'linux', denied: ['/proc/self/mountinfo'], files })).toEqual([
      unusable('The system', '/proc/self/mountinfo', 'Sealwatch has no permission to read it'),
    ])
  })
})
