import { app } from 'electron'
import { type Speech, speechFor } from '../shared/languages.ts'
import type { Settings } from '../shared/settings.ts'

/** What the user chose to have spoken, or else the system. */
export const wantedSpeech = ({ language }: Pick<Settings, 'language'>): Speech =>
  speechFor(language, app.getPreferredSystemLanguages(), app.getSystemLocale())
