import { app, protocol } from 'electron'
import { scheme } from './origin.ts'
import { userModelId } from './user-model.ts'

/**
 * What Electron takes only before it is ready. It must run in the first turn of the entry file: loading the rest of
 * the main bundle can take longer than Electron does.
 */
export const beforeReady = (): void => {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true } }])
  // `enableSandbox` takes --no-sandbox back, without which Chromium does not run as root. Every window asks for the
  // sandbox in its own preferences too.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  if (process.platform === 'win32') app.setAppUserModelId(userModelId(app.isPackaged, process.execPath))
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}
