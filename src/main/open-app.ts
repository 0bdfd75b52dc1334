import { join } from 'node:path'
import { app, nativeTheme, session } from 'electron'
import { firstLook } from './first-look.ts'
import { takeRequests } from './ipc.ts'
import { wasStartedHidden } from './login-item/started-hidden.ts'
import { setMenu } from './menu.ts'
import { serveBundle } from './protocol.ts'
import { hardenApp, hardenSession } from './security.ts'
import { isOnlyInstance } from './single-instance.ts'
import { wantedSpeech } from './wanted-speech.ts'
import { WindowKeeper } from './window-keeper.ts'

/**
 * Opens the window, unless the app was started to stay in the tray, and then loads the rest of the app. The page is served at
 * once, its scripts behind the first picture; what they ask for meanwhile waits until the app can answer.
 */
export const openApp = async (): Promise<void> => {
  const windows = new WindowKeeper()
  // Before it is ready, the window comes anyway, or is not wanted.
  const open = () => {
    if (app.isReady()) windows.open()
  }
  if (!isOnlyInstance(open)) return app.quit()
  hardenApp()
  setMenu()
  // With a listener, and without a window, the app stays.
  app.on('window-all-closed', () => {})
  app.on('activate', open)
  const looking = firstLook(app.getPath('userData'))
  await app.whenReady()
  const look = await looking
  nativeTheme.themeSource = look.theme
  hardenSession(session.defaultSession)
  const bundle = serveBundle(session.defaultSession, join(import.meta.dirname, '../renderer'))
  bundle.servePages(() => ({ speech: wantedSpeech(look), isIdle: true }))
  if (!wasStartedHidden()) windows.open()
  const answer = takeRequests()
  await windows.shown()
  bundle.serveScripts()
  const { start } = await import('./start.ts')
  await start(windows, bundle, answer)
}
