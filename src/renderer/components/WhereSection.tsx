import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Place } from '../../shared/report.ts'
import { visibleText } from '../../shared/visible-text.ts'
import { placeStateWords } from '../../words/engine-words.ts'
import { isOpen } from '../place-state.ts'
import { Fold } from './Fold.tsx'
import { PathText } from './PathText.tsx'
import { PlaceName } from './PlaceName.tsx'
import { PlaceShape } from './PlaceShape.tsx'

interface WhereSectionProps {
  readonly places: readonly Place[]
  readonly onPlaces: () => void
}

/** The places of an audit of all of them: those that stayed closed in sight, the others one step away. */
export const WhereSection = ({ places, onPlaces }: WhereSectionProps) => {
  const t = useTranslations('where')
  const open = places.filter(isOpen)
  const closed = places.filter((place) => !isOpen(place))
  return (
    <section id="where" tabIndex={-1} aria-labelledby="where-heading">
      <h2 id="where-heading">{t('heading')}</h2>
      <div className="card">
        {closed.length > 0 && (
          <div className="where-closed">
            <h3>{t('closed', { count: closed.length })}</h3>
            <PlaceRows places={closed} />
          </div>
        )}
        {open.length > 0 ? (
          <Fold
            name="where-open"
            level={3}
            title={t('open', { count: open.length })}
            initiallyOpen={open.length <= 5 && closed.length === 0}
          >
            {() => <PlaceRows places={open} />}
          </Fold>
        ) : (
          <p className="where-closed">{t('noneOpen')}</p>
        )}
      </div>
      <div>
        <Button className="button quiet small" onPress={onPlaces}>
          {t('toPlaces')}
        </Button>
      </div>
    </section>
  )
}

const PlaceRows = ({ places }: { readonly places: readonly Place[] }) => {
  const words = useTranslations()
  return (
    <ul className="where-places">
      {places.map((place) => (
        <li key={place.path}>
          <PlaceShape state={place.state} />
          <div>
            <p>
              <PlaceName place={place} />
            </p>
            {place.state !== 'ok' && (
              <p className="note">{visibleText(placeStateWords(words, place.state))}</p>
            )}
            <PathText path={place.path} />
          </div>
        </li>
      ))}
    </ul>
  )
}
