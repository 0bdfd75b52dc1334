import { app } from 'electron'
import { hiddenArgument } from './login-item.ts'

/** Whether this start is to open no window. */
export const wasStartedHidden = (): boolean => process.argv.includes(hiddenArgument) || wasOpenedAtLogin()

/** macOS passes no argument to what it opens at login. */
const wasOpenedAtLogin = (): boolean =>
  process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin
