import { useEffect } from 'react'
import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { Said } from '../../components/Said.tsx'
import { ScreenHeading } from '../../components/ScreenHeading.tsx'
import { isOpen } from '../../place-state.ts'
import { useFormat } from '../../use-format.ts'
import type { PlacesView } from '../../use-places.ts'
import { useSaid } from '../../use-said.ts'
import { PlaceList } from './PlaceList.tsx'
import { PlaceNotes } from './PlaceNotes.tsx'
import { PlaceTally } from './PlaceTally.tsx'
import type { PlaceChoice } from './use-place-choice.ts'

interface PlacesRoomProps {
  readonly view: PlacesView
  readonly choice: PlaceChoice
  /** Looks for places when the room is entered. */
  readonly onEnter: () => void
  readonly onAudit: (paths: readonly string[]) => void
}

/** Where Sealwatch looks, and what keeps it from looking. */
export const PlacesRoom = ({ view, choice, onEnter, onAudit }: PlacesRoomProps) => {
  const t = useTranslations('places')
  const format = useFormat()
  const said = useSaid()
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
        <ScreenHeading>{t('heading')}</ScreenHeading>
        {places.length > 0 && <p className="lead">{t('lead')}</p>}
        {places.length > 0 && <PlaceTally places={places} choice={choice} />}
        <div className="actions">
          <Button className="button primary" onPress={choice.addFolder}>
            {t('add')}
          </Button>
          {(discovery || !looking) && (
            <Button className="button" onPress={choice.lookAgain} isPending={looking}>
              {t('again')}
            </Button>
          )}
        </div>
        <p className="note">{t('dropHint')}</p>
        <PlaceNotes note={choice.note} busy={discovery !== null && looking} onAudit={onAudit} />
      </section>
      <div className="details">
        {discovery === null && looking && (
          <section className="card told" aria-labelledby="looking">
            <h2 id="looking">{t('looking.heading')}</h2>
            <p>{t('looking.text')}</p>
          </section>
        )}
        {none && (
          <section className="card told" aria-labelledby="none">
            <h2 id="none">{t('none.heading')}</h2>
            <p>{t('none.means')}</p>
            <p>{t('none.meansNot')}</p>
            <p>{t('none.todo')}</p>
          </section>
        )}
        {places.length > 0 && !places.some(choice.isOn) && (
          <section className="card told" aria-labelledby="all-off">
            <h2 id="all-off">{t('allOff.heading')}</h2>
            <p>{t('allOff.means')}</p>
          </section>
        )}
        <PlaceList heading={t('groups.closed')} places={closed} choice={choice} changes={changes} />
        <PlaceList heading={t('groups.open')} places={open} choice={choice} changes={changes} />
        {discovery && discovery.problems.length > 0 && (
          <section aria-labelledby="place-problems">
            <h2 id="place-problems">{t('problems')}</h2>
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
            {t('notInstalled', {
              labels: format.list(discovery.notInstalled.map((label) => said(label).text)),
            })}
          </p>
        )}
      </div>
    </div>
  )
}
