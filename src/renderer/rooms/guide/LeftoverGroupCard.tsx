import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Finding } from '../../../shared/report.ts'
import { visibleText } from '../../../shared/visible-text.ts'
import { TickBox } from '../../components/CheckList.tsx'
import { Fold } from '../../components/Fold.tsx'
import { PagedList } from '../../components/PagedList.tsx'
import { PathText } from '../../components/PathText.tsx'
import { Said } from '../../components/Said.tsx'
import { VerdictLabel } from '../../components/VerdictLabel.tsx'
import { asStrong, Visible } from '../../components/Visible.tsx'
import { fileName } from '../../path-parts.ts'
import { useFormat } from '../../use-format.ts'
import { ClaimSources } from './Claims.tsx'
import { type LeftoverGroup, leftoverKey } from './leftovers.ts'
import { useSummary } from './use-summary.ts'

interface LeftoverGroupCardProps {
  readonly group: LeftoverGroup
  readonly findings: readonly Finding[]
  readonly auditedAt: string
  readonly done: Readonly<Record<string, string>>
  readonly onMark: (keys: readonly string[], done: boolean) => void
}

/** Old copies that the same thing is to be done about. */
export const LeftoverGroupCard = ({ group, findings, auditedAt, done, onMark }: LeftoverGroupCardProps) => {
  const t = useTranslations('leftovers')
  const tClaim = useTranslations('guideClaims')
  const summary = useSummary()
  const keys = findings.map(leftoverKey)
  const left = keys.filter((key) => !(key in done)).length
  return (
    <Fold
      name="leftover"
      className="card"
      level={2}
      initiallyOpen={findings.length <= 5}
      title={
        <span className="leftover-title">
          <span>{t(`groups.${group}.name`)}</span>
          <span className="note">{summary(left, keys.length)}</span>
        </span>
      }
    >
      {() => (
        <div className="leftover-body">
          <p>{t.rich('why', { strong: asStrong, claim: tClaim(group) })}</p>
          <p>{t.rich('todo', { strong: asStrong, todo: t(`groups.${group}.todo`) })}</p>
          <ClaimSources claims={[group]} />
          {findings.length > 1 && left > 0 && (
            <Button className="button quiet leftover-all" onPress={() => onMark(keys, true)}>
              {t('markAll', { count: left })}
            </Button>
          )}
          <PagedList items={findings} pageSize={25} className="leftover-items" keyOf={leftoverKey}>
            {(finding) => <Leftover finding={finding} auditedAt={auditedAt} done={done} onMark={onMark} />}
          </PagedList>
        </div>
      )}
    </Fold>
  )
}

interface LeftoverProps {
  readonly finding: Finding
  readonly auditedAt: string
  readonly done: Readonly<Record<string, string>>
  readonly onMark: LeftoverGroupCardProps['onMark']
}

const Leftover = ({ finding, auditedAt, done, onMark }: LeftoverProps) => {
  const t = useTranslations('leftovers')
  const format = useFormat()
  const key = leftoverKey(finding)
  const markedAt = done[key]
  return (
    <div className="leftover-item">
      <TickBox
        label={t('mark', { name: visibleText(fileName(finding.path)) })}
        isSelected={markedAt !== undefined}
        onChange={(ticked) => onMark([key], ticked)}
      />
      <div>
        <p className="leftover-name">
          <Visible text={fileName(finding.path)} />
        </p>
        <VerdictLabel verdict={finding.readableBy} />
        <p>
          <Said text={finding.reason} />
        </p>
        <PathText path={finding.path} />
        {markedAt !== undefined && markedAt < auditedAt && (
          <p className="leftover-still">{t('stillThere', { moment: format.moment(auditedAt) })}</p>
        )}
      </div>
    </div>
  )
}
