import { app } from 'electron'
import { hiddenArgument } from './login-item/login-item.ts'

/**
 * False where Sealwatch runs already with these settings; that one is told. Two would write one memory.
 * @param open opens the window; a start without one, as at login, leaves the running one as it is
 */
export const isOnlyInstance = (open: () => void): boolean => {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', (_event, argv) => {
    if (!argv.includes(hiddenArgument)) open()
  })
  return true
}
