import { describe, expect, it } from 'vitest'
import { syncthing } from '../../../../src/audit/places/providers/syncthing.ts'
import { foundOn, secret, syncthingConfig, unusable } from '../../../samples/sync-settings.ts'

const linux = '/home/me/.local/state/syncthing/config.xml'

describe('Syncthing', () => {
  it('gives its folders, and neither its pattern for new ones nor its keys', async () => {
    const config = syncthingConfig([
      { id: 'phone-1', label: 'Téléphone <"&\u202e>', path: '~/Téléphone & "写真"' },
      { id: 'phone-2', path: '/mnt/disk/été/' },
      { id: 'gone', path: '/media/me/USB/backup' },
    ])
    const folders = ['/home/me/Téléphone & "写真"', '/mnt/disk/été']
    expect(await foundOn(syncthing, { system: 'linux', files: { [linux]: config }, folders })).toEqual([
      'ok | Syncthing (Téléphone <"& >) | /home/me/Téléphone & "写真"',
      'ok | Syncthing (phone-2) | /mnt/disk/été',
      'offline | Syncthing (gone) | /media/me/USB/backup',
    ])
  })

  it('is read at its new, its old and its chosen place', async () => {
    const at = (path: string) => syncthingConfig([{ id: path.slice(1), path }])
    const files = {
      [linux]: at('/not-read'),
      '/state/syncthing/config.xml': at('/new'),
      '/home/me/.config/syncthing/config.xml': at('/old'),
      '/home/me/elsewhere/config.xml': at('/chosen'),
    }
    const env = { XDG_STATE_HOME: '/state', STHOMEDIR: '~/elsewhere' }
    const folders = ['/new', '/old', '/chosen', '/not-read']
    expect(await foundOn(syncthing, { system: 'linux', files, env, folders })).toEqual([
      'ok | Syncthing (chosen) | /chosen',
      'ok | Syncthing (new) | /new',
      'ok | Syncthing (old) | /old',
    ])
  })

  it.each([
    ['macos', '/Users/me/Library/Application Support/Syncthing/config.xml', '/Users/me/Sync'],
    ['windows', 'C:\\Users\\Me\\AppData\\Local\\Syncthing\\config.xml', 'C:\\Users\\Me\\Sync'],
  ] as const)('is read on %s', async (system, file, folder) => {
    const files = {
      [file]: syncthingConfig([{ id: 'a', path: system === 'windows' ? '~\\Sync' : '~/Sync' }]),
    }
    expect(await foundOn(syncthing, { system, files, folders: [folder] })).toEqual([
      `ok | Syncthing (a) | ${folder}`,
    ])
  })

  it('streams from a server that Windows reaches over the network', async () => {
    const files = {
      'C:\\Users\\Me\\AppData\\Local\\Syncthing\\config.xml': syncthingConfig([
        { id: 'a', path: '\\\\nas\\share\\a' },
      ]),
    }
    expect(await foundOn(syncthing, { system: 'windows', files, folders: ['\\\\nas\\share\\a'] })).toEqual([
      'streaming | Syncthing (a) | \\\\nas\\share\\a',
    ])
  })

  const whole = syncthingConfig([{ id: 'a', path: '/a' }])
  it.each([
    ['it is not whole XML', whole.slice(0, -20)],
    ['it is not whole XML', `{"apikey": "${secret}"}`],
    ['it is not whole XML', ''],
    ['it is not whole XML', `<!DOCTYPE a [<!ENTITY b "${secret}">]>${whole}`],
    ['it is not whole XML', '<a>'.repeat(500_000)],
  ])('says in one sentence: %s', async (why, config) => {
    expect(await foundOn(syncthing, { system: 'linux', files: { [linux]: config } })).toEqual([
      unusable('Syncthing', linux, why),
    ])
  })

  it('says that its configuration is locked, and gives nothing where there is none', async () => {
    expect(await foundOn(syncthing, { system: 'linux', locked: [linux] })).toEqual([
      unusable('Syncthing', linux, 'its app has it locked'),
    ])
    for (const system of ['linux', 'macos', 'windows'] as const)
      expect(await foundOn(syncthing, { system })).toEqual([])
  })
})
