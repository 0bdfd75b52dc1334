import { describe, expect, it } from 'vitest'
import { languageFor, languages, speechFor, spokenLanguages } from '../../src/shared/languages.ts'

describe('the language', () => {
  it('is the first of the system that Sealwatch speaks, or English', () => {
    expect(languageFor('system', ['en-GB'])).toBe('en')
    expect(languageFor('system', ['xx', 'EN-us'])).toBe('en')
    expect(languageFor('system', [])).toBe('en')
  })

  it.each(spokenLanguages)('%s is spoken where it is chosen, whatever the system speaks', (language) => {
    expect(speechFor(language, ['xx'], 'xx')).toEqual({ language, locale: language })
    expect(Intl.getCanonicalLocales(language)).toEqual([language])
    expect(languages[language].name).not.toBe('')
  })
})

describe('the form of figures and dates', () => {
  it.each([
    ['en-GB', ['en-US'], 'en-GB'],
    ['de-DE', ['en-AU', 'de'], 'en-AU'],
    ['en_US.UTF-8', [], 'en-US'],
    ['en_IE@euro', [], 'en-IE'],
    ['de-DE', [], 'en'],
    ['C', [], 'en'],
    ['C.UTF-8', [], 'en'],
    ['', ['not a tag'], 'en'],
  ])('of the region %j with the languages %j is %s', (region, system, locale) => {
    expect(speechFor('en', system, region).locale).toBe(locale)
  })
})
