import { spokenLanguages } from './languages.ts'

/** How often all places are walked: as often as it is cheap, at most once an hour or a day, or only when asked. */
export const schedules = ['adaptive', 'hourly', 'daily', 'manual'] as const

export const themes = ['system', 'light', 'dark'] as const
export const languageChoices = ['system', ...spokenLanguages] as const
