import { describe, expect, it } from 'vitest'
import { owncloud } from '../../../../src/audit/places/providers/owncloud.ts'
import { foundOn, qtSettings } from '../../../samples/sync-settings.ts'

describe('ownCloud', () => {
  it.each([
    ['linux', '/home/ana/.config/ownCloud/owncloud.cfg', '/home/ana/ownCloud/Personal'],
    ['macos', '/Users/ana/Library/Preferences/ownCloud/owncloud.cfg', '/Users/ana/ownCloud/Personal'],
    [
      'windows',
      'C:\\Users\\Ana\\AppData\\Roaming\\ownCloud\\owncloud.cfg',
      'C:\\Users\\Ana\\ownCloud\\Personal',
    ],
  ] as const)('gives the folder of a space on %s', async (system, file, folder) => {
    const settings = qtSettings([
      {
        url: 'https://cloud.example.org',
        user: 'ana',
        folders: { 'Folders\\9d3c-a1': folder.replaceAll('\\', '/') },
      },
    ])
    expect(await foundOn(owncloud, { system, files: { [file]: settings }, folders: [folder] })).toEqual([
      `ok | ownCloud (ana@cloud.example.org) | ${folder}`,
    ])
  })
})
