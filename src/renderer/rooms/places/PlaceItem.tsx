import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { DiscoveredPlace } from '../../../shared/discovery.ts'
import { visibleText } from '../../../shared/visible-text.ts'
import { placeStateWords } from '../../../words/engine-words.ts'
import { PathText } from '../../components/PathText.tsx'
import { PlaceName } from '../../components/PlaceName.tsx'
import { PlaceShape } from '../../components/PlaceShape.tsx'
import { Said } from '../../components/Said.tsx'
import { Toggle } from '../../components/Toggle.tsx'
import { asName } from '../../components/Visible.tsx'
import { isOpen } from '../../place-state.ts'
import { usePlaceName } from '../../use-place-name.ts'
import { useSaid } from '../../use-said.ts'
import type { PlaceChange } from './place-changes.ts'

interface PlaceItemProps {
  readonly place: DiscoveredPlace
  readonly on: boolean
  readonly change: PlaceChange | undefined
  readonly onSwitch: (on: boolean) => void
  readonly onRemove: () => void
}

/** Where the engine knows a place from, if that is neither a file nor a key. */
const knownSources = {
  'your choice': 'yourChoice',
  'the folder where it usually lies': 'usual',
} as const

/** One place: what it is called, how it is, what can be done about that, and where Sealwatch knows it from. */
export const PlaceItem = ({ place, on, change, onSwitch, onRemove }: PlaceItemProps) => {
  const words = useTranslations()
  const t = useTranslations('places')
  const label = usePlaceName()(place)
  const said = useSaid()
  const source = (from: string) => {
    const key = Object.hasOwn(knownSources, from) && knownSources[from as keyof typeof knownSources]
    return key ? t(`sources.${key}`) : t.rich('sources.read', { name: asName, source: said(from).text })
  }
  return (
    <article className="place" data-on={on}>
      <PlaceShape state={on ? place.state : 'off'} />
      <div className="place-words">
        <header>
          <h3>
            <PlaceName place={place} />
          </h3>
          <p className="place-state" data-open={!on || isOpen(place)}>
            {on ? visibleText(placeStateWords(words, place.state)) : t('states.off')}
          </p>
        </header>
        <PathText path={place.path} />
        <ul className="facts place-source">
          <li>{source(place.source)}</li>
          {place.kind === 'folder' && (
            <li>
              <Button className="link" aria-label={t('removeOf', { label })} onPress={onRemove}>
                {t('remove')}
              </Button>
            </li>
          )}
        </ul>
        {change && <p className="place-change">{t(`changes.${change}`)}</p>}
        {on && place.advice && (
          <p className="advice">
            <Said text={place.advice} />
          </p>
        )}
      </div>
      <Toggle on={on} onChange={onSwitch} label={t('lookInto', { label })} />
    </article>
  )
}
