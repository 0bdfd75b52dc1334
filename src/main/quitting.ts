import { app, powerMonitor, type WebContents } from 'electron'

/** Whether the app is about to end, and how it does: only once what is remembered and what was chosen is on the disk. */
export class Quitting {
  #begun = false

  constructor(settle: () => Promise<unknown>) {
    let ended = false
    app.on('before-quit', () => {
      this.#begun = true
    })
    app.on('will-quit', (event) => {
      if (ended) return
      event.preventDefault()
      void settle().finally(() => {
        ended = true
        // Where all is settled already, Electron has not taken in yet that this quit was held up, and takes no other.
        setImmediate(() => app.quit())
      })
    })
    powerMonitor.on('shutdown', () => app.quit())
  }

  get begun(): boolean {
    return this.#begun
  }
}

/** Ctrl+Q, for desktops that have no tray: there is no menu bar. macOS has its menu. */
export const quitByKey = (contents: WebContents): void => {
  if (process.platform === 'darwin') return
  contents.on('before-input-event', (_event, { type, control, alt, shift, meta, key }) => {
    if (type === 'keyDown' && control && !alt && !shift && !meta && key.toLowerCase() === 'q') app.quit()
  })
}
