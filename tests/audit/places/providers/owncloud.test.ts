import { describe, expect, it } from 'vitest'
import { owncloud } from '../../../../src/audit/places/providers/owncloud.ts'
import { foundOn, qtSettings } from '../../../samples/sync-settings.ts'

describe('ownCloud', () => {
  it.each([
    ['linux', '/home/me/.config/ownCloud/owncloud.cfg', '/home/me/ownCloud/Personal'],
    ['macos', '/Users/me/Library/Preferences/ownCloud/owncloud.cfg', '/Users/me/ownCloud/Personal'],
    [
      'windows',
      'C:\\Users\\Me\\AppData\\Roaming\\ownCloud\\owncloud.cfg',
      'C:\\Users\\Me\\ownCloud\\Personal',
    ],
  ] as const)('gives the folder of a space on %s', async (system, file, folder) => {
    const settings = qtSettings([
      {
        url: 'https://cloud.example.org',
        user: 'me',
        folders: { 'Folders\\9d3c-a1': folder.replaceAll('\\', '/') },
      },
    ])
    expect(await foundOn(owncloud, { system, files: { [file]: settings }, folders: [folder] })).toEqual([
      `ok | ownCloud (me@cloud.example.org) | ${folder}`,
    ])
  })
})
