import { createTranslator } from 'use-intl/core'
import type { Messages } from './catalog.ts'

/**
 * Says a sentence by its key outside the window: in the tray, in notifications, in reports.
 * @param locale BCP 47, of the language of the messages
 */
export const wordsOf = (locale: string, messages: Messages) => createTranslator({ locale, messages })

/** An interface, so that the compiler names it in an error; it would write out every sentence otherwise. */
export interface Words extends ReturnType<typeof wordsOf> {}
