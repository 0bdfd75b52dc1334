import { join } from 'node:path'
import { app } from 'electron'
import { type Speech, speechFor } from '../shared/languages.ts'
import { SettingsKeeper } from './settings-keeper.ts'
import { followTheme } from './theme.ts'

/** The settings, and what decides how a page looks and speaks. */
export const openSettings = async (): Promise<{ keeper: SettingsKeeper; speech: Speech }> => {
  const keeper = await SettingsKeeper.open(join(app.getPath('userData'), 'settings.json'))
  followTheme(keeper)
  return { keeper, speech: wantedSpeech(keeper) }
}

/** What the user chose to have spoken, or else the system. */
export const wantedSpeech = (keeper: SettingsKeeper): Speech =>
  speechFor(keeper.settings.language, app.getPreferredSystemLanguages(), app.getSystemLocale())
