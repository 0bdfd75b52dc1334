import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { nextcloud } from '../../../../src/audit/places/providers/nextcloud.ts'
import { foundOn, qtSettings, secret, unusable } from '../../../samples/sync-settings.ts'

const linux = '/home/me/.config/Nextcloud/nextcloud.cfg'

const anaAt = (folders: Record<string, string>) => ({
  url: `https://me:${secret}@cloud.example.org/index.php?token=${secret}`,
  user: 'me',
  folders,
})

describe('Nextcloud', () => {
  it('gives every folder of two accounts, whatever it is called and wherever it was moved', async () => {
    const paths = {
      'Folders\\1': '/home/me/Nextcloud/',
      'Folders\\2': '/home/me/Téléchargements été/',
      'Multifolders\\3': '/mnt/disk/写真;a=b, "c"\\d/',
      'FoldersWithPlaceholders\\4': '/home/me/été bad/🐈/',
    }
    const settings = qtSettings([
      anaAt(paths),
      { url: 'https://nube.example.com', user: 'Me Pérez', folders: { 'Folders\\1': '/srv/gone' } },
    ])
    const folders = Object.values(paths)
    expect(await foundOn(nextcloud, { system: 'linux', files: { [linux]: settings }, folders })).toEqual([
      'ok | Nextcloud (me@cloud.example.org) | /home/me/Nextcloud',
      'ok | Nextcloud (me@cloud.example.org) | /home/me/Téléchargements été',
      'ok | Nextcloud (me@cloud.example.org) | /mnt/disk/写真;a=b, "c"\\d',
      'ok | Nextcloud (me@cloud.example.org) | /home/me/été bad/🐈',
      'offline | Nextcloud (Me Pérez@nube.example.com) | /srv/gone',
    ])
  })

  it('is read where Windows, macOS, a moved configuration and Flatpak keep its settings', async () => {
    const windows = qtSettings([anaAt({ 'Folders\\1': 'D:/Añejo/Nextcloud/' })])
    expect(
      await foundOn(nextcloud, {
        system: 'windows',
        env: { APPDATA: 'E:\\Profiles\\Me' },
        files: { 'E:\\Profiles\\Me\\Nextcloud\\nextcloud.cfg': windows.replaceAll('\n', '\r\n') },
        folders: ['D:\\Añejo\\Nextcloud'],
      }),
    ).toEqual(['ok | Nextcloud (me@cloud.example.org) | D:\\Añejo\\Nextcloud'])
    expect(
      await foundOn(nextcloud, {
        system: 'windows',
        files: { 'C:\\Users\\Me\\AppData\\Roaming\\Nextcloud\\nextcloud.cfg': windows },
      }),
    ).toEqual(['offline | Nextcloud (me@cloud.example.org) | D:\\Añejo\\Nextcloud'])
    const macos = {
      '/Users/me/Library/Preferences/Nextcloud/nextcloud.cfg': qtSettings([
        anaAt({ 'Folders\\1': '/Users/me/NC/' }),
      ]),
    }
    expect(await foundOn(nextcloud, { system: 'macos', files: macos, folders: ['/Users/me/NC'] })).toEqual([
      'ok | Nextcloud (me@cloud.example.org) | /Users/me/NC',
    ])
    const flatpak = '/home/me/.var/app/com.nextcloud.desktopclient.nextcloud/config/Nextcloud/nextcloud.cfg'
    expect(
      await foundOn(nextcloud, {
        system: 'linux',
        env: { XDG_CONFIG_HOME: '/conf' },
        files: {
          '/conf/Nextcloud/nextcloud.cfg': qtSettings([anaAt({ 'Folders\\1': '/a' })]),
          [linux]: qtSettings([anaAt({ 'Folders\\1': '/not/read' })]),
          [flatpak]: qtSettings([anaAt({ 'Folders\\1': '/b' })]),
        },
        folders: ['/a', '/b', '/not/read'],
      }),
    ).toEqual(['ok | Nextcloud (me@cloud.example.org) | /a', 'ok | Nextcloud (me@cloud.example.org) | /b'])
  })

  it('reads paths that a newer client wrote in UTF-8, and an older one in Latin-1', async () => {
    const plain = qtSettings([anaAt({ 'Folders\\1': '/home/me/Größe' })], (text) => text)
    for (const settings of [Buffer.from(plain), Buffer.from(plain, 'latin1')])
      expect(
        await foundOn(nextcloud, {
          system: 'linux',
          files: { [linux]: settings },
          folders: ['/home/me/Größe'],
        }),
      ).toEqual(['ok | Nextcloud (me@cloud.example.org) | /home/me/Größe'])
  })

  it('gives nothing where it is not installed or has no account', async () => {
    expect(await foundOn(nextcloud, { system: 'linux' })).toEqual([])
    expect(await foundOn(nextcloud, { system: 'linux', files: { [linux]: '' } })).toEqual([])
    expect(await foundOn(nextcloud, { system: 'linux', files: { [linux]: qtSettings([]) } })).toEqual([])
  })

  it.each([
    ['its app has it locked', { locked: [linux] }],
    ['Sealwatch has no permission to read it', { files: { [linux]: secret }, denied: [linux] }],
    ['it is not in the form of such a file', { files: { [linux]: `0\\Folders\\1\\localPath=/${secret}` } }],
    ['it is not in the form of such a file', { files: { [linux]: `[Accounts]\n0\\x=\0${secret}` } }],
    ['it is far larger than such a file is', { files: { [linux]: secret.repeat(300_000) } }],
  ])('says in one sentence: %s', async (why, computer) => {
    expect(await foundOn(nextcloud, { system: 'linux', ...computer })).toEqual([
      unusable('Nextcloud', linux, why),
    ])
  })

  it('says that a folder is no full path, and keeps the others', async () => {
    const settings = qtSettings([anaAt({ 'Folders\\1': 'Nextcloud', 'Folders\\2': '/nc' })])
    expect(
      await foundOn(nextcloud, { system: 'linux', files: { [linux]: settings }, folders: ['/nc'] }),
    ).toEqual([
      'ok | Nextcloud (me@cloud.example.org) | /nc',
      `Nextcloud names a folder in ${linux} that is no full path. Add it yourself.`,
    ])
  })
})
