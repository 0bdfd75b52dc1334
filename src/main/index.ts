import { app, dialog } from 'electron'
import { beforeReady } from './before-ready.ts'
import { openApp } from './open-app.ts'

/** Guards the app: whatever keeps it from starting, or breaks it later, is told in a sentence and never as a stack. */
const stop = (error: unknown): void => {
  const why = error instanceof Error ? error.message.split('\n', 1)[0] : String(error)
  dialog.showErrorBox(
    'Sealwatch has to close',
    `An error in Sealwatch stops it (${why}). Your files are unchanged.`,
  )
  app.exit(1)
}

process.on('uncaughtException', stop)
process.on('unhandledRejection', stop)

try {
  beforeReady()
  openApp().catch(stop)
} catch (error) {
  stop(error)
}
