import { useTranslations } from 'use-intl'
import type { DiscoveredPlace } from '../../../shared/discovery.ts'
import { isOpen } from '../../place-state.ts'
import type { PlaceChoice } from './use-place-choice.ts'

interface PlaceTallyProps {
  readonly places: readonly DiscoveredPlace[]
  readonly choice: PlaceChoice
}

/** How many places there are, and how many of them stay closed, by choice or not. */
export const PlaceTally = ({ places, choice }: PlaceTallyProps) => {
  const t = useTranslations('places')
  const off = places.filter((place) => !choice.isOn(place)).length
  const closed = places.filter((place) => choice.isOn(place) && !isOpen(place)).length
  return (
    <ul className="facts place-tally">
      <li>{t('count', { count: places.length })}</li>
      {off > 0 && <li>{t('off', { count: off })}</li>}
      {closed > 0 && <li>{t('closed', { count: closed })}</li>}
    </ul>
  )
}
