import { join } from 'node:path'
import { app, session } from 'electron'
import { wasStartedHidden } from './login-item/started-hidden.ts'
import { setMenu } from './menu.ts'
import { serveBundle } from './protocol.ts'
import { hardenApp, hardenSession } from './security.ts'
import { isOnlyInstance } from './single-instance.ts'
import { WindowKeeper } from './window-keeper.ts'

/**
 * Opens the window, unless the app was started to stay in the tray, and then loads the rest of the app: Chromium starts
 * the page's process meanwhile. The page is served once it is known what it speaks, its scripts once the app can answer them.
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
  await app.whenReady()
  hardenSession(session.defaultSession)
  const bundle = serveBundle(session.defaultSession, join(import.meta.dirname, '../renderer'))
  if (!wasStartedHidden()) windows.open()
  const { openSettings } = await import('./open-settings.ts')
  const { keeper, speech } = await openSettings()
  bundle.servePages(() => ({ speech, isIdle: true }))
  const { start } = await import('./start.ts')
  await start(windows, keeper, bundle)
}
