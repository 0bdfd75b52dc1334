import { expect, it } from 'vitest'
import { icloudDrive } from '../../../../src/audit/places/providers/icloud-drive.ts'
import { icloudWhatsApp } from '../../../../src/audit/places/providers/icloud-whatsapp.ts'
import { discovered, placesOf } from '../../../samples/discovered.ts'

const mobile = '/Users/me/Library/Mobile Documents'

it('iCloud Drive on macOS has all apps, and the containers of both WhatsApps are places of their own', async () => {
  const folders = [
    `${mobile}/com~apple~CloudDocs`,
    `${mobile}/57T9237FN3~net~whatsapp~WhatsApp/Accounts`,
    `${mobile}/57T9237FN3~net~whatsapp~WhatsAppSMB`,
  ]
  expect(await placesOf({ system: 'macos', folders }, icloudWhatsApp, icloudDrive)).toEqual([
    `WhatsApp's iCloud backup | ${mobile}/57T9237FN3~net~whatsapp~WhatsApp | ok`,
    `WhatsApp Business's iCloud backup | ${mobile}/57T9237FN3~net~whatsapp~WhatsAppSMB | ok`,
    `iCloud Drive | ${mobile} | ok`,
  ])
})

it('iCloud Drive that macOS does not let us into is a place without permission, with the way out', async () => {
  const { places, problems } = await discovered(
    { system: 'macos', folders: [`${mobile}/57T9237FN3~net~whatsapp~WhatsApp`], denied: [mobile] },
    icloudWhatsApp,
    icloudDrive,
  )
  expect(problems).toEqual([])
  expect(places).toMatchObject([{ path: mobile, state: 'no permission', kind: 'icloud-drive' }])
  expect(places[0]?.advice).toMatch(/Full Disk Access.*choose this one folder/)
})

it('iCloud Drive on Windows is where it was moved to, and where it usually lies', async () => {
  const id =
    'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Explorer\\SyncRootManager\\iCloudDrive!S-1-5-21!x'
  const folders = ['D:\\Größe\\iCloudDrive\\57T9237FN3~net~whatsapp~WhatsApp', 'C:\\Users\\Me\\iCloudDrive']
  const registry = { [`${id}\\UserSyncRoots`]: { 'S-1-5-21': 'D:\\Größe\\iCloudDrive' } }
  expect(await placesOf({ system: 'windows', folders, registry }, icloudWhatsApp, icloudDrive)).toEqual([
    "WhatsApp's iCloud backup | D:\\Größe\\iCloudDrive\\57T9237FN3~net~whatsapp~WhatsApp | ok",
    'iCloud Drive | D:\\Größe\\iCloudDrive | ok',
    'iCloud Drive | C:\\Users\\Me\\iCloudDrive | ok',
  ])
})

it('neither is there on Linux', async () => {
  expect((await discovered({ system: 'linux' }, icloudWhatsApp, icloudDrive)).notInstalled).toHaveLength(2)
})
