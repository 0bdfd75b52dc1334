import { join } from 'node:path'
import { BrowserWindow } from 'electron'
import { origin } from './origin.ts'
import { quitByKey } from './quitting.ts'
import { isDevelopment } from './security.ts'
import { windowBackground } from './theme.ts'

/** Reloads after a crash of the page; a page that crashes each time must not do so for ever. */
const reloads = 3

/** Opens the window and loads its page. The state of an audit lives in the main process, so a reload loses nothing. */
export const openWindow = (): BrowserWindow => {
  const window = new BrowserWindow({
    width: 1200,
    height: 800,
    minWidth: 480,
    minHeight: 480,
    show: false,
    title: 'Sealwatch',
    backgroundColor: windowBackground(),
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: isDevelopment,
    },
  })
  let left = reloads
  window.webContents.on('render-process-gone', () => {
    if (left-- > 0) window.webContents.reload()
  })
  window.once('ready-to-show', () => window.show())
  // Tells the script that started the app, if one did, that the window is there.
  window.once('show', () => process.connected && process.send?.('window'))
  quitByKey(window.webContents)
  void window.loadURL(`${origin}/index.html`)
  return window
}
