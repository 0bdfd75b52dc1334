import { nativeTheme } from 'electron'
import type { SettingsKeeper } from './settings-keeper.ts'

/** Window, menus and dialogs in the theme that the user chose. */
export const followTheme = (keeper: SettingsKeeper): void => {
  nativeTheme.themeSource = keeper.settings.theme
  keeper.onChange(({ theme }) => {
    if (nativeTheme.themeSource !== theme) nativeTheme.themeSource = theme
  })
}
