import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { pauseFrom, pauseLengths } from '../../../shared/pause.ts'
import type { Pause } from '../../../shared/settings.ts'
import { useFormat } from '../../use-format.ts'
import { usePaused } from '../../use-paused.ts'

interface PauseSectionProps {
  readonly pause: Pause
  readonly onChange: (pause: Pause) => void
}

/** Whether Sealwatch is paused, until when, and how to change that. */
export const PauseSection = ({ pause, onChange }: PauseSectionProps) => {
  const t = useTranslations('settings.pause')
  const format = useFormat()
  const paused = usePaused(pause)
  const words = () => {
    if (!paused || pause === null) return t('none')
    return pause === 'resumed' ? t('untilResumed') : t('until', { moment: format.moment(pause) })
  }
  return (
    <section aria-labelledby="pause">
      <h2 id="pause">{t('heading')}</h2>
      <div className="card pause">
        <p role="status">
          <strong>{words()}</strong>
        </p>
        <p className="note">{t('meaning')}</p>
        <div className="actions">
          {paused ? (
            <Button className="button" onPress={() => onChange(null)}>
              {t('resume')}
            </Button>
          ) : (
            pauseLengths.map((length) => (
              <Button key={length} className="button" onPress={() => onChange(pauseFrom(length, new Date()))}>
                {t(`lengths.${length}`)}
              </Button>
            ))
          )}
        </div>
      </div>
    </section>
  )
}
