import type { Notifications } from './notifications.ts'
import type { SettingsKeeper } from './settings-keeper.ts'

const icon = process.platform === 'darwin' ? 'the menu bar' : 'the tray'
const key = process.platform === 'darwin' ? '⌘Q' : 'Ctrl+Q'

/** Says, once and for all, that closing the window is not the end. Some desktops have no tray, so it names other ways. */
export const explainClosing = (
  keeper: SettingsKeeper,
  notifications: Notifications,
  open: () => void,
): void => {
  if (keeper.settings.closingExplained) return
  notifications.show(
    {
      title: 'Sealwatch keeps running',
      body: `Open its window from its icon in ${icon}, or start it again. To end it, choose Quit there or press ${key} in the window.`,
    },
    [{ label: 'Open', choose: open }],
  )
  // Where it cannot be written, it is said again the next time.
  keeper.change({ closingExplained: true }).catch(() => {})
}
