import { describe, expect, it } from 'vitest'
import * as en from '../../src/words/en/index.ts'
import { leavesOf } from './leaves.ts'

describe('the voice in English', () => {
  it.each([
    ['an all-clear', /\bsafe(?:ly|r|ty)?\b/i],
    ['a plea', /\bplease\b/i],
    ['a belittling word', /\b(?:simply|just|easy|easily)\b/i],
    ['an exclamation mark', /!/],
    ['fear or praise', /\b(?:danger\w*|beware|warning|great|perfect)\b/i],
  ])('has no %s', (_name, pattern) => {
    expect(leavesOf(en).filter(([, message]) => pattern.test(message))).toEqual([])
  })
})
