import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { SourceFold } from '../../components/SourceLines.tsx'
import { remainIds, remains } from './remains.ts'

/** What a sealed backup still shows, each statement with its sources. */
export const Remains = () => {
  const t = useTranslations('portrait.remains')
  const heading = useId()
  return (
    <section className="card portrait-remains" aria-labelledby={heading}>
      <h2 id={heading}>{t('heading')}</h2>
      <p>{t('lead')}</p>
      <ul className="statements">
        {remainIds.map((id) => (
          <li key={id}>
            <h3>{t(`${id}.title`)}</h3>
            <p>{t(`${id}.text`)}</p>
            <SourceFold sources={remains[id]} claim={t(`${id}.title`)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
