import { describe, expect, it } from 'vitest'
import { placeChanges } from '../../src/renderer/rooms/places/place-changes.ts'
import type { Discovery } from '../../src/shared/discovery.ts'

/** A look that found these places: the state by path. */
const found = (states: Readonly<Record<string, string>>): Discovery => ({
  schemaVersion: 1,
  places: Object.entries(states).map(([path, state]) => ({
    id: path,
    label: `Label of ${path}`,
    path,
    kind: 'dropbox',
    state,
    source: 'a file',
  })),
  problems: [],
  notInstalled: [],
})

describe('what a second look says', () => {
  it('names nothing where all is as it was', () => {
    const same = found({ '/a': 'ok', '/b': 'offline' })
    const { byPath, gone } = placeChanges(same, same)
    expect([...byPath, ...gone]).toEqual([])
  })

  it.each([
    ['no permission', 'ok', 'opened'],
    ['offline', 'streaming', 'opened'],
    ['ok', 'no permission', 'closed'],
    ['no permission', 'offline', 'other'],
    ['ok', 'streaming', 'other'],
  ])('from "%s" to "%s" is %s', (before, now, change) => {
    expect(placeChanges(found({ '/a': before }), found({ '/a': now })).byPath).toEqual(
      new Map([['/a', change]]),
    )
  })

  it('tells what is new and what is gone', () => {
    const { byPath, gone } = placeChanges(found({ '/a': 'ok' }), found({ '/b': 'ok' }))
    expect(byPath).toEqual(new Map([['/b', 'new']]))
    expect(gone).toMatchObject([{ label: 'Label of /a' }])
  })
})
