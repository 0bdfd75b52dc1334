import { type Language, type Speech, spokenLanguages } from '../shared/languages.ts'
import { catalogOf } from './catalogs.ts'

const speechIn = (address: string): Speech => {
  const given = new URLSearchParams(address)
  const language: Language = spokenLanguages.find((known) => known === given.get('language')) ?? 'en'
  return { language, locale: given.get('locale') ?? language }
}

/** What the main process wrote into the address of the page: the words are there before the first picture. */
export const firstSpeech = speechIn(window.location.search)

// Asked for before anything else runs, so that it comes while the rest of the window is made.
void catalogOf(firstSpeech.language)
