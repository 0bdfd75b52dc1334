import { describe, expect, test } from 'vitest'
import { type LimitFacts, limitsOf } from '../../src/resident/limits.ts'
import { inEnglish, readingsOf } from '../../src/words/engine-phrases.ts'

const place = { id: 'p', path: '/home/ana/Documents', kind: 'user-folders' }

const nothing: LimitFacts = { plan: undefined, failed: new Map(), places: [], leftAlone: [] }
const plan = { folders: [], distant: [], huge: [], lost: [], tooMany: 0 }

const folders = (count: number) => Array.from({ length: count }, (_, index) => `/home/a and b/${index}`)
const failedWith = (code: string, count: number) => new Map(folders(count).map((folder) => [folder, code]))

const cases: [string, Partial<LimitFacts>][] = [
  ...['ENOSPC', 'EMFILE', 'POLLING', 'EACCES', 'EIO'].flatMap((code): [string, Partial<LimitFacts>][] =>
    [1, 2, 3, 2000].map((count) => [`${code} of ${count}`, { failed: failedWith(code, count) }]),
  ),
  ...[1, 2, 3].flatMap((count): [string, Partial<LimitFacts>][] => [
    [`${count} silent`, { leftAlone: folders(count) }],
    [`${count} distant`, { plan: { ...plan, distant: folders(count) } }],
    [`${count} huge`, { plan: { ...plan, huge: folders(count) } }],
    [`${count} lost`, { plan: { ...plan, lost: folders(count) } }],
    [`${count} too many`, { plan: { ...plan, tooMany: count } }],
  ]),
  ...['no permission', 'not found', 'offline', 'does not answer', 'cannot be read (EIO)'].map(
    (state): [string, Partial<LimitFacts>] => [state, { places: [{ ...place, label: 'Documents', state }] }],
  ),
  ['streaming', { places: [{ ...place, label: 'Google Drive (streamed)', state: 'streaming' }] }],
]

describe.each(cases)('the limit %s', (_, facts) => {
  const limits = limitsOf({ ...nothing, ...facts } as LimitFacts)

  test('is one', () => {
    expect(limits).toHaveLength(1)
  })

  test.each(limits.flatMap(({ why, todo }) => [why, todo]))(
    'can be said in each language: %s',
    (sentence) => {
      const readings = readingsOf(sentence)
      expect(readings).toHaveLength(1)
      expect(readings.map(inEnglish)).toEqual([sentence])
    },
  )
})

test('the label of a place in a limit is said as in the room of places', () => {
  const [limit] = limitsOf({ ...nothing, places: [{ ...place, label: 'Documents', state: 'offline' }] })
  expect(readingsOf(limit?.why ?? '')).toMatchObject([
    { values: { label: { key: 'engine.places.documents' }, reason: { key: 'engine.skips.offline' } } },
  ])
})
