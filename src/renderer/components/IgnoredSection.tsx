import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Ignore } from '../../shared/memory.ts'
import { visibleText } from '../../shared/visible-text.ts'
import { useFormat } from '../use-format.ts'
import { Visible } from './Visible.tsx'

interface IgnoredSectionProps {
  readonly ignores: readonly Ignore[]
  readonly onUndo: (id: string) => void
}

/** What was told to be ignored, openly, each with its way back. */
export const IgnoredSection = ({ ignores, onUndo }: IgnoredSectionProps) => {
  const t = useTranslations('resident.ignored')
  const format = useFormat()
  const until = ({ until }: Ignore) =>
    until.type === 'time' ? t('until.time', { date: format.date(until.at) }) : t(`until.${until.type}`)
  return ignores.length === 0 ? null : (
    <section aria-labelledby="ignored">
      <h2 id="ignored">{t('heading', { count: ignores.length })}</h2>
      <ul className="card ignored">
        {ignores.map((ignore) => (
          <li key={ignore.id}>
            <div>
              <p>
                <strong>
                  <Visible text={ignore.label} />
                </strong>{' '}
                <span className="note">{until(ignore)}</span>
              </p>
              {ignore.reason !== '' && (
                <p className="note">
                  <Visible text={ignore.reason} dir="auto" />
                </p>
              )}
            </div>
            <Button
              className="button quiet small"
              aria-label={t('undoOf', { label: visibleText(ignore.label) })}
              onPress={() => onUndo(ignore.id)}
            >
              {t('undo')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
