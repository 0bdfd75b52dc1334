import { BrowserWindow, nativeTheme } from 'electron'
import type { SettingsKeeper } from './settings-keeper.ts'

/** What shows in a window where its page is not drawn yet; the colours of the page's own surface. */
export const windowBackground = (): string => (nativeTheme.shouldUseDarkColors ? '#151d20' : '#f6fafa')

/** Light or dark as the user wishes, in the window and in what the system draws around it. */
export const followTheme = (keeper: SettingsKeeper): void => {
  nativeTheme.themeSource = keeper.settings.theme
  keeper.onChange(({ theme }) => {
    nativeTheme.themeSource = theme
  })
  nativeTheme.on('updated', () => {
    for (const window of BrowserWindow.getAllWindows()) window.setBackgroundColor(windowBackground())
  })
}
