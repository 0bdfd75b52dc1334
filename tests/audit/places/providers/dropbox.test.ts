import { describe, expect, it } from 'vitest'
import { dropbox } from '../../../../src/audit/places/providers/dropbox.ts'
import { discovered, placesOf, problemsOf, secret } from '../../../samples/discovered.ts'
import type { FakeComputer } from '../../../samples/fake-platform.ts'

const info = (accounts: Record<string, string>) =>
  JSON.stringify(
    Object.fromEntries(Object.entries(accounts).map(([name, path]) => [name, { path, host: secret }])),
  )

const local = 'C:\\Users\\Me\\AppData\\Local'

const computers: [string, FakeComputer, string[]][] = [
  [
    'Windows, two accounts, one of them moved',
    {
      system: 'windows',
      files: {
        [`${local}\\Dropbox\\info.json`]: info({
          personal: 'C:\\Users\\Me\\Dropbox (Persönlich)',
          business: 'D:\\Team 写真',
        }),
      },
      folders: ['C:\\Users\\Me\\Dropbox (Persönlich)', 'D:\\Team 写真', 'C:\\Users\\Me\\Dropbox'],
    },
    [
      'Dropbox (personal) | C:\\Users\\Me\\Dropbox (Persönlich) | ok',
      'Dropbox (business) | D:\\Team 写真 | ok',
    ],
  ],
  [
    'Windows, roaming and from the Store',
    {
      system: 'windows',
      env: { LOCALAPPDATA: 'E:\\Local', APPDATA: 'E:\\Roaming' },
      files: {
        'E:\\Roaming\\Dropbox\\info.json': info({ personal: 'E:\\One' }),
        'E:\\Local\\Packages\\DropboxInc.Dropbox_x1\\LocalCache\\Local\\Dropbox\\info.json': info({
          personal: 'E:\\Two',
        }),
        'E:\\Local\\Packages\\Other_x1\\LocalCache\\Local\\Dropbox\\info.json': info({ personal: 'E:\\No' }),
      },
      folders: ['E:\\One', 'E:\\Two'],
    },
    ['Dropbox (personal) | E:\\One | ok', 'Dropbox (personal) | E:\\Two | ok'],
  ],
  [
    'macOS, where one folder is named twice',
    {
      system: 'macos',
      files: {
        '/Users/me/.dropbox/info.json': info({ personal: '/Users/me/Library/CloudStorage/Dropbox' }),
      },
      folders: ['/Users/me/Library/CloudStorage/Dropbox', '/Users/me/Library/CloudStorage/Dropbox-Team'],
    },
    [
      'Dropbox (personal) | /Users/me/Library/CloudStorage/Dropbox | ok',
      'Dropbox (Team) | /Users/me/Library/CloudStorage/Dropbox-Team | ok',
    ],
  ],
  [
    'Linux, on a drive that is not connected',
    {
      system: 'linux',
      files: { '/home/me/.dropbox/info.json': info({ personal: '/media/me/Größe/Dropbox' }) },
    },
    ['Dropbox (personal) | /media/me/Größe/Dropbox | offline'],
  ],
  [
    'Linux, without a list of its folders',
    { system: 'linux', folders: ['/home/me/Dropbox'] },
    ['Dropbox | /home/me/Dropbox | ok'],
  ],
  [
    'Linux, through a link',
    {
      system: 'linux',
      links: { '/home/me/Dropbox': '/data/dropbox' },
      folders: ['/data/dropbox'],
      files: { '/home/me/.dropbox/info.json': info({ personal: '/home/me/Dropbox' }) },
    },
    ['Dropbox (personal) | /data/dropbox | ok'],
  ],
]

describe('Dropbox', () => {
  it.each(computers)('on %s', async (_what, computer, places) => {
    expect(await placesOf(computer, dropbox)).toEqual(places)
  })

  it.each([
    ['broken', { files: { '/home/me/.dropbox/info.json': `{"personal": {"host": "${secret}"` } }],
    ['a list of nothing', { files: { '/home/me/.dropbox/info.json': `"${secret}"` } }],
    ['locked', { locked: ['/home/me/.dropbox/info.json'] }],
    ['denied', { files: { '/home/me/.dropbox/info.json': secret }, denied: ['/home/me/.dropbox'] }],
    ['huge', { files: { '/home/me/.dropbox/info.json': secret.repeat(200_000) } }],
  ])('says so where its list is %s', async (_what, computer) => {
    expect(await problemsOf({ system: 'linux', ...computer }, dropbox)).toEqual([
      expect.stringContaining('/home/me/.dropbox/info.json'),
    ])
  })

  it('says so where a folder has no full path, and keeps the others', async () => {
    const files = { '/home/me/.dropbox/info.json': info({ personal: 'Dropbox', business: '/srv/b' }) }
    const { places, problems } = await discovered({ system: 'linux', files, folders: ['/srv/b'] }, dropbox)
    expect(places.map(({ path }) => path)).toEqual(['/srv/b'])
    expect(problems).toHaveLength(1)
  })
})
