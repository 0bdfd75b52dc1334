import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Settings } from '../shared/settings.ts'
import { languageChoices, themes } from '../shared/settings-choices.ts'

/** What of the settings shows in the first picture. */
export type FirstLook = Pick<Settings, 'theme' | 'language'>

/** A file of settings is a few kilobytes; they are read whole, and by their schema, behind the first picture. Bytes. */
const largest = 16 * 1024 * 1024

/** The same as `settingsFrom` finds: without its schemas, whose loading would hold up the first picture. */
export const firstLookFrom = (json: unknown): FirstLook => {
  const isRecord = typeof json === 'object' && json !== null && !Array.isArray(json)
  const { version = 1, theme, language } = (isRecord ? json : {}) as Readonly<Record<string, unknown>>
  const found = version === 1 ? { theme, language } : {}
  return {
    theme: themes.find((choice) => choice === found.theme) ?? 'system',
    language: languageChoices.find((choice) => choice === found.language) ?? 'system',
  }
}

export const settingsFile = (dataFolder: string): string => join(dataFolder, 'settings.json')

/** Of settings that cannot be read, what holds without any. */
export const firstLook = async (dataFolder: string): Promise<FirstLook> => {
  const path = settingsFile(dataFolder)
  try {
    const stats = await stat(path)
    return firstLookFrom(stats.isFile() && stats.size <= largest && JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return firstLookFrom(undefined)
  }
}
