import { Button } from 'react-aria-components'
import type { Place } from '../../shared/report.ts'
import { isOpen, stateWords } from '../place-state.ts'
import { strings } from '../strings/index.ts'
import { Fold } from './Fold.tsx'
import { PathText } from './PathText.tsx'
import { PlaceShape } from './PlaceShape.tsx'
import { Said } from './Said.tsx'
import { Visible } from './Visible.tsx'

const text = strings.where

interface WhereSectionProps {
  readonly places: readonly Place[]
  readonly onPlaces: () => void
}

/** The places of an audit of all of them: those that stayed closed in sight, the others one step away. */
export const WhereSection = ({ places, onPlaces }: WhereSectionProps) => {
  const open = places.filter(isOpen)
  const closed = places.filter((place) => !isOpen(place))
  return (
    <section id="where" tabIndex={-1} aria-labelledby="where-heading">
      <h2 id="where-heading">{text.heading}</h2>
      <div className="card">
        {closed.length > 0 && (
          <div className="where-closed">
            <h3>{text.closed(closed.length)}</h3>
            <PlaceRows places={closed} />
          </div>
        )}
        {open.length > 0 ? (
          <Fold
            name="where-open"
            level={3}
            title={text.open(open.length)}
            initiallyOpen={open.length <= 5 && closed.length === 0}
          >
            {() => <PlaceRows places={open} />}
          </Fold>
        ) : (
          <p className="where-closed">{text.noneOpen}</p>
        )}
      </div>
      <div>
        <Button className="button quiet small" onPress={onPlaces}>
          {text.toPlaces}
        </Button>
      </div>
    </section>
  )
}

const PlaceRows = ({ places }: { readonly places: readonly Place[] }) => (
  <ul className="where-places">
    {places.map((place) => (
      <li key={place.path}>
        <PlaceShape state={place.state} />
        <div>
          <p>
            <Said text={place.label} orName />
          </p>
          {place.state !== 'ok' && (
            <p className="note">
              <Visible text={stateWords(place.state)} />
            </p>
          )}
          <PathText path={place.path} />
        </div>
      </li>
    ))}
  </ul>
)
