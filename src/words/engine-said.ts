import { visibleText } from '../shared/visible-text.ts'
import { phraseOf, type SayMessage, sayPhrase } from './engine-phrases.ts'
import type { Words } from './words.ts'

/** A sentence of the engine in the language that it could be said in. */
export interface Said {
  /** Fit to be shown: names in it are escaped and isolated. */
  readonly text: string
  /** BCP 47. `en` where the sentence is none that the catalogs have, whatever else is spoken. */
  readonly language: string
}

const isEnglish = (locale: string): boolean => /^en\b/i.test(locale)
const runsFromRight = (locale: string): boolean => /^(?:ar|fa|he|ur)\b/i.test(locale)

const fromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
/** Unicode's isolate of text that runs from left to right, as a path does, and its end. */
const [isolate, endOfIsolate] = ['\u2066', '\u2069']

/** A name as part of a sentence: it cannot turn the text around it, and is not turned by it. */
const nameIn =
  (locale: string) =>
  (name: string): string => {
    const shown = visibleText(name)
    return runsFromRight(locale) || fromRight.test(shown) ? `${isolate}${shown}${endOfIsolate}` : shown
  }

/**
 * What the engine says, in another language where that can be done.
 * @param locale BCP 47, of the words
 * @param words `wordsOf`, or `useTranslations()` in the window
 */
export const saidIn = (sentence: string, locale: string, words: Words): Said => {
  const phrase = isEnglish(locale) ? undefined : phraseOf(sentence)
  return phrase
    ? {
        text: sayPhrase(phrase, locale, words as unknown as SayMessage, nameIn(locale)),
        language: locale,
      }
    : { text: visibleText(sentence), language: 'en' }
}
