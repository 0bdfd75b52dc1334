import type { Bridge } from '../shared/ipc.ts'
import { type Language, type Speech, spokenLanguages } from '../shared/languages.ts'
import { catalogOf } from './catalogs.ts'
import { stateOf } from './state.ts'

declare global {
  interface Window {
    /** Put there by the preload; absent where the page is opened outside Sealwatch. */
    readonly sealwatch?: Bridge
  }
}

const speechOf = ({ lang, dataset }: HTMLElement): Speech => {
  const language: Language = spokenLanguages.find((known) => known === lang) ?? 'en'
  return { language, locale: dataset['locale'] ?? language }
}

/** What the main process wrote into the page. */
const speech = speechOf(document.documentElement)

// Both are asked for before anything else runs, so that they come while the rest of the window is made.
export const firstWords = catalogOf(speech.language)
/** undefined outside Sealwatch. */
export const firstState = window.sealwatch && stateOf(window.sealwatch, speech)
