import { describe, expect, it } from 'vitest'
import { Unreadable } from '../../../../src/audit/io/unreadable.ts'
import { removable } from '../../../../src/audit/places/providers/removable.ts'
import { fakePlatform } from '../../../samples/fake-platform.ts'
import { foundOn, mounted, unusable } from '../../../samples/sync-settings.ts'

describe('drives on Linux', () => {
  it('are disks where people mount them, not servers and not other people’s', async () => {
    const computer = mounted(
      ['/media/me/MI USB é', 'vfat', '/dev/sdb1'],
      ['/run/media/me/写真', 'fuseblk', '/dev/sdc1', 'rw,user_id=0,group_id=0,allow_other'],
      ['/mnt/disk', 'btrfs', '/dev/sdd1'],
      ['/home/me/backup', 'ext4', '/dev/mapper/backup'],
      ['/media/cdrom', 'iso9660', '/dev/sr0'],
      ['/media/me/nas', 'cifs', '//nas/me'],
      ['/media/other/USB', 'vfat', '/dev/sde1'],
      ['/boot/efi', 'vfat', '/dev/sda1'],
      ['/home', 'ext4', '/dev/sda3'],
      ['/mnt/memory', 'tmpfs', 'tmpfs'],
    )
    const env = { USER: 'me', XDG_RUNTIME_DIR: '/run/user/1000' }
    expect(await foundOn(removable, { system: 'linux', env, ...computer })).toEqual([
      'ok | Drive (MI USB é) | /media/me/MI USB é',
      'ok | Drive (写真) | /run/media/me/写真',
      'ok | Drive (disk) | /mnt/disk',
      'ok | Drive (backup) | /home/me/backup',
      'ok | Drive (cdrom) | /media/cdrom',
    ])
    expect(await foundOn(removable, { system: 'linux' })).toEqual([])
  })
})

describe('drives on macOS', () => {
  it('are the volumes but the system’s; one that is no disk is streaming', async () => {
    const platform = fakePlatform({
      system: 'macos',
      folders: [
        '/Volumes/Clé USB/.fseventsd',
        '/Volumes/Macintosh HD/.fseventsd',
        '/Volumes/nas',
        '/Volumes/.timemachine',
        '/Volumes/com.apple.TimeMachine.localsnapshots',
      ],
      files: { '/Volumes/note.txt': '' },
    })
    const list: typeof platform.list = async (path) =>
      (await platform.list(path))?.map((entry) =>
        entry.name === 'Macintosh HD' ? { ...entry, type: 'other' as const } : entry,
      )
    expect(await removable.discover({ ...platform, list })).toEqual([
      { path: '/Volumes/Clé USB', label: 'Drive (Clé USB)', state: 'ok', source: '/Volumes' },
      { path: '/Volumes/nas', label: 'Drive (nas)', state: 'streaming', source: '/Volumes' },
    ])
  })

  it('are a sentence where they cannot be listed', async () => {
    expect(
      await foundOn(removable, { system: 'macos', folders: ['/Volumes/a'], denied: ['/Volumes'] }),
    ).toEqual(['The drives in "/Volumes" cannot be listed: no permission.'])
    expect(await foundOn(removable, { system: 'macos' })).toEqual([])
  })
})

describe('drives on Windows', () => {
  const registry = {
    'HKLM\\SYSTEM\\MountedDevices': {
      '\\DosDevices\\C:': '00',
      '\\DosDevices\\D:': '01',
      '\\DosDevices\\E:': '02',
    },
    'HKCU\\Network\\N': { RemotePath: '\\\\nas\\me' },
  }

  it('are the letters of disks, of servers without a look at them, and of programs', async () => {
    const folders = ['D:\\', 'G:\\My Drive']
    expect(await foundOn(removable, { system: 'windows', registry, folders, hanging: ['N:\\'] })).toEqual([
      'ok | Drive (D:) | D:\\',
      'streaming | Drive (G:) | G:\\',
      'offline | Drive (N:) | N:\\',
    ])
  })

  it('leave out the system’s letter, and a reader without a card in it', async () => {
    const platform = fakePlatform({
      system: 'windows',
      env: { SystemDrive: 'D:' },
      registry,
      folders: ['D:\\'],
    })
    const kind: typeof platform.kind = async (path) => {
      if (path === 'E:\\') throw new Unreadable('cannot be read (UNKNOWN)')
      return await platform.kind(path)
    }
    const found = await removable.discover({ ...platform, kind })
    expect(found.map((each) => 'path' in each && each.path)).toEqual(['C:\\', 'N:\\'])
  })

  it('are a sentence where the registry cannot be read', async () => {
    const platform = fakePlatform({ system: 'windows' })
    const values = () => Promise.reject(new Unreadable('the Windows registry could not be read'))
    const registry = { ...platform.registry, values }
    expect(await foundOn(removable, { ...platform, registry })).toEqual([
      unusable('Windows', 'HKLM\\SYSTEM\\MountedDevices', 'the Windows registry could not be read'),
    ])
  })
})
