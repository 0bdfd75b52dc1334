import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { Finding } from '../../../shared/report.ts'
import { ScreenHeading } from '../../components/ScreenHeading.tsx'
import { VerdictRing } from '../../components/VerdictRing.tsx'
import { Visible } from '../../components/Visible.tsx'
import { fileName } from '../../path-parts.ts'
import { useFormat } from '../../use-format.ts'
import { Remains } from './Remains.tsx'

const sentences = { 'only-you': 'onlyYou', whatsapp: 'whatsapp', 'password-holder': 'password' } as const

type Sealed = keyof typeof sentences

const isSealed = (verdict: Finding['readableBy']): verdict is Sealed => verdict in sentences

/** A backup that is not read: what it shows all the same. */
export const SealedFile = ({ finding }: { readonly finding: Finding }) => {
  const t = useTranslations('portrait')
  const format = useFormat()
  const heading = useId()
  const { readableBy } = finding
  return (
    <div className="portrait-both">
      <section className="statement">
        <VerdictRing verdict={readableBy} size={64} />
        {isSealed(readableBy) && <ScreenHeading>{t(`sealed.${sentences[readableBy]}`)}</ScreenHeading>}
        <p>{t('sealed.lead')}</p>
        <section className="card portrait-own" aria-labelledby={heading}>
          <h2 id={heading}>{t('own.heading')}</h2>
          <dl>
            <div>
              <dt>{t('own.name')}</dt>
              <dd>
                <Visible text={fileName(finding.path)} />
              </dd>
            </div>
            <div>
              <dt>{t('own.size')}</dt>
              <dd className="figure">{format.bytes(finding.size)}</dd>
            </div>
            <div>
              <dt>{t('own.changed')}</dt>
              <dd>{format.moment(finding.modifiedAt)}</dd>
            </div>
          </dl>
        </section>
      </section>
      <Remains />
    </div>
  )
}
