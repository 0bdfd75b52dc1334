import type { IgnoreRequest } from '../shared/memory.ts'
import type { Alert } from '../shared/resident.ts'
import { alertText } from '../words/alert-text.ts'
import type { Words } from '../words/words.ts'
import type { Choice, Choices, Notifications } from './notifications.ts'
import type { SettingsKeeper } from './settings-keeper.ts'
import { UserError } from './user-error.ts'
import type { WindowKeeper } from './window-keeper.ts'

interface AlertParts {
  readonly notifications: Notifications
  readonly keeper: SettingsKeeper
  readonly windows: WindowKeeper
  readonly words: () => Words
  /** A sentence of the engine, fit to be shown. */
  readonly said: (sentence: string) => string
  readonly ignore: (request: IgnoreRequest) => Promise<void>
}

/** Tells what the user wants to be told, and offers what can be done about it. */
export class Alerts {
  readonly #parts: AlertParts

  constructor(parts: AlertParts) {
    this.#parts = parts
  }

  tell(alert: Alert): void {
    const { notifyExposed, notifySealed } = this.#parts.keeper.settings
    if (alert.type === 'exposed' && !notifyExposed) return
    if (alert.type === 'sealed' && !notifySealed) return
    const { notifications, words, said } = this.#parts
    notifications.show(alertText(words(), said, alert), this.#choices(alert))
  }

  /** The engine does not run, so nothing is watched. */
  tellTrouble(sentence: string): void {
    const title = this.#parts.words()('alerts.notWatching')
    this.#parts.notifications.show({ title, body: sentence }, [this.#openWindow()])
  }

  #openWindow(): Choice {
    return { label: this.#parts.words()('alerts.open'), choose: () => this.#parts.windows.open() }
  }

  /** The first is what a click does. */
  #choices(alert: Alert): Choices {
    if (alert.type === 'memory' || alert.type === 'failing') return [this.#openWindow()]
    const { windows } = this.#parts
    const words = this.#parts.words()
    const { backup, path } = alert
    const show = {
      label: words('alerts.show'),
      choose: () => windows.open({ what: 'finding', backup, path }),
    }
    if (alert.type === 'sealed') return [show]
    const fix = { label: words('alerts.fix'), choose: () => windows.open({ what: 'guide', backup, path }) }
    const ignore = { label: words('alerts.ignore'), choose: () => this.#ignore(backup) }
    // To ignore several because of one would hide what was not looked at.
    return alert.backups === 1 ? [show, fix, ignore] : [show, fix]
  }

  #ignore(backup: string): void {
    const request: IgnoreRequest = { what: 'backup', target: backup, reason: '', until: { type: 'change' } }
    this.#parts.ignore(request).catch((error: unknown) => {
      const words = this.#parts.words()
      const body = error instanceof UserError ? error.say(words) : String(error)
      this.#parts.notifications.show({ title: words('alerts.notIgnored'), body }, [this.#openWindow()])
    })
  }
}
