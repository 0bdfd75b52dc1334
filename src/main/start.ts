import { join } from 'node:path'
import { app, type BrowserWindow, session, utilityProcess } from 'electron'
import { EngineClient } from './engine-client.ts'
import { handleRequests, sendNotice } from './ipc.ts'
import { setMenu } from './menu.ts'
import { serveBundle } from './protocol.ts'
import { requestHandlers } from './requests.ts'
import { hardenApp, hardenSession } from './security.ts'
import { SettingsKeeper } from './settings-keeper.ts'
import { followTheme } from './theme.ts'
import { openWindow } from './window.ts'

const here = import.meta.dirname

/** Puts the app together and opens its window. */
export const start = async (): Promise<void> => {
  hardenApp()
  setMenu()
  app.on('window-all-closed', () => app.quit())
  await app.whenReady()

  let window: BrowserWindow | undefined
  const ownWindow = () => window
  const keeper = await SettingsKeeper.open(join(app.getPath('userData'), 'settings.json'))
  followTheme(keeper)
  const engine = new EngineClient(
    () =>
      utilityProcess.fork(join(here, 'engine.js'), [], { serviceName: 'Sealwatch engine', stdio: 'ignore' }),
    app.getVersion(),
    keeper.settings,
    (state) => window && sendNotice(window, 'auditState', state),
  )
  keeper.onChange((settings) => {
    engine.configure(settings)
    if (window) sendNotice(window, 'settings', settings)
  })
  hardenSession(session.defaultSession)
  serveBundle(session.defaultSession, join(here, '../renderer'))
  handleRequests(requestHandlers(engine, keeper, ownWindow), ownWindow)

  window = openWindow()
  // Tells the script that started the app, if one did, that the window is there.
  window.once('show', () => process.send?.('window'))
  window.once('closed', () => {
    window = undefined
    engine.cancel()
  })
}
