import type { Words } from '../words/words.ts'
import type { Notifications } from './notifications.ts'
import type { SettingsKeeper } from './settings-keeper.ts'

const onMac = process.platform === 'darwin'
const keys = onMac ? '⌘Q' : 'Ctrl+Q'

/** Says, once and for all, that closing the window is not the end. Some desktops have no tray, so it names other ways. */
export const explainClosing = (
  keeper: SettingsKeeper,
  notifications: Notifications,
  words: Words,
  open: () => void,
): void => {
  if (keeper.settings.closingExplained) return
  notifications.show(
    {
      title: words('alerts.closing.title'),
      body: words(onMac ? 'alerts.closing.bodyOnMac' : 'alerts.closing.body', { keys }),
    },
    [{ label: words('alerts.open'), choose: open }],
  )
  // Where it cannot be written, it is said again the next time.
  keeper.change({ closingExplained: true }).catch(() => {})
}
