import { describe, expect, it } from 'vitest'
import { Unreadable } from '../../../../src/audit/io/unreadable.ts'
import { userFolders } from '../../../../src/audit/places/providers/user-folders.ts'
import { fakePlatform } from '../../../samples/fake-platform.ts'
import { foundOn, unusable } from '../../../samples/sync-settings.ts'

const dirs = '/home/me/.config/user-dirs.dirs'
const english = ['/home/me/Downloads', '/home/me/Documents', '/home/me/Desktop']

describe('the folders of the user on Linux', () => {
  it('are those of the desktop, in its language, wherever they were moved', async () => {
    const file = `# written by the desktop
XDG_DOWNLOAD_DIR="$HOME/Téléchargements"
XDG_DOCUMENTS_DIR="/mnt/disk/Mes \\"docs\\" \\$HOME"
XDG_DESKTOP_DIR="$HOME/"
XDG_MUSIC_DIR="$HOME/Musique"
`
    const folders = ['/home/me/Téléchargements', '/mnt/disk/Mes "docs" $HOME', '/home/me/Musique', ...english]
    expect(await foundOn(userFolders, { system: 'linux', files: { [dirs]: file }, folders })).toEqual([
      'ok | Downloads | /home/me/Téléchargements',
      'ok | Documents | /mnt/disk/Mes "docs" $HOME',
    ])
  })

  it('are offline on a drive that is not there, and nothing where they were deleted', async () => {
    const file = 'XDG_DOWNLOAD_DIR="/media/me/USB/dl"\nXDG_DOCUMENTS_DIR="$HOME/gone"\n'
    const files = { '/conf/user-dirs.dirs': file }
    expect(await foundOn(userFolders, { system: 'linux', env: { XDG_CONFIG_HOME: '/conf' }, files })).toEqual(
      ['offline | Downloads | /media/me/USB/dl'],
    )
  })

  it('are the usual ones where the desktop names none, or its file cannot be read', async () => {
    const usual = english.map((path) => `ok | ${path.slice('/home/me/'.length)} | ${path}`)
    expect(await foundOn(userFolders, { system: 'linux', folders: english })).toEqual(usual)
    expect(await foundOn(userFolders, { system: 'linux', folders: english, locked: [dirs] })).toEqual([
      ...usual,
      unusable('The desktop', dirs, 'its app has it locked'),
    ])
    const broken = { [dirs]: '\0XDG_DOWNLOAD_DIR=$HOME/unquoted\nXDG_DESKTOP_DIR="relative"\n' }
    expect(await foundOn(userFolders, { system: 'linux', folders: english, files: broken })).toEqual([
      ...usual.slice(0, 2),
      `Your folders names a folder in ${dirs} that is no full path. Add it yourself.`,
    ])
  })
})

describe('the folders of the user on Windows', () => {
  const key = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\User Shell Folders'

  it('are those of the registry, with its variables, moved to other drives and servers', async () => {
    const registry = {
      [key]: {
        '{374DE290-123F-4565-9164-39C4925E467B}': 'D:\\Téléchargements',
        Personal: '\\\\server\\profiles\\me\\Documents',
        Desktop: '%UserProfile%\\OneDrive\\Bureau',
      },
    }
    const folders = Object.values(registry[key] ?? {}).map((path) =>
      path.replace('%UserProfile%', 'C:\\Users\\Me'),
    )
    expect(await foundOn(userFolders, { system: 'windows', registry, folders })).toEqual([
      'ok | Downloads | D:\\Téléchargements',
      'streaming | Documents | \\\\server\\profiles\\me\\Documents',
      'ok | Desktop | C:\\Users\\Me\\OneDrive\\Bureau',
    ])
    expect(
      await foundOn(userFolders, {
        system: 'windows',
        registry: { [key]: { Desktop: '%OneDrive%\\Bureau', Personal: 7 } },
        env: { ONEDRIVE: 'E:\\Cloud' },
        folders: ['E:\\Cloud\\Bureau', 'C:\\Users\\Me\\Downloads'],
      }),
    ).toEqual(['ok | Desktop | E:\\Cloud\\Bureau', 'ok | Downloads | C:\\Users\\Me\\Downloads'])
  })

  it('are the usual ones where the registry cannot be read, with a sentence', async () => {
    const platform = fakePlatform({ system: 'windows', folders: ['C:\\Users\\Me\\Documents'] })
    const values = () => Promise.reject(new Unreadable('the Windows registry could not be read'))
    expect(await foundOn(userFolders, { ...platform, registry: { ...platform.registry, values } })).toEqual([
      'ok | Documents | C:\\Users\\Me\\Documents',
      unusable('Windows', key, 'the Windows registry could not be read'),
    ])
  })
})

it('the folders of the user on macOS are the usual ones, named where there is no permission', async () => {
  const folders = ['/Users/me/Downloads', '/Users/me/Desktop']
  expect(await foundOn(userFolders, { system: 'macos', folders, denied: ['/Users/me/Desktop'] })).toEqual([
    'ok | Downloads | /Users/me/Downloads',
    'no permission | Desktop | /Users/me/Desktop',
  ])
})
