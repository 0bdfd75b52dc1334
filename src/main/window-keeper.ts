import { app, type BrowserWindow } from 'electron'
import type { Notice, NoticeName, Open } from '../shared/ipc.ts'
import type { Speech } from '../shared/languages.ts'
import { sendNotice } from './ipc.ts'
import { openWindow } from './window.ts'

/** How long a page takes to draw what it was told, in milliseconds. */
const drawing = 50

/** How long the tray and the engine wait for a page that does not come, in milliseconds. */
const longestPaint = 3000

export interface WindowEvents {
  /** The user looks at it, or at something else. */
  focus(focused: boolean): void
  /** The user closed it, or the app quits. */
  closed(): void
}

/** The one window, which comes and goes while Sealwatch keeps running. */
export class WindowKeeper {
  readonly #events: WindowEvents
  readonly #speech: () => Speech
  #window: BrowserWindow | undefined
  #listening = false
  #onListening = () => {}
  #waiting: Open | undefined

  /** @param speech what a new window speaks from its first moment */
  constructor(events: WindowEvents, speech: () => Speech) {
    this.#events = events
    this.#speech = speech
  }

  get window(): BrowserWindow | undefined {
    return this.#window
  }

  /** Opens the window, or brings it to the front, and tells its page what for. */
  open(what?: Open): void {
    const window = this.#window
    if (window) {
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
    } else {
      this.#openNew()
    }
    this.#waiting = what
    this.#tellWaiting()
  }

  /**
   * Resolves once the page has drawn its first state, so that what nobody waits for takes no time from it; at once
   * where there is no window, and in any case after `longestPaint`.
   */
  async painted(): Promise<void> {
    const window = this.#window
    if (!window) return
    await new Promise<void>((resolve) => {
      this.#onListening = () => setTimeout(resolve, drawing)
      window.once('closed', () => resolve())
      setTimeout(resolve, longestPaint)
    })
  }

  notice<N extends NoticeName>(name: N, notice: Notice<N>): void {
    if (this.#window) sendNotice(this.#window, name, notice)
  }

  /** The page has asked for its first state, and so it has its listeners. */
  pageListens(): void {
    this.#listening = true
    this.#onListening()
    this.#tellWaiting()
  }

  #openNew(): void {
    const window = openWindow(this.#speech())
    this.#window = window
    window.webContents.on('did-start-loading', () => {
      this.#listening = false
    })
    window.on('focus', () => this.#events.focus(true))
    window.on('blur', () => this.#events.focus(false))
    window.once('closed', () => {
      this.#window = undefined
      this.#listening = false
      app.dock?.hide()
      this.#events.closed()
    })
    void app.dock?.show()
  }

  #tellWaiting(): void {
    if (!this.#listening || !this.#waiting) return
    this.notice('open', this.#waiting)
    this.#waiting = undefined
  }
}
