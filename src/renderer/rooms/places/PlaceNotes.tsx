import { Button } from 'react-aria-components'
import { Visible } from '../../components/Visible.tsx'
import { strings } from '../../strings/index.ts'
import type { PlaceNote } from './use-place-choice.ts'

const text = strings.places

interface PlaceNotesProps {
  readonly note: PlaceNote
  readonly busy: boolean
  readonly onAudit: (paths: readonly string[]) => void
}

/** What came of what the user did here, also for a screen reader. */
export const PlaceNotes = ({ note: { sentences, files }, busy, onAudit }: PlaceNotesProps) => (
  <div className="place-notes" role="status">
    {busy && <p className="note">{text.looking.again}</p>}
    {sentences.map((sentence) => (
      <p key={sentence}>
        <Visible text={sentence} />
      </p>
    ))}
    {files.length > 0 && (
      <>
        <p>{text.droppedFiles(files.length)}</p>
        <Button className="button" onPress={() => onAudit(files)}>
          {text.auditFiles(files.length)}
        </Button>
      </>
    )}
  </div>
)
