import { describe, expect, it } from 'vitest'
import { connectedPhones } from '../../../../src/audit/places/providers/connected-phones.ts'
import { foundOn, mounted } from '../../../samples/sync-settings.ts'

const root = '/run/user/1000/gvfs'
const computer = mounted([root, 'fuse.gvfsd-fuse', 'gvfsd-fuse', 'rw,user_id=1000'])

describe('connected phones', () => {
  it('are named as they name themselves', async () => {
    const folders = [
      'mtp:host=Xiaomi_Redmi_Note_9_1a2b3c',
      'mtp:host=%5Busb%3A001%2C005%5D',
      'gphoto2:host=T%C3%A9l%C3%A9_Photo_2',
      'afc:host=00008030-001C2D223C44002E',
      'google-drive:host=gmail.com,user=me',
    ].map((name) => `${root}/${name}`)
    expect(await foundOn(connectedPhones, { system: 'linux', files: computer.files, folders })).toEqual([
      `streaming | Connected phone (Xiaomi Redmi Note 9 1a2b3c) | ${folders[0]}`,
      `streaming | Connected phone | ${folders[1]}`,
      `streaming | Connected phone (Télé Photo 2) | ${folders[2]}`,
      `streaming | Connected phone | ${folders[3]}`,
    ])
  })

  it('are none where nothing is connected, and what cannot be listed is left to another sentence', async () => {
    for (const system of ['linux', 'macos', 'windows'] as const)
      expect(await foundOn(connectedPhones, { system })).toEqual([])
    expect(await foundOn(connectedPhones, { system: 'linux', ...computer, denied: [root] })).toEqual([])
  })
})
