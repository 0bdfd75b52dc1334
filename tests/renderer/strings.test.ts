import { describe, expect, it } from 'vitest'
import { guide } from '../../src/renderer/strings/guide.ts'
import { guideClaims } from '../../src/renderer/strings/guide-claims.ts'
import { privacy, privacyTexts } from '../../src/renderer/strings/privacy.ts'
import { about } from '../../src/words/en/about.ts'
import { overview } from '../../src/words/en/overview.ts'
import { phoneCheck } from '../../src/words/en/phone-check.ts'
import { portrait } from '../../src/words/en/portrait.ts'

/** All sentences below a value; a function is asked for an example. */
const sentences = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return sentences(value(...Array.from({ length: value.length }, () => 2)))
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : []
}

describe.each(
  Object.entries({ guide, guideClaims, privacy, privacyTexts, overview, phoneCheck, portrait, about }),
)('the voice of %s', (_, texts) => {
  it.each([
    ['an all-clear', /\bsafe(?:ly|r|ty)?\b/i],
    ['a plea', /\bplease\b/i],
    ['a belittling word', /\b(?:simply|just|easy|easily)\b/i],
    ['an exclamation mark', /!/],
    ['fear or praise', /\b(?:danger\w*|beware|warning|great|perfect)\b/i],
  ])('has no %s', (_name, pattern) => {
    const all = sentences(texts)
    expect(all.length).toBeGreaterThan(5)
    expect(all.filter((sentence) => pattern.test(sentence))).toEqual([])
  })
})
