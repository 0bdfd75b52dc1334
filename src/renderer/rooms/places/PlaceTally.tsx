import type { DiscoveredPlace } from '../../../shared/discovery.ts'
import { isOpen } from '../../place-state.ts'
import { strings } from '../../strings/index.ts'
import type { PlaceChoice } from './use-place-choice.ts'

const text = strings.places

interface PlaceTallyProps {
  readonly places: readonly DiscoveredPlace[]
  readonly choice: PlaceChoice
}

/** How many places there are, and how many of them stay closed, by choice or not. */
export const PlaceTally = ({ places, choice }: PlaceTallyProps) => {
  const off = places.filter((place) => !choice.isOn(place)).length
  const closed = places.filter((place) => choice.isOn(place) && !isOpen(place)).length
  return (
    <ul className="facts place-tally">
      <li>{text.count(places.length)}</li>
      {off > 0 && <li>{text.off(off)}</li>}
      {closed > 0 && <li>{text.closed(closed)}</li>}
    </ul>
  )
}
