import type { SettingsKeeper } from '../settings-keeper.ts'
import type { LoginItem } from './login-item.ts'

/**
 * Keeps the login item and the setting at one. At the start the system's word counts; an item that is on is written again,
 * for the app may have moved. After that the setting counts, and goes back where the system refuses.
 */
export const keepLoginItem = async (keeper: SettingsKeeper, item: LoginItem): Promise<void> => {
  let known = keeper.settings.startAtLogin
  keeper.onChange(({ startAtLogin }) => {
    if (startAtLogin === known) return
    known = startAtLogin
    item.set(startAtLogin).catch(() => followSystem())
  })
  const followSystem = async () => {
    known = await item.isOn().catch(() => false)
    // Where it cannot be written, it holds for now.
    if (keeper.settings.startAtLogin !== known) await keeper.change({ startAtLogin: known }).catch(() => {})
  }
  if (!known) return
  await followSystem()
  if (known) await item.set(true).catch(() => {})
}
