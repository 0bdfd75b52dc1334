import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pagesOf } from '../../../../src/renderer/rooms/guide/pages.ts'
import {
  mostMarks,
  noProgress,
  type Progress,
  parseProgress,
  withMarks,
} from '../../../../src/renderer/rooms/guide/progress.ts'

const kept: Progress = {
  answers: { phone: 'iphone', app: 'business', secret: 'key' },
  page: 'write-key',
  since: '2026-11-21T02:00:00.000Z',
  elsewhere: true,
  checked: ['on'],
  done: { trash: '2026-11-21T03:00:00.000Z' },
}

describe('parseProgress', () => {
  it('gives back what was kept', () => {
    expect(parseProgress(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
    expect(parseProgress(undefined)).toEqual(noProgress)
  })

  it('loses only the part that makes no sense', () => {
    expect(
      parseProgress({ ...kept, since: 'soon', elsewhere: 1, checked: [1, 'on'], done: { a: 2 } }),
    ).toEqual({
      ...kept,
      since: null,
      elsewhere: false,
      done: {},
    })
    const { page, answers } = parseProgress({ ...kept, answers: { ...kept.answers, secret: 'passkey' } })
    expect(answers.secret).toBe('passkey')
    expect(page).toBe('phone')
    expect(parseProgress({ ...kept, answers: { phone: 'toString' } }).answers.phone).toBeNull()
  })

  it('makes a page that exists of anything', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (whole, answers, part) => {
        for (const stored of [
          whole,
          { answers, page: part, since: part, elsewhere: part, checked: part, done: part },
          { ...kept, answers: part, done: { x: part } },
        ]) {
          const progress = parseProgress(stored)
          expect(pagesOf(progress.answers).map(({ id }) => id)).toContain(progress.page)
          expect(parseProgress(JSON.parse(JSON.stringify(progress)))).toEqual(progress)
        }
      }),
    )
  })
})

describe('withMarks', () => {
  const at = '2026-11-22T00:00:00.000Z'

  it('marks and takes marks away', () => {
    const marked = withMarks(kept, ['a', 'trash'], at)
    expect(marked.done).toEqual({ a: at, trash: at })
    expect(withMarks(marked, ['trash'], null).done).toEqual({ a: at })
  })

  it('forgets the oldest marks first', () => {
    const many = Array.from({ length: mostMarks }, (_, index) => `file ${index}`)
    const { done } = withMarks(kept, many, at)
    expect(Object.keys(done)).toHaveLength(mostMarks)
    expect(done).not.toHaveProperty('trash')
  })
})
