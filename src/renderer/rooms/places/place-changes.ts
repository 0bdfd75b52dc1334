import type { DiscoveredPlace, Discovery } from '../../../shared/discovery.ts'
import { isOpen } from '../../place-state.ts'

/** What became of a place since the look before: `opened` and `closed` say whether it can be looked into now. */
export type PlaceChange = 'opened' | 'closed' | 'other' | 'new'

export interface PlaceChanges {
  readonly byPath: ReadonlyMap<string, PlaceChange>
  /** Places that are no longer there. */
  readonly gone: readonly DiscoveredPlace[]
}

export const noChanges: PlaceChanges = { byPath: new Map(), gone: [] }

const changeOf = (before: DiscoveredPlace | undefined, now: DiscoveredPlace): PlaceChange | undefined => {
  if (!before) return 'new'
  if (before.state === now.state) return undefined
  if (isOpen(before) === isOpen(now)) return 'other'
  return isOpen(now) ? 'opened' : 'closed'
}

/** What a look found otherwise than the one before it. */
export const placeChanges = (before: Discovery, now: Discovery): PlaceChanges => {
  const known = new Map(before.places.map((place) => [place.path, place]))
  const byPath = new Map<string, PlaceChange>()
  for (const place of now.places) {
    const change = changeOf(known.get(place.path), place)
    if (change) byPath.set(place.path, change)
    known.delete(place.path)
  }
  return { byPath, gone: [...known.values()] }
}
