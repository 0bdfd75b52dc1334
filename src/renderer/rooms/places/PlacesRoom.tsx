import { useEffect } from 'react'
import { Button } from 'react-aria-components'
import { Said } from '../../components/Said.tsx'
import { ScreenHeading } from '../../components/ScreenHeading.tsx'
import { Visible } from '../../components/Visible.tsx'
import { formatList } from '../../format.ts'
import { isOpen } from '../../place-state.ts'
import { strings } from '../../strings/index.ts'
import type { PlacesView } from '../../use-places.ts'
import { PlaceList } from './PlaceList.tsx'
import { PlaceNotes } from './PlaceNotes.tsx'
import { PlaceTally } from './PlaceTally.tsx'
import type { PlaceChoice } from './use-place-choice.ts'

const text = strings.places

interface PlacesRoomProps {
  readonly view: PlacesView
  readonly choice: PlaceChoice
  /** Looks for places when the room is entered. */
  readonly onEnter: () => void
  readonly onAudit: (paths: readonly string[]) => void
}

/** Where Sealwatch looks, and what keeps it from looking. */
export const PlacesRoom = ({ view, choice, onEnter, onAudit }: PlacesRoomProps) => {
  // Once each time that the room is shown, whatever the function is by then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(onEnter, [])
  const { discovery, looking, changes } = view
  const places = discovery?.places ?? []
  const open = places.filter(isOpen)
  const closed = places.filter((place) => !isOpen(place))
  const none = discovery !== null && places.length === 0
  return (
    <div className="split">
      <section className="statement">
        <ScreenHeading>{text.heading}</ScreenHeading>
        {places.length > 0 && <p className="lead">{text.lead}</p>}
        {places.length > 0 && <PlaceTally places={places} choice={choice} />}
        <div className="actions">
          <Button className="button primary" onPress={choice.addFolder}>
            {text.add}
          </Button>
          {(discovery || !looking) && (
            <Button className="button" onPress={choice.lookAgain} isPending={looking}>
              {text.again}
            </Button>
          )}
        </div>
        <p className="note">{text.dropHint}</p>
        <PlaceNotes note={choice.note} busy={discovery !== null && looking} onAudit={onAudit} />
      </section>
      <div className="details">
        {discovery === null && looking && (
          <section className="card told" aria-labelledby="looking">
            <h2 id="looking">{text.looking.heading}</h2>
            <p>{text.looking.text}</p>
          </section>
        )}
        {none && (
          <section className="card told" aria-labelledby="none">
            <h2 id="none">{text.none.heading}</h2>
            <p>{text.none.means}</p>
            <p>{text.none.meansNot}</p>
            <p>{text.none.todo}</p>
          </section>
        )}
        {places.length > 0 && !places.some(choice.isOn) && (
          <section className="card told" aria-labelledby="all-off">
            <h2 id="all-off">{text.allOff.heading}</h2>
            <p>{text.allOff.means}</p>
          </section>
        )}
        <PlaceList heading={text.groups.closed} places={closed} choice={choice} changes={changes} />
        <PlaceList heading={text.groups.open} places={open} choice={choice} changes={changes} />
        {discovery && discovery.problems.length > 0 && (
          <section aria-labelledby="place-problems">
            <h2 id="place-problems">{text.problems}</h2>
            <ul className="place-problems">
              {discovery.problems.map((problem) => (
                <li key={problem}>
                  <p>
                    <Said text={problem} />
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )}
        {discovery && discovery.notInstalled.length > 0 && (
          <p className="note">
            <Visible text={text.notInstalled(formatList(discovery.notInstalled))} />
          </p>
        )}
      </div>
    </div>
  )
}
