import { app, type BrowserWindow } from 'electron'
import { noticeChannel } from '../shared/channels.ts'
import type { Notice, NoticeName, Open } from '../shared/ipc.ts'
import { openWindow } from './window.ts'

/** How long the rest of the app waits for a page that does not come, in milliseconds. */
const longestPaint = 3000

export interface WindowEvents {
  /** The user looks at it, or at something else. */
  focus(focused: boolean): void
  /** The user closed it, or the app quits. */
  closed(): void
}

/** The one window, which comes and goes while Sealwatch keeps running. */
export class WindowKeeper {
  #events: WindowEvents | undefined
  #window: BrowserWindow | undefined
  #listening = false
  #onDrawn = () => {}
  #waiting: Open | undefined

  /** Tells of the window from now on. */
  listen(events: WindowEvents): void {
    this.#events = events
    if (this.#window?.isFocused()) events.focus(true)
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

  /** Resolves once the first picture is painted. */
  shown(): Promise<void> {
    return this.#until((window, done) => window.once('ready-to-show', done))
  }

  /** Resolves once the page has drawn its first state, so that what nobody waits for takes no time from it. */
  painted(): Promise<void> {
    return this.#until((_, done) => {
      this.#onDrawn = done
    })
  }

  notice<N extends NoticeName>(name: N, notice: Notice<N>): void {
    const window = this.#window
    if (window && !window.isDestroyed()) window.webContents.send(noticeChannel(name), notice)
  }

  /** The page has asked for its first state, and so it has its listeners. */
  pageListens(): void {
    this.#listening = true
    this.#tellWaiting()
  }

  /** The page has drawn its first state. */
  pageDrawn(): void {
    this.#onDrawn()
  }

  /** Waits for the page; not where there is no window or it is closed, and no longer than `longestPaint`. */
  async #until(wait: (window: BrowserWindow, done: () => void) => void): Promise<void> {
    const window = this.#window
    if (!window) return
    await new Promise<void>((resolve) => {
      wait(window, resolve)
      window.once('closed', () => resolve())
      setTimeout(resolve, longestPaint)
    })
  }

  #openNew(): void {
    const window = openWindow()
    this.#window = window
    window.webContents.on('did-start-loading', () => {
      this.#listening = false
    })
    window.on('focus', () => this.#events?.focus(true))
    window.on('blur', () => this.#events?.focus(false))
    window.once('closed', () => {
      this.#window = undefined
      this.#listening = false
      app.dock?.hide()
      this.#events?.closed()
    })
    void app.dock?.show()
  }

  #tellWaiting(): void {
    if (!this.#listening || !this.#waiting) return
    this.notice('open', this.#waiting)
    this.#waiting = undefined
  }
}
