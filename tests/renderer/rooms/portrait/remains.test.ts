import { describe, expect, it } from 'vitest'
import { remainIds, remains } from '../../../../src/renderer/rooms/portrait/remains.ts'
import { portrait } from '../../../../src/words/en/portrait.ts'

describe('what a sealed backup still shows', () => {
  it.each(remainIds)('%s has a title, a sentence and a source', (id) => {
    expect(portrait.remains[id].title).not.toMatch(/[.]$/)
    expect(portrait.remains[id].text).toMatch(/[.]$/)
    expect(remains[id].length).toBeGreaterThan(0)
  })

  it('says nothing that is in no list', () => {
    const { heading, lead, ...statements } = portrait.remains
    expect(Object.keys(statements)).toEqual(remainIds)
  })
})
