import { useId } from 'react'
import type { DiscoveredPlace } from '../../../shared/discovery.ts'
import { PlaceItem } from './PlaceItem.tsx'
import type { PlaceChanges } from './place-changes.ts'
import type { PlaceChoice } from './use-place-choice.ts'

interface PlaceListProps {
  readonly heading: string
  readonly places: readonly DiscoveredPlace[]
  readonly choice: PlaceChoice
  readonly changes: PlaceChanges
}

/** Places that are alike in whether they can be looked into. */
export const PlaceList = ({ heading, places, choice, changes }: PlaceListProps) => {
  const id = useId()
  if (places.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul className="card places">
        {places.map((place) => (
          <li key={place.path}>
            <PlaceItem
              place={place}
              on={choice.isOn(place)}
              change={changes.byPath.get(place.path)}
              onSwitch={(on) => choice.switch(place, on)}
              onRemove={() => choice.remove(place)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
