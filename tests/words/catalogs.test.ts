import { describe, expect, it } from 'vitest'
import { spokenLanguages } from '../../src/shared/languages.ts'
import * as en from '../../src/words/en/index.ts'
import { loadCatalog } from '../../src/words/load-catalog.ts'
import { leavesOf } from './leaves.ts'
import { missingCategories, partsOf } from './message.ts'

const english = new Map(leavesOf(en))

describe.each(spokenLanguages)('the catalog %s', async (language) => {
  const messages = leavesOf(await loadCatalog(language))

  it('has the keys of the English one', () => {
    expect(messages.map(([key]) => key).sort()).toEqual([...english.keys()].sort())
  })

  it.each(messages)(
    '%s is a message with the arguments, tags and choices of the English one',
    (key, message) => {
      const { names, choices } = partsOf(message)
      const wanted = partsOf(english.get(key) ?? '')
      expect(names).toEqual(wanted.names)
      expect(new Set(choices)).toEqual(new Set(wanted.choices))
      expect(message.trim()).toBe(message)
      expect(message).not.toBe('')
    },
  )

  it('has a form for each number, in the categories of the language', () => {
    const missing = messages.flatMap(([key, message]) =>
      partsOf(message).plurals.flatMap((plural) =>
        missingCategories(language, plural).map((category) => `${key}: ${plural.value} lacks ${category}`),
      ),
    )
    expect(missing).toEqual([])
  })
})

describe('the check of a plural', () => {
  const lacking = (language: string, message: string) =>
    partsOf(message).plurals.flatMap((plural) => missingCategories(language, plural))

  it('asks for each category of the language', () => {
    expect(lacking('en', '{n, plural, one {a} other {b}}')).toEqual([])
    expect(lacking('en', '{n, plural, =1 {a} other {b}}')).toEqual([])
    expect(lacking('en', '{n, plural, other {b}}')).toEqual(['one'])
    expect(lacking('ar', '{n, plural, one {a} other {b}}').sort()).toEqual(['few', 'many', 'two', 'zero'])
    expect(lacking('fr', '{n, plural, =1 {a} other {b}}').sort()).toEqual(['many', 'one'])
  })
})
