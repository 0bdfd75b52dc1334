import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication } from 'playwright-core'
import { electronPackage } from '../electron-runtime.ts'

/** An Electron window that shows one static page and does nothing else: what Sealwatch is measured beside. */
export const bareWindow = async (body = '<h1>Hello</h1>'): Promise<ElectronApplication> => {
  const folder = mkdtempSync(join(tmpdir(), 'bare-window-'))
  writeFileSync(join(folder, 'package.json'), '{ "name": "bare", "main": "main.js" }')
  writeFileSync(join(folder, 'page.html'), `<!doctype html><meta charset="utf-8"><title>Bare</title>${body}`)
  writeFileSync(
    join(folder, 'main.js'),
    `const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1200, height: 800, show: false })
  window.once('ready-to-show', () => window.show())
  window.loadFile('page.html')
})`,
  )
  const { ELECTRON_OVERRIDE_DIST_PATH: override } = process.env
  return _electron.launch({
    executablePath: join(override || join(electronPackage, 'dist'), 'electron'),
    args: [folder, '--no-sandbox', `--user-data-dir=${join(folder, 'profile')}`],
  })
}
