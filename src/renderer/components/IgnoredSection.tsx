import { Button } from 'react-aria-components'
import type { Ignore } from '../../shared/memory.ts'
import { strings } from '../strings/index.ts'
import { Visible } from './Visible.tsx'

const text = strings.resident.ignored

interface IgnoredSectionProps {
  readonly ignores: readonly Ignore[]
  readonly onUndo: (id: string) => void
}

/** What was told to be ignored, openly, each with its way back. */
export const IgnoredSection = ({ ignores, onUndo }: IgnoredSectionProps) =>
  ignores.length === 0 ? null : (
    <section aria-labelledby="ignored">
      <h2 id="ignored">{text.heading(ignores.length)}</h2>
      <ul className="card ignored">
        {ignores.map(({ id, label, reason, until }) => (
          <li key={id}>
            <div>
              <p>
                <strong>
                  <Visible text={label} />
                </strong>{' '}
                <span className="note">{text.until(until)}</span>
              </p>
              {reason !== '' && (
                <p className="note">
                  <Visible text={reason} />
                </p>
              )}
            </div>
            <Button className="button quiet small" aria-label={text.undoOf(label)} onPress={() => onUndo(id)}>
              {text.undo}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
