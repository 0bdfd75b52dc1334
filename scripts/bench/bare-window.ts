import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from 'playwright-core'
import { electronPackage } from '../electron-runtime.ts'

/** An Electron window that shows one static page and does nothing else. */
export const bareWindow = async (): Promise<{ readonly pid: number; close(): Promise<void> }> => {
  const folder = mkdtempSync(join(tmpdir(), 'bare-window-'))
  writeFileSync(join(folder, 'package.json'), '{ "name": "bare", "main": "main.js" }')
  const script = `const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => new BrowserWindow().loadURL('data:text/html,<h1>Hello</h1>'))`
  writeFileSync(join(folder, 'main.js'), script)
  const { ELECTRON_OVERRIDE_DIST_PATH: override } = process.env
  const app = await _electron.launch({
    executablePath: join(override || join(electronPackage, 'dist'), 'electron'),
    args: [folder, '--no-sandbox', `--user-data-dir=${join(folder, 'profile')}`],
  })
  await app.firstWindow()
  const close = async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { pid: app.process().pid ?? 0, close }
}
