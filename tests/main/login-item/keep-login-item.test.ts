import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { AutostartFile } from '../../../src/main/login-item/autostart-file.ts'
import { keepLoginItem } from '../../../src/main/login-item/keep-login-item.ts'
import { SettingsKeeper } from '../../../src/main/settings-keeper.ts'
import { temporaryFolder } from '../../samples/folder.ts'

const laidOut = async () => {
  const folder = temporaryFolder()
  const keeper = await SettingsKeeper.open(join(folder, 'settings.json'))
  const item = new AutostartFile(join(folder, 'autostart', 'sealwatch.desktop'), '/opt/sealwatch', [])
  return { keeper, item }
}

describe('starting at login', () => {
  it('follows the setting', async () => {
    const { keeper, item } = await laidOut()
    await keepLoginItem(keeper, item)
    await keeper.change({ startAtLogin: true })
    await expect.poll(() => item.isOn()).toBe(true)
    await keeper.change({ startAtLogin: false })
    await expect.poll(() => item.isOn()).toBe(false)
  })

  it('is off where the user took it away in the system', async () => {
    const { keeper, item } = await laidOut()
    await keeper.change({ startAtLogin: true })
    await keepLoginItem(keeper, item)
    expect(keeper.settings.startAtLogin).toBe(false)
    expect(await item.isOn()).toBe(false)
  })

  it('stays off, and says so, where the system refuses', async () => {
    const { keeper } = await laidOut()
    await keepLoginItem(keeper, {
      isOn: async () => false,
      set: () => Promise.reject(new Error('refused')),
    })
    await keeper.change({ startAtLogin: true })
    await expect.poll(() => keeper.settings.startAtLogin).toBe(false)
  })
})
