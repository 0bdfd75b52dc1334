import { createTranslator } from 'use-intl/core'
import type { Messages } from './catalog.ts'

/**
 * Says a sentence by its key outside the window: in the tray, in notifications, in reports.
 * @param locale BCP 47, of the language of the messages
 */
export const wordsOf = (locale: string, messages: Messages) => createTranslator({ locale, messages })

export type Words = ReturnType<typeof wordsOf>
