import { describe, expect, it } from 'vitest'
import {
  type Part,
  parseTicked,
  statements,
  statementsOf,
} from '../../../../src/renderer/rooms/privacy/statements.ts'
import * as en from '../../../../src/words/en/index.ts'

const parts = Object.keys(statements) as Part[]

describe('the statements of the privacy page', () => {
  it.each(parts)('%s: each has a headline, a text and a source', (part) => {
    expect(Object.keys(en.privacyTexts[part])).toEqual(Object.keys(statements[part]))
    for (const [, sources] of statementsOf(part)) expect(sources.length).toBeGreaterThan(0)
    for (const { title, text } of Object.values(en.privacyTexts[part])) {
      expect(title).not.toMatch(/[.]$/)
      expect(text).toMatch(/[.]$/)
    }
  })

  it('name the six categories that are shared, and the six settings', () => {
    expect(statementsOf('shared')).toHaveLength(6)
    expect(statementsOf('settings')).toHaveLength(6)
  })
})

describe('parseTicked', () => {
  it('keeps settings in their order, once each, and nothing else', () => {
    expect(parseTicked(['ip', 'linked', 'linked', 7, 'constructor'])).toEqual(['linked', 'ip'])
    for (const nonsense of [undefined, null, 'ip', { 0: 'ip', length: 1 }])
      expect(parseTicked(nonsense)).toEqual([])
  })
})
