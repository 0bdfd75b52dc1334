import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Finding } from '../../../../shared/report.ts'
import { visibleText } from '../../../../shared/visible-text.ts'
import { TickBox } from '../../../components/CheckList.tsx'
import { Fold } from '../../../components/Fold.tsx'
import { PagedList } from '../../../components/PagedList.tsx'
import { PathText } from '../../../components/PathText.tsx'
import { Said } from '../../../components/Said.tsx'
import { VerdictLabel } from '../../../components/VerdictLabel.tsx'
import { asStrong, Visible } from '../../../components/Visible.tsx'
import { fileName } from '../../../path-parts.ts'
import { useFormat } from '../../../use-format.ts'
import { ClaimSources } from '../Claims.tsx'
import { forTrash, type LeftoverGroup, leftoverKey } from './leftovers.ts'
import { useSummary } from './use-summary.ts'

interface LeftoverGroupCardProps {
  readonly group: LeftoverGroup
  readonly findings: readonly Finding[]
  readonly auditedAt: string
  readonly done: Readonly<Record<string, string>>
  readonly onMark: (keys: readonly string[], done: boolean) => void
  readonly onShow: (path: string) => void
  readonly onTrash: (path: string) => void
}

/** Old copies that the same thing is to be done about. */
export const LeftoverGroupCard = (props: LeftoverGroupCardProps) => {
  const { group, findings, done, onMark } = props
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
            {(finding) => <Leftover {...props} finding={finding} />}
          </PagedList>
        </div>
      )}
    </Fold>
  )
}

interface LeftoverProps extends LeftoverGroupCardProps {
  readonly finding: Finding
}

const Leftover = ({ finding, auditedAt, done, onMark, onShow, onTrash }: LeftoverProps) => {
  const t = useTranslations('leftovers')
  const format = useFormat()
  const key = leftoverKey(finding)
  const markedAt = done[key]
  const name = visibleText(fileName(finding.path))
  return (
    <div className="leftover-item">
      <TickBox
        label={t('mark', { name })}
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
        <div className="leftover-actions">
          <Button
            className="button quiet small"
            aria-label={t('showOf', { name })}
            onPress={() => onShow(finding.path)}
          >
            {t('show')}
          </Button>
          {forTrash([finding]).length > 0 && (
            <Button
              className="button quiet small"
              aria-label={t('trashOf', { name })}
              onPress={() => onTrash(finding.path)}
            >
              {t('trash')}
            </Button>
          )}
        </div>
      </div>
    </div>
  )
}
