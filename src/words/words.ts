import { createTranslator } from 'use-intl/core'
import type { Messages } from './catalog.ts'
import type { Language } from './languages.ts'

/** Says a sentence by its key outside the window: in the tray, in notifications, in reports. */
export const wordsOf = (language: Language, messages: Messages) =>
  createTranslator({ locale: language, messages })

export type Words = ReturnType<typeof wordsOf>
