import { app } from 'electron'
import { hiddenArgument, type LoginItem } from './login-item.ts'

/** Windows knows an item by its arguments, so the question must name the same. macOS knows none. */
const item = process.platform === 'win32' ? { args: [hiddenArgument] } : {}

/** macOS and Windows. */
export const systemLoginItem: LoginItem = {
  async isOn() {
    const { openAtLogin, executableWillLaunchAtLogin } = app.getLoginItemSettings(item)
    return openAtLogin && (process.platform !== 'win32' || executableWillLaunchAtLogin)
  },
  async set(on) {
    app.setLoginItemSettings({ ...item, openAtLogin: on })
  },
}
