/** The backups that the user has before the eyes: those that the page shows, while the window has the focus. */
export class Viewing {
  readonly #tell: (backups: readonly string[]) => void
  #shown: readonly string[] = []
  #focused = false

  constructor(tell: (backups: readonly string[]) => void) {
    this.#tell = tell
  }

  /** What the page shows now. */
  show(backups: readonly string[]): void {
    this.#shown = backups
    if (this.#focused) this.#tell(backups)
  }

  focus(focused: boolean): void {
    if (focused === this.#focused) return
    this.#focused = focused
    this.#tell(focused ? this.#shown : [])
  }

  /** A page that is gone shows nothing. */
  close(): void {
    this.#shown = []
    this.focus(false)
  }
}
