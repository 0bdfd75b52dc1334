import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import { useFormatter, useTranslations } from 'use-intl'
import type { Report } from '../../../shared/report.ts'
import type { Status } from '../../../shared/resident.ts'
import { verdictMessage } from '../../../shared/verdict-message.ts'
import { messageSentence } from '../../../words/verdict-sentence.ts'
import { ExportMenu } from '../../components/ExportMenu.tsx'
import { ScreenHeading } from '../../components/ScreenHeading.tsx'
import { VerdictLabel } from '../../components/VerdictLabel.tsx'
import type { Audit } from '../../use-audit.ts'
import { countVerdicts } from '../../verdict-counts.ts'
import { AuditNote } from './AuditNote.tsx'
import { guideHelps } from './guide-helps.ts'

interface StatementProps {
  readonly paths: readonly string[]
  readonly report: Report
  readonly audit: Audit
  /** null where Sealwatch does not look by itself at what was audited. */
  readonly status: Status | null
  readonly onGuide: () => void
  readonly onPlaces: () => void
  readonly onPhoneCheck: () => void
  readonly onResume: () => void
}

/** The sentence, what it counts, and the way on. */
export const Statement = (props: StatementProps) => {
  const { paths, report, audit, status, onGuide, onPlaces, onPhoneCheck, onResume } = props
  const t = useTranslations('overview')
  const words = useTranslations()
  const { number } = useFormatter()
  const message = useMemo(() => verdictMessage(report), [report])
  const { id } = message
  const toGuide = guideHelps(report.findings)
  const counts = countVerdicts(report.backups)
  return (
    <section className="statement">
      <ScreenHeading>{messageSentence(message, words)}</ScreenHeading>
      {id === 'nothing-found' && (
        <>
          <p>
            <strong>{t('nothing.heading')}.</strong> {t('nothing.means')}
          </p>
          <p>{t('nothing.not')}</p>
          <p>{t('nothing.todo')}</p>
        </>
      )}
      {id === 'nothing-to-see' && (
        <>
          <p>{t('noneSeen.means')}</p>
          <p>{t('noneSeen.not')}</p>
          <p>{t('noneSeen.todo')}</p>
        </>
      )}
      {counts.length > 0 && (
        <ul className="tally" aria-label={t('result.counts')}>
          {counts.map((entry) => (
            <li key={entry.verdict}>
              <VerdictLabel verdict={entry.verdict} />
              <span className="figure">{number(entry.count)}</span>
            </li>
          ))}
        </ul>
      )}
      {report.skipped.length > 0 && (
        <p>
          <a href="#skipped">{t('result.notLookedInto', { count: report.skipped.length })}</a>
        </p>
      )}
      {toGuide && <p>{t('result.guide')}</p>}
      <div className="actions result-actions">
        {toGuide && (
          <Button className="button primary" onPress={onGuide}>
            {t('actions.toGuide')}
          </Button>
        )}
        {id === 'nothing-found' && (
          <Button className="button primary" onPress={onPhoneCheck}>
            {t('actions.checkPhone')}
          </Button>
        )}
        {id === 'nothing-to-see' && (
          <Button className="button primary" onPress={onPlaces}>
            {t('actions.toPlaces')}
          </Button>
        )}
        <Button className="button" onPress={() => audit.start(paths)}>
          {t('actions.auditAgain')}
        </Button>
        <Button className="button" onPress={audit.chooseFolder}>
          {t('actions.chooseAnother')}
        </Button>
        <ExportMenu />
      </div>
      <AuditNote paths={paths} report={report} status={status} onResume={onResume} />
    </section>
  )
}
