import { useId } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Media } from '../../../shared/portrait.ts'

/** Each kind of what was sent along as a bar, the longest for the most. Kinds that do not occur are left out. */
export const MediaBars = ({ media }: { readonly media: Media }) => {
  const t = useTranslations('portrait.media')
  const format = useFormatter()
  const heading = useId()
  const kinds = (Object.entries(media) as [keyof Media, number][])
    .filter(([, count]) => count > 0)
    .sort(([, one], [, other]) => other - one)
  const most = kinds[0]?.[1]
  if (most === undefined) return null
  return (
    <section className="portrait-part" aria-labelledby={heading}>
      <h2 id={heading}>{t('heading')}</h2>
      <dl className="media-bars">
        {kinds.map(([kind, count]) => (
          <div key={kind}>
            <dt>{t(kind)}</dt>
            <dd>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect width={Math.max(0.5, (count / most) * 100)} height="10" />
              </svg>
              <span className="figure">{format.number(count)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
