import { useTranslations } from 'use-intl'
import { TickBox } from '../../../components/CheckList.tsx'
import { ClaimSources } from '../Claims.tsx'
import { claimOfCheck, type HandCheck, handChecks } from './leftovers.ts'

interface ByHandProps {
  readonly done: Readonly<Record<string, string>>
  readonly onMark: (keys: readonly string[], done: boolean) => void
}

/** What no audit of this computer sees: each with what to do, and a box to tick. */
export const ByHand = ({ done, onMark }: ByHandProps) => {
  const t = useTranslations('leftovers')
  return (
    <section className="by-hand" aria-labelledby="by-hand">
      <h2 id="by-hand">{t('handHeading')}</h2>
      <p>{t('handLead')}</p>
      <ul>
        {handChecks.map((check) => (
          <li key={check}>
            <Check check={check} isDone={check in done} onMark={onMark} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface CheckProps {
  readonly check: HandCheck
  readonly isDone: boolean
  readonly onMark: ByHandProps['onMark']
}

const Check = ({ check, isDone, onMark }: CheckProps) => {
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
