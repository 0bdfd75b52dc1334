import { isDeepStrictEqual } from 'node:util'
import type { Speech } from '../shared/languages.ts'
import { saidIn } from '../words/engine-said.ts'
import { loadCatalog } from '../words/load-catalog.ts'
import { type Words, wordsOf } from '../words/words.ts'
import type { SettingsKeeper } from './settings-keeper.ts'

/** Speaks the language that the user chose, or that of the system, and tells when it becomes another one. */
export class Speaker {
  readonly #listeners = new Set<() => void>()
  #speech: Speech
  #words: Words

  private constructor(speech: Speech, words: Words) {
    this.#speech = speech
    this.#words = words
  }

  /** @param wanted what is to be spoken, by the settings as they are now */
  static async open(keeper: SettingsKeeper, wanted: () => Speech): Promise<Speaker> {
    const first = wanted()
    const speaker = new Speaker(first, await wordsIn(first))
    let language = keeper.settings.language
    keeper.onChange((settings) => {
      if (settings.language === language) return
      language = settings.language
      void speaker.#change(wanted)
    })
    return speaker
  }

  get speech(): Speech {
    return this.#speech
  }

  get words(): Words {
    return this.#words
  }

  /** A sentence of the engine, fit to be shown. */
  said(sentence: string): string {
    return saidIn(sentence, this.#speech.locale, this.#words).text
  }

  onChange(listener: () => void): void {
    this.#listeners.add(listener)
  }

  async #change(wanted: () => Speech): Promise<void> {
    const speech = wanted()
    if (isDeepStrictEqual(speech, this.#speech)) return
    const words = await wordsIn(speech)
    // Another one may have been chosen while this catalog was loaded.
    if (!isDeepStrictEqual(speech, wanted())) return
    this.#speech = speech
    this.#words = words
    for (const listener of this.#listeners) listener()
  }
}

const wordsIn = async ({ language, locale }: Speech): Promise<Words> =>
  wordsOf(locale, await loadCatalog(language))
