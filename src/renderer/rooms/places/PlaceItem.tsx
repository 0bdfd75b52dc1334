import { Button } from 'react-aria-components'
import type { DiscoveredPlace } from '../../../shared/discovery.ts'
import { visibleText } from '../../../shared/visible-text.ts'
import { PathText } from '../../components/PathText.tsx'
import { PlaceShape } from '../../components/PlaceShape.tsx'
import { Said } from '../../components/Said.tsx'
import { Toggle } from '../../components/Toggle.tsx'
import { Visible } from '../../components/Visible.tsx'
import { isOpen, stateWords } from '../../place-state.ts'
import { strings } from '../../strings/index.ts'
import type { PlaceChange } from './place-changes.ts'

const text = strings.places

interface PlaceItemProps {
  readonly place: DiscoveredPlace
  readonly on: boolean
  readonly change: PlaceChange | undefined
  readonly onSwitch: (on: boolean) => void
  readonly onRemove: () => void
}

/** One place: what it is called, how it is, what can be done about that, and where Sealwatch knows it from. */
export const PlaceItem = ({ place, on, change, onSwitch, onRemove }: PlaceItemProps) => {
  const label = visibleText(place.label)
  return (
    <article className="place" data-on={on}>
      <PlaceShape state={on ? place.state : 'off'} />
      <div className="place-words">
        <header>
          <h3>
            <Said text={place.label} orName />
          </h3>
          <p className="place-state" data-open={!on || isOpen(place)}>
            {on ? <Visible text={stateWords(place.state)} /> : text.stateOff}
          </p>
        </header>
        <PathText path={place.path} />
        <ul className="facts place-source">
          <li>
            <Visible text={text.source(place.source)} />
          </li>
          {place.kind === 'folder' && (
            <li>
              <Button className="link" aria-label={text.removeOf(label)} onPress={onRemove}>
                {text.remove}
              </Button>
            </li>
          )}
        </ul>
        {change && <p className="place-change">{text.changes[change]}</p>}
        {on && place.advice && (
          <p className="advice">
            <Said text={place.advice} />
          </p>
        )}
      </div>
      <Toggle on={on} onChange={onSwitch} label={text.lookInto(label)} />
    </article>
  )
}
