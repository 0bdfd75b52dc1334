import { Notification } from 'electron'

export interface NotificationText {
  readonly title: string
  readonly body: string
}

export interface Choice {
  readonly label: string
  choose(): void
}

/** What can be done about it; the first is what a click does. */
export type Choices = readonly [Choice, ...Choice[]]

/**
 * Shows notifications by the system's own service, which knows the user's quiet hours. Buttons are for macOS and Windows:
 * on Linux Electron offers a click and nothing else.
 */
export class Notifications {
  /** One that nobody refers to any more would never tell that it was clicked. */
  readonly #shown = new Set<Notification>()

  show({ title, body }: NotificationText, choices: Choices): void {
    if (!Notification.isSupported()) return
    const notification = new Notification({
      title,
      body: process.platform === 'linux' ? asMarkup(body) : body,
      actions: choices.map(({ label }) => ({ type: 'button', text: label })),
    })
    this.#shown.add(notification)
    const forget = () => this.#shown.delete(notification)
    notification.on('click', () => {
      forget()
      choices[0].choose()
    })
    notification.on('action', (...[details, index]) => {
      forget()
      choices[details.actionIndex ?? index]?.choose()
    })
    notification.on('close', forget)
    // The system refuses, such as for an app without a signature on macOS: the tray and the window say the same.
    notification.on('failed', forget)
    notification.show()
  }
}

/** Linux services read the body as markup, and a file's name may look like some. */
const asMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
