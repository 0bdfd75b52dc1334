import { createTranslator } from 'use-intl/core'
import { describe, expect, test } from 'vitest'
import { saidIn } from '../../src/words/engine-said.ts'
import type { Words } from '../../src/words/words.ts'

const messages = {
  engine: {
    places: { driveNamed: 'Laufwerk {name}' },
    spots: { bytes: '{from}–{to}' },
  },
}

const wordsIn = (locale: string) => createTranslator({ locale: locale as 'en', messages }) as unknown as Words
const said = (sentence: string, locale: string) => saidIn(sentence, locale, wordsIn(locale))

describe('a sentence of the engine', () => {
  test('is said in another language, in the form of its region', () => {
    expect(said('bytes 0-1531', 'de-AT')).toEqual({ text: '0–1531', language: 'de-AT' })
  })

  test('stays as it is in English, in any region', () => {
    expect(said('bytes 0-531', 'en-GB')).toEqual({ text: 'bytes 0-531', language: 'en' })
  })

  test('that no catalog has stays English, and says so', () => {
    expect(said('a sentence of tomorrow', 'de')).toEqual({ text: 'a sentence of tomorrow', language: 'en' })
  })

  test.each(['de', 'en'])('cannot act or hide, in %s', (locale) => {
    expect(said('Drive (a\u202eb)', locale).text).toContain('a⟨U+202E⟩b')
    expect(said('none of these\u202e', locale).text).toBe('none of these⟨U+202E⟩')
  })

  test('holds a name apart where one of the two runs from right to left', () => {
    expect(said('Drive (Ana)', 'de').text).toBe('Laufwerk Ana')
    expect(said('Drive (Ana)', 'ar').text).toBe('Laufwerk \u2066Ana\u2069')
    expect(said('Drive (ענת)', 'de').text).toBe('Laufwerk \u2066ענת\u2069')
  })
})
