import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { asName } from '../../components/Visible.tsx'
import { usePlaceName } from '../../use-place-name.ts'
import type { PlaceNote, PlaceSaid } from './use-place-choice.ts'

interface PlaceNotesProps {
  readonly note: PlaceNote
  readonly busy: boolean
  readonly onAudit: (paths: readonly string[]) => void
}

/** What came of what the user did here, also for a screen reader. */
export const PlaceNotes = ({ note: { said, files }, busy, onAudit }: PlaceNotesProps) => {
  const t = useTranslations('places')
  const nameOf = usePlaceName()
  const words = (one: PlaceSaid) => {
    if (one.what === 'same') return t('notes.same')
    if (one.what === 'changed') return t('notes.changed', { count: one.count })
    return t.rich(`notes.${one.what}`, { name: asName, label: nameOf(one.place) })
  }
  return (
    <div className="place-notes" role="status">
      {busy && <p className="note">{t('looking.again')}</p>}
      {said.map((one) => (
        <p key={`${one.what} ${'place' in one ? one.place.label : ''}`}>{words(one)}</p>
      ))}
      {files.length > 0 && (
        <>
          <p>{t('droppedFiles', { count: files.length })}</p>
          <Button className="button" onPress={() => onAudit(files)}>
            {t('auditFiles', { count: files.length })}
          </Button>
        </>
      )}
    </div>
  )
}
