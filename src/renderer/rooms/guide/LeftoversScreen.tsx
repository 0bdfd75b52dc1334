import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Report } from '../../../shared/report.ts'
import { TickBox } from '../../components/CheckList.tsx'
import { ScreenHeading } from '../../components/ScreenHeading.tsx'
import { ClaimSources } from './Claims.tsx'
import { LeftoverGroupCard } from './LeftoverGroupCard.tsx'
import { claimOfCheck, type HandCheck, handChecks, leftoverKey, leftoversOf } from './leftovers.ts'
import { useSummary } from './use-summary.ts'

export interface LeftoversScreenProps {
  readonly report: Report | null
  readonly auditing: boolean
  /** When the user marked what, by the key of a finding or of a check by hand. */
  readonly done: Readonly<Record<string, string>>
  readonly onMark: (keys: readonly string[], done: boolean) => void
  readonly onAuditNow: () => void
}

/** Old copies that others can read, one by one or all at once, and what no audit of this computer sees. */
export const LeftoversScreen = ({ report, auditing, done, onMark, onAuditNow }: LeftoversScreenProps) => {
  const t = useTranslations('leftovers')
  const tProof = useTranslations('proof')
  const summary = useSummary()
  const groups = report ? leftoversOf(report) : []
  const keys = groups.flatMap(([, findings]) => findings.map(leftoverKey))
  const left = keys.filter((key) => !(key in done)).length
  return (
    <div className="leftovers">
      <ScreenHeading>{t('heading')}</ScreenHeading>
      <p className="guide-lead">{t('lead')}</p>
      {!report && (
        <div className="card leftovers-none">
          <p>{t('noReport')}</p>
          <Button className="button primary" isDisabled={auditing} onPress={onAuditNow}>
            {auditing ? tProof('waiting.auditing') : t('audit')}
          </Button>
        </div>
      )}
      {report && keys.length === 0 && <p>{t('nothing')}</p>}
      {report && keys.length > 0 && (
        <>
          <div className="leftovers-all">
            <p role="status">{summary(left, keys.length)}</p>
            <Button className="button" onPress={() => onMark(keys, left > 0)}>
              {left > 0 ? t('markAll', { count: left }) : t('unmarkAll')}
            </Button>
          </div>
          {groups.map(([group, findings]) => (
            <LeftoverGroupCard
              key={group}
              group={group}
              findings={findings}
              auditedAt={report.finishedAt}
              done={done}
              onMark={onMark}
            />
          ))}
        </>
      )}
      <section className="by-hand" aria-labelledby="by-hand">
        <h2 id="by-hand">{t('handHeading')}</h2>
        <p>{t('handLead')}</p>
        <ul>
          {handChecks.map((check) => (
            <li key={check}>
              <ByHand check={check} isDone={check in done} onMark={onMark} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

interface ByHandProps {
  readonly check: HandCheck
  readonly isDone: boolean
  readonly onMark: LeftoversScreenProps['onMark']
}

const ByHand = ({ check, isDone, onMark }: ByHandProps) => {
  const t = useTranslations('leftovers')
  const tClaim = useTranslations('guideClaims')
  const name = t(`checks.${check}.name`)
  const claim = claimOfCheck(check)
  return (
    <div className="by-hand-item">
      <TickBox
        label={t('mark', { name })}
        isSelected={isDone}
        onChange={(ticked) => onMark([check], ticked)}
      />
      <div>
        <h3>{name}</h3>
        {claim && <p>{tClaim(claim)}</p>}
        <p>{t(`checks.${check}.todo`)}</p>
        {claim && <ClaimSources claims={[claim]} />}
      </div>
    </div>
  )
}
