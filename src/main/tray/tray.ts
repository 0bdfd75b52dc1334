import { isDeepStrictEqual } from 'node:util'
import { Menu, nativeTheme, Tray } from 'electron'
import type { Status } from '../../shared/resident.ts'
import { type Ground, trayIcon } from './icon.ts'
import { type TrayActions, trayMenu } from './menu.ts'
import { shapeOf } from './shape.ts'
import type { Voice } from './voice.ts'
import { stateWords } from './words.ts'

/** How often the menu is made anew, in milliseconds, because it says "today" and "yesterday". */
const menuAges = 600_000

/**
 * The icon in the tray, its tooltip and its menu. Some Linux desktops have no tray; nothing that it offers may be offered
 * here alone.
 */
export class TrayIcon {
  readonly #tray: Tray
  readonly #actions: TrayActions
  readonly #voice: () => Voice
  #shown: { readonly icon: string; readonly status: Status } | undefined

  constructor(actions: TrayActions, voice: () => Voice, status: Status) {
    this.#actions = actions
    this.#voice = voice
    this.#tray = new Tray(trayIcon(shapeOf(status), ground()))
    // On macOS a click opens the menu.
    if (process.platform !== 'darwin') this.#tray.on('click', () => actions.open())
    this.show(status)
    nativeTheme.on('updated', () => this.#draw())
    setInterval(() => this.#write(), menuAges).unref()
  }

  show(status: Status): void {
    if (isDeepStrictEqual(status, this.#shown?.status)) return
    this.#shown = { icon: this.#shown?.icon ?? '', status }
    this.#draw()
    this.#write()
  }

  /** Says the same in the language that is spoken now. */
  speakAnew(): void {
    this.#write()
  }

  #draw(): void {
    if (!this.#shown) return
    const { status } = this.#shown
    const shape = shapeOf(status)
    const icon = `${shape} ${ground()}`
    if (icon === this.#shown.icon) return
    this.#shown = { icon, status }
    this.#tray.setImage(trayIcon(shape, ground()))
  }

  /** A menu that was given away on Linux does not change any more, so it is given anew. */
  #write(): void {
    if (!this.#shown) return
    const { status } = this.#shown
    const [now, voice] = [new Date(), this.#voice()]
    this.#tray.setToolTip(voice.words('tray.tooltip', { state: stateWords(status, now, voice) }))
    this.#tray.setContextMenu(Menu.buildFromTemplate(trayMenu(status, this.#actions, now, voice)))
  }
}

const ground = (): Ground => {
  if (process.platform === 'darwin') return 'template'
  if (process.platform === 'linux') return 'any'
  // The taskbar has a theme of its own; Electron before 36 does not tell it.
  const dark = nativeTheme.shouldUseDarkColorsForSystemIntegratedUI ?? nativeTheme.shouldUseDarkColors
  return dark ? 'dark' : 'light'
}
