import { describe, expect, it } from 'vitest'
import { oneDrive } from '../../../../src/audit/places/providers/onedrive.ts'
import { placesOf, problemsOf, secret } from '../../../samples/discovered.ts'

const accounts = 'HKCU\\SOFTWARE\\Microsoft\\OneDrive\\Accounts'

describe('OneDrive on Windows', () => {
  it('has both accounts, SharePoint libraries, and what the environment names, each once', async () => {
    expect(
      await placesOf(
        {
          system: 'windows',
          env: { OneDrive: 'c:\\users\\me\\onedrive', OneDriveCommercial: 'D:\\Firma Größe' },
          registry: {
            [`${accounts}\\Personal`]: { UserFolder: 'C:\\Users\\Me\\OneDrive', UserCID: secret },
            [`${accounts}\\Business1`]: {
              UserFolder: 'D:\\Firma Größe',
              DisplayName: 'Firma & Söhne',
              Token: secret,
            },
            [`${accounts}\\Business1\\ScopeIdToMountPointPathCache`]: {
              abc: 'C:\\Users\\Me\\Firma\\Projekte',
              def: '',
            },
            [`${accounts}\\Business2`]: { UserFolder: 'E:\\Away' },
          },
          folders: ['C:\\Users\\Me\\OneDrive', 'D:\\Firma Größe', 'C:\\Users\\Me\\Firma\\Projekte'],
        },
        oneDrive,
      ),
    ).toEqual([
      'OneDrive (Personal) | C:\\Users\\Me\\OneDrive | ok',
      'OneDrive (Firma & Söhne) | D:\\Firma Größe | ok',
      'OneDrive (Firma & Söhne) | C:\\Users\\Me\\Firma\\Projekte | ok',
      'OneDrive (Business2) | E:\\Away | offline',
    ])
  })
})

describe('OneDrive on macOS', () => {
  it('has an account each for a person and an organisation', async () => {
    const cloud = '/Users/me/Library/CloudStorage'
    const folders = [`${cloud}/OneDrive-Personal`, `${cloud}/OneDrive-FirmaGröße`, `${cloud}/Dropbox`]
    expect(await placesOf({ system: 'macos', folders }, oneDrive)).toEqual([
      `OneDrive (Personal) | ${cloud}/OneDrive-Personal | ok`,
      `OneDrive (FirmaGröße) | ${cloud}/OneDrive-FirmaGröße | ok`,
    ])
  })
})

describe('OneDrive on Linux', () => {
  it('has a folder for each account that is set up, moved or not', async () => {
    expect(
      await placesOf(
        {
          system: 'linux',
          files: {
            '/home/me/.config/onedrive/config': '# sync_dir = "~/Wrong"\nskip_file = "~*"\n',
            '/home/me/.config/onedrive/refresh_token': secret,
            '/home/me/.config/onedrive-firma/config': `sync_dir = "~/Büro/OneDrive"\napplication_id = "${secret}"\n`,
          },
          folders: ['/home/me/OneDrive', '/home/me/Büro/OneDrive'],
        },
        oneDrive,
      ),
    ).toEqual(['OneDrive | /home/me/OneDrive | ok', 'OneDrive (firma) | /home/me/Büro/OneDrive | ok'])
  })

  it('follows XDG_CONFIG_HOME', async () => {
    expect(
      await placesOf(
        {
          system: 'linux',
          env: { XDG_CONFIG_HOME: '/etc/me' },
          files: { '/etc/me/onedrive/config': 'sync_dir="/data/One"' },
          folders: ['/data/One'],
        },
        oneDrive,
      ),
    ).toEqual(['OneDrive | /data/One | ok'])
  })

  it.each([
    ['locked', { locked: ['/home/me/.config/onedrive/config'] }],
    ['huge', { files: { '/home/me/.config/onedrive/config': `x = "${secret}"\n`.repeat(150_000) } }],
  ])('says so where its configuration is %s', async (_what, computer) => {
    expect(await problemsOf({ system: 'linux', ...computer }, oneDrive)).toHaveLength(1)
  })
})
