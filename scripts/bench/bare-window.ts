import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication } from 'playwright-core'
import { type Command, electronPackage } from '../electron-runtime.ts'

/** The command of an app with a window that shows one static page and nothing else: what Sealwatch is measured beside. */
export const bareCommand = (body = '<h1>Hello</h1>'): Command => {
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
  return {
    program: join(override || join(electronPackage, 'dist'), 'electron'),
    args: [folder, '--no-sandbox'],
  }
}

export const bareWindow = async (body?: string): Promise<ElectronApplication> => {
  const { program, args } = bareCommand(body)
  const profile = mkdtempSync(join(tmpdir(), 'bare-profile-'))
  return _electron.launch({ executablePath: program, args: [...args, `--user-data-dir=${profile}`] })
}
