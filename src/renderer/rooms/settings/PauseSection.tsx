import { Button } from 'react-aria-components'
import { pauseFrom, pauseLengths } from '../../../shared/pause.ts'
import type { Pause } from '../../../shared/settings.ts'
import { formatMoment } from '../../format.ts'
import { strings } from '../../strings/index.ts'
import { usePaused } from './use-paused.ts'

const text = strings.settings.pause

interface PauseSectionProps {
  readonly pause: Pause
  readonly onChange: (pause: Pause) => void
}

const words = (pause: Pause): string => {
  if (pause === null) return text.none
  return pause === 'resumed' ? text.untilResumed : text.until(formatMoment(pause))
}

/** Whether Sealwatch is paused, until when, and how to change that. */
export const PauseSection = ({ pause, onChange }: PauseSectionProps) => {
  const paused = usePaused(pause)
  return (
    <section aria-labelledby="pause">
      <h2 id="pause">{text.heading}</h2>
      <div className="card pause">
        <p role="status">
          <strong>{words(paused ? pause : null)}</strong>
        </p>
        <p className="note">{text.meaning}</p>
        <div className="actions">
          {paused ? (
            <Button className="button" onPress={() => onChange(null)}>
              {text.resume}
            </Button>
          ) : (
            pauseLengths.map((length) => (
              <Button key={length} className="button" onPress={() => onChange(pauseFrom(length, new Date()))}>
                {text.lengths[length]}
              </Button>
            ))
          )}
        </div>
      </div>
    </section>
  )
}
