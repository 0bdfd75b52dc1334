import { describe, expect, it } from 'vitest'
import * as en from '../../src/words/en/index.ts'
import { wordsOf } from '../../src/words/words.ts'
import { leavesOf } from './leaves.ts'
import { partsOf } from './message.ts'
import { pseudoCatalog, pseudoMessage } from './pseudo.ts'

describe('the pseudo catalog', () => {
  it('keeps the arguments, tags and choices of each message', () => {
    for (const [, message] of leavesOf(en)) {
      const { names, choices } = partsOf(pseudoMessage(message))
      expect({ names, choices }).toEqual({ names: partsOf(message).names, choices: partsOf(message).choices })
    }
  })

  it('is longer, and speaks', () => {
    const words = wordsOf('en', pseudoCatalog(en))
    expect(words('places.count', { count: 3 })).toMatch(/^3 þ?pļåçéš.* عع$/)
    expect(words('settings.heading').length).toBeGreaterThan('Settings'.length * 1.4)
  })
})
