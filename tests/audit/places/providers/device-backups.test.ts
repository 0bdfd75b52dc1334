import { describe, expect, it } from 'vitest'
import { deviceBackups } from '../../../../src/audit/places/providers/device-backups.ts'
import { foundOn } from '../../../samples/sync-settings.ts'

const finder = '/Users/me/Library/Application Support/MobileSync/Backup'

describe('iPhone and iPad backups', () => {
  it('are where the Finder keeps them, and named where there is no permission', async () => {
    expect(await foundOn(deviceBackups, { system: 'macos', folders: [finder] })).toEqual([
      `ok | iPhone and iPad backups (Finder) | ${finder}`,
    ])
    expect(await foundOn(deviceBackups, { system: 'macos', folders: [finder], denied: [finder] })).toEqual([
      `no permission | iPhone and iPad backups (Finder) | ${finder}`,
    ])
  })

  it('are where iTunes and where the Apple Devices app keep them, in a moved profile too', async () => {
    const folders = [
      'D:\\Añejo\\Roaming\\Apple Computer\\MobileSync\\Backup',
      'C:\\Users\\Me\\Apple\\MobileSync\\Backup',
      'C:\\Users\\Me\\AppData\\Roaming\\Apple Computer\\MobileSync\\Backup',
    ]
    const env = { APPDATA: 'D:\\Añejo\\Roaming' }
    expect(await foundOn(deviceBackups, { system: 'windows', env, folders })).toEqual([
      `ok | iPhone and iPad backups (iTunes) | ${folders[0]}`,
      `ok | iPhone and iPad backups (Apple Devices) | ${folders[1]}`,
    ])
    expect(await foundOn(deviceBackups, { system: 'windows', folders: folders.slice(2) })).toEqual([
      `ok | iPhone and iPad backups (iTunes) | ${folders[2]}`,
    ])
  })

  it('are none where no phone was backed up', async () => {
    for (const system of ['linux', 'macos', 'windows'] as const)
      expect(await foundOn(deviceBackups, { system })).toEqual([])
    expect(await foundOn(deviceBackups, { system: 'macos', files: { [finder]: '' } })).toEqual([])
  })
})
