import { describe, expect, it } from 'vitest'
import { gvfs } from '../../../../src/audit/places/providers/gvfs.ts'
import { foundOn, mounted } from '../../../samples/sync-settings.ts'

const root = '/run/user/1000/gvfs'
const env = { XDG_RUNTIME_DIR: '/run/user/1000' }
const computer = mounted(
  [root, 'fuse.gvfsd-fuse', 'gvfsd-fuse', 'rw,user_id=1000'],
  ['/run/user/1001/gvfs', 'fuse.gvfsd-fuse', 'gvfsd-fuse', 'rw,user_id=1001'],
)

describe('what the desktop has connected', () => {
  it('is named by account or server, not by what else stands there', async () => {
    const folders = [
      'google-drive:host=gmail.com,user=me',
      'google-drive:host=example.org,user=me%40example.org',
      'smb-share:domain=home,server=nas.local,share=fotos%20a%C3%B1o,user=me',
      'sftp:host=host.example.org,user=me%3Asecond',
      'davs:host=dav.example.org,ssl=true,prefix=%2Fremote.php',
      'ftp:host=%zz',
      'mtp:host=Maker_Phone_1',
      'archive:host=file%253A%252F%252F%252Fa.zip',
      'not a mount',
    ].map((name) => `${root}/${name}`)
    expect(
      await foundOn(gvfs, {
        system: 'linux',
        env,
        files: computer.files,
        folders: [...folders, '/run/user/1001/gvfs/nfs:host=a'],
      }),
    ).toEqual([
      `streaming | Google Drive (me@gmail.com) | ${folders[0]}`,
      `streaming | Google Drive (me@example.org) | ${folders[1]}`,
      `streaming | Network drive (nas.local/fotos año) | ${folders[2]}`,
      `streaming | SSH (me@host.example.org) | ${folders[3]}`,
      `streaming | WebDAV (dav.example.org) | ${folders[4]}`,
      `streaming | FTP (%zz) | ${folders[5]}`,
    ])
  })

  it('is nothing without gvfs, and a sentence where it cannot be listed', async () => {
    expect(await foundOn(gvfs, { system: 'linux', env, ...mounted() })).toEqual([])
    expect(await foundOn(gvfs, { system: 'windows' })).toEqual([])
    expect(await foundOn(gvfs, { system: 'linux', env, ...computer, denied: [root] })).toEqual([
      `What the desktop has connected in "${root}" cannot be listed: no permission.`,
    ])
  })
})
