import { describe, expect, it } from 'vitest'
import type { Provider } from '../../../../src/audit/places/provider.ts'
import { box } from '../../../../src/audit/places/providers/box.ts'
import { cloudFolder } from '../../../../src/audit/places/providers/cloud-folder.ts'
import { mega } from '../../../../src/audit/places/providers/mega.ts'
import { pcloud } from '../../../../src/audit/places/providers/pcloud.ts'
import { protonDrive } from '../../../../src/audit/places/providers/proton-drive.ts'
import { synologyDrive } from '../../../../src/audit/places/providers/synology-drive.ts'
import { discovered, placesOf, problemsOf, secret } from '../../../samples/discovered.ts'
import { type FakeComputer, fakePlatform } from '../../../samples/fake-platform.ts'
import { sqliteFile } from '../../../samples/whatsapp-database.ts'

const local = 'C:\\Users\\Me\\AppData\\Local'
const explorer = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Explorer'
const cloud = '/Users/me/Library/CloudStorage'

const syncRoot = (id: string, path: string) => ({
  [`HKLM\\${explorer}\\SyncRootManager\\${id}\\UserSyncRoots`]: { 'S-1-5-21-7': path },
})
const inSideBar = (id: string, name: string, path: string) => ({
  [`HKCU\\${explorer}\\Desktop\\NameSpace\\{${id}}`]: { '': name },
  [`HKCR\\CLSID\\{${id}}`]: { '': name, 'System.IsPinnedToNameSpaceTree': 1 },
  [`HKCR\\CLSID\\{${id}}\\Instance\\InitPropertyBag`]: { TargetFolderPath: path },
})

const pcloudDatabase = (...paths: string[]) =>
  sqliteFile((file) => {
    file.exec(`CREATE TABLE setting (id TEXT PRIMARY KEY, value TEXT); INSERT INTO setting VALUES ('auth', '${secret}');
      CREATE TABLE syncfolder (id INTEGER PRIMARY KEY, folderid INTEGER, localpath VARCHAR(4096), synctype INTEGER)`)
    for (const path of paths) file.prepare('INSERT INTO syncfolder (localpath) VALUES (?)').run(path)
  })

const synologyDatabase = (...paths: string[]) =>
  sqliteFile((file) => {
    file.exec(`CREATE TABLE connection_table (id INTEGER, username TEXT, session TEXT);
      INSERT INTO connection_table VALUES (1, 'me', '${secret}');
      CREATE TABLE session_table (id INTEGER PRIMARY KEY, conn_id INTEGER, share_name TEXT, sync_folder TEXT)`)
    for (const path of paths) file.prepare('INSERT INTO session_table (sync_folder) VALUES (?)').run(path)
  })

const found: [string, Provider, FakeComputer, string[]][] = [
  [
    'Box on Windows, new and old',
    box,
    {
      system: 'windows',
      files: {
        [`${local}\\Box\\Box\\data\\shell\\sync_root_folder.txt`]: 'D:\\Größe\\Box\r\n',
        [`${local}\\Box Sync\\sync_root_folder.txt`]: 'C:\\Users\\Me\\Box Sync',
      },
      registry: syncRoot('Box!S-1-5-21-7!1', 'D:\\Größe\\Box'),
      folders: ['D:\\Größe\\Box', 'C:\\Users\\Me\\Box Sync'],
    },
    ['Box | D:\\Größe\\Box | ok', 'Box | C:\\Users\\Me\\Box Sync | ok'],
  ],
  [
    'Box on macOS',
    box,
    { system: 'macos', folders: [`${cloud}/Box-Box`, `${cloud}/Boxcryptor`] },
    [`Box | ${cloud}/Box-Box | ok`],
  ],
  ['Box on Linux', box, { system: 'linux', folders: ['/home/me/Box'] }, []],
  [
    'pCloud on Windows',
    pcloud,
    {
      system: 'windows',
      registry: { 'HKCU\\SOFTWARE\\pCloud': { SyncDrive: 'P:' } },
      files: { [`${local}\\pCloud\\data.db`]: pcloudDatabase('\\\\?\\D:\\Fotos', 'E:\\写真') },
      folders: ['P:\\', 'D:\\Fotos'],
    },
    [
      'pCloud Drive | P:\\ | streaming',
      'pCloud (synced folder) | D:\\Fotos | ok',
      'pCloud (synced folder) | E:\\写真 | offline',
    ],
  ],
  [
    'pCloud on macOS',
    pcloud,
    {
      system: 'macos',
      files: { '/Users/me/.pcloud/data.db': pcloudDatabase('/Users/me/Größe') },
      folders: ['/Users/me/pCloud Drive', '/Users/me/Größe'],
    },
    ['pCloud Drive | /Users/me/pCloud Drive | streaming', 'pCloud (synced folder) | /Users/me/Größe | ok'],
  ],
  [
    'pCloud on Linux',
    pcloud,
    {
      system: 'linux',
      files: { '/home/me/.pcloud/data.db': pcloudDatabase('/srv/sync') },
      folders: ['/home/me/pCloudDrive', '/srv/sync'],
    },
    ['pCloud Drive | /home/me/pCloudDrive | streaming', 'pCloud (synced folder) | /srv/sync | ok'],
  ],
  [
    'MEGA on Windows, two folders',
    mega,
    {
      system: 'windows',
      registry: { ...inSideBar('A-1', 'MEGA', 'D:\\MEGA ä'), ...inSideBar('A-2', 'MEGAsync', 'D:\\Two') },
      files: { [`${local}\\Mega Limited\\MEGAsync\\MEGAsync.cfg`]: secret },
      folders: ['D:\\MEGA ä', 'D:\\Two'],
    },
    ['MEGA | D:\\MEGA ä | ok', 'MEGA | D:\\Two | ok'],
  ],
  ['MEGA on macOS', mega, { system: 'macos', folders: ['/Users/me/MEGA'] }, ['MEGA | /Users/me/MEGA | ok']],
  ['MEGA on Linux', mega, { system: 'linux', folders: ['/home/me/MEGA'] }, ['MEGA | /home/me/MEGA | ok']],
  [
    'Proton Drive on Windows, moved, and what is left of one that was removed',
    protonDrive,
    {
      system: 'windows',
      registry: {
        ...syncRoot('ProtonDrive!S-1-5-21-7!a', 'E:\\Größe\\Proton'),
        ...inSideBar('B-1', 'Proton Drive', 'C:\\Gone'),
      },
      folders: ['E:\\Größe\\Proton'],
    },
    ['Proton Drive | E:\\Größe\\Proton | ok'],
  ],
  [
    'Proton Drive on Windows, where it usually lies',
    protonDrive,
    { system: 'windows', folders: ['C:\\Users\\Me\\Proton Drive'] },
    ['Proton Drive | C:\\Users\\Me\\Proton Drive | ok'],
  ],
  [
    'Proton Drive on macOS, two accounts',
    protonDrive,
    {
      system: 'macos',
      folders: [`${cloud}/ProtonDrive-me@example.org-folder`, `${cloud}/ProtonDrive-ö@example.org-folder`],
    },
    [
      `Proton Drive (me@example.org) | ${cloud}/ProtonDrive-me@example.org-folder | ok`,
      `Proton Drive (ö@example.org) | ${cloud}/ProtonDrive-ö@example.org-folder | ok`,
    ],
  ],
  [
    'Synology Drive on Windows, two connections',
    synologyDrive,
    {
      system: 'windows',
      files: { [`${local}\\SynologyDrive\\data\\db\\sys.sqlite`]: synologyDatabase('D:\\NAS ä', 'E:\\Away') },
      folders: ['D:\\NAS ä'],
    },
    ['Synology Drive | D:\\NAS ä | ok', 'Synology Drive | E:\\Away | offline'],
  ],
  [
    'Synology Drive on macOS',
    synologyDrive,
    {
      system: 'macos',
      files: {
        '/Users/me/Library/Application Support/SynologyDrive/data/db/sys.sqlite':
          synologyDatabase('/Users/me/NAS'),
      },
      folders: ['/Users/me/NAS'],
    },
    ['Synology Drive | /Users/me/NAS | ok'],
  ],
  [
    'Synology Drive on Linux',
    synologyDrive,
    {
      system: 'linux',
      files: { '/home/me/.SynologyDrive/data/db/sys.sqlite': synologyDatabase('/home/me/NAS') },
      folders: ['/home/me/NAS'],
    },
    ['Synology Drive | /home/me/NAS | ok'],
  ],
  [
    'clients unknown to us on Windows, without shares and other people',
    cloudFolder,
    {
      system: 'windows',
      registry: {
        ...syncRoot('NewCloud!S-1-5-21-7!a', 'D:\\New 写真'),
        ...syncRoot('OneDrive!S-1-5-21-8!b', 'C:\\Users\\Otto\\OneDrive'),
        ...inSideBar('C-1', 'kDrive', 'C:\\Users\\Me\\kDrive'),
        ...inSideBar('C-2', 'Linux', '\\\\wsl.localhost\\x'),
      },
      folders: [
        'D:\\New 写真',
        'C:\\Users\\Me\\kDrive',
        'C:\\Users\\Otto\\OneDrive',
        '\\\\wsl.localhost\\x\\',
      ],
    },
    ['Cloud folder (NewCloud) | D:\\New 写真 | ok', 'Cloud folder (kDrive) | C:\\Users\\Me\\kDrive | ok'],
  ],
  [
    'clients unknown to us on macOS, each folder once',
    cloudFolder,
    { system: 'macos', folders: [`${cloud}/NewCloud-me`], files: { [`${cloud}/.DS_Store`]: '' } },
    [`Cloud folder (NewCloud-me) | ${cloud}/NewCloud-me | ok`],
  ],
]

describe('folders of', () => {
  it.each(found)('%s', async (_what, provider, computer, places) => {
    expect(await placesOf(computer, provider)).toEqual(places)
  })
})

describe('a configuration that', () => {
  it.each([
    ['is no database', pcloud, { files: { '/home/me/.pcloud/data.db': secret.repeat(99) } }],
    ['is locked', pcloud, { locked: ['/home/me/.pcloud/data.db'] }],
    ['is cut short', synologyDrive, { files: { '/home/me/.SynologyDrive/data/db/sys.sqlite': 'SQLite' } }],
    ['is encrypted', mega, { folders: ['/home/me/.local/share/data/Mega Limited/MEGAsync'] }],
  ])('%s becomes a sentence', async (_what, provider, computer) => {
    expect(await problemsOf({ system: 'linux', ...computer }, provider)).toHaveLength(1)
  })

  it('is huge becomes a sentence', async () => {
    const path = `${local}\\Box\\Box\\data\\shell\\sync_root_folder.txt`
    const files = { [path]: secret.repeat(200_000) }
    expect(await problemsOf({ system: 'windows', files }, box)).toEqual([expect.stringContaining(path)])
  })
})

it.each([
  ['pCloud', pcloud, '/home/me/.pcloud/data.db', pcloudDatabase('/srv/sync')],
  ['Synology Drive', synologyDrive, '/home/me/.SynologyDrive/data/db/sys.sqlite', synologyDatabase('/srv/a')],
] as const)(
  '%s: what its database has of the account is never read',
  async (_what, provider, path, bytes) => {
    const platform = fakePlatform({ system: 'linux', files: { [path]: bytes } })
    expect(bytes.includes(secret)).toBe(true)
    expect(await provider.discover(platform)).toHaveLength(1)
    expect(platform.bytesRead.some((read) => read.includes(secret))).toBe(false)
  },
)

it('cloud folders that macOS does not let us list are a place without permission', async () => {
  const { places } = await discovered(
    { system: 'macos', folders: [`${cloud}/Box-Box`], denied: [cloud] },
    box,
    cloudFolder,
  )
  expect(places).toMatchObject([{ path: cloud, state: 'no permission', label: 'Cloud folders' }])
})
