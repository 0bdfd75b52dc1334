import type { Place } from '../../shared/report.ts'
import { isNamedByFolder } from '../use-place-name.ts'
import { Said } from './Said.tsx'
import { Visible } from './Visible.tsx'

interface PlaceNameProps {
  readonly place: Pick<Place, 'kind' | 'label'>
}

/** What a place is called, in the language of the window. */
export const PlaceName = ({ place }: PlaceNameProps) =>
  isNamedByFolder(place) ? <Visible text={place.label} /> : <Said text={place.label} or="name" />
