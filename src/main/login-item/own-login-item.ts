import { join } from 'node:path'
import { app } from 'electron'
import { AutostartFile } from './autostart-file.ts'
import type { LoginItem } from './login-item.ts'
import { loginStartOf } from './packaging.ts'
import { systemLoginItem } from './system-login-item.ts'

/** The login item of this app on this system. */
export const ownLoginItem = (): LoginItem => {
  if (process.platform !== 'linux') return systemLoginItem
  if (loginStartOf(process.env, process.execPath) !== 'own') return noLoginItem
  // An AppImage runs from a folder that is gone after it.
  const program = process.env['APPIMAGE'] || process.execPath
  // Electron's own program needs to be told the app's folder; a packaged one does not.
  const folder = process.defaultApp ? [app.getAppPath()] : []
  const sandbox = app.commandLine.hasSwitch('no-sandbox') ? ['--no-sandbox'] : []
  const path = join(app.getPath('appData'), 'autostart', 'sealwatch.desktop')
  return new AutostartFile(path, program, [...sandbox, ...folder])
}

/** The setting stays off: Sealwatch cannot tell what the system does. */
const noLoginItem: LoginItem = {
  isOn: () => Promise.resolve(false),
  set: () => Promise.reject(new Error('only the system can do that')),
}
