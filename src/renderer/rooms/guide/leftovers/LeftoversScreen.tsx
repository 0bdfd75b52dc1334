import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Bridge } from '../../../../shared/ipc.ts'
import type { Report } from '../../../../shared/report.ts'
import { ScreenHeading } from '../../../components/ScreenHeading.tsx'
import { TrashDialog } from '../../../components/trash/TrashDialog.tsx'
import type { Run } from '../../../use-problem.ts'
import { ByHand } from './ByHand.tsx'
import { LeftoverGroupCard } from './LeftoverGroupCard.tsx'
import { forTrash, leftoverKey, leftoversOf, mostAtOnce } from './leftovers.ts'
import { useSummary } from './use-summary.ts'

export interface LeftoversScreenProps {
  readonly bridge: Bridge
  readonly run: Run
  readonly report: Report | null
  readonly auditing: boolean
  /** When the user marked what, by the key of a finding or of a check by hand. */
  readonly done: Readonly<Record<string, string>>
  readonly onMark: (keys: readonly string[], done: boolean) => void
  readonly onAuditNow: () => void
}

/** What the dialog is asked about. */
interface Asked {
  readonly paths: readonly string[]
  readonly several: boolean
}

/** Old copies that others can read, one by one or all at once, and what no audit of this computer sees. */
export const LeftoversScreen = (props: LeftoversScreenProps) => {
  const { bridge, run, report, auditing, done, onMark, onAuditNow } = props
  const t = useTranslations('leftovers')
  const tProof = useTranslations('proof')
  const summary = useSummary()
  const [asked, setAsked] = useState<Asked | null>(null)
  const groups = report ? leftoversOf(report) : []
  const findings = groups.flatMap(([, members]) => members)
  const keys = findings.map(leftoverKey)
  const left = findings.filter((finding) => !(leftoverKey(finding) in done))
  const movable = forTrash(left)
  const moved = (paths: readonly string[]) => {
    const gone = new Set(paths)
    onMark(findings.filter(({ path }) => gone.has(path)).map(leftoverKey), true)
  }
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
            <p role="status">{summary(left.length, keys.length)}</p>
            <div className="actions">
              {movable.length > 1 && (
                <Button
                  className="button"
                  onPress={() => setAsked({ paths: movable.slice(0, mostAtOnce), several: true })}
                >
                  {t('trashAll')}
                </Button>
              )}
              <Button className="button quiet" onPress={() => onMark(keys, left.length > 0)}>
                {left.length > 0 ? t('markAll', { count: left.length }) : t('unmarkAll')}
              </Button>
            </div>
          </div>
          {groups.map(([group, members]) => (
            <LeftoverGroupCard
              key={group}
              group={group}
              findings={members}
              auditedAt={report.finishedAt}
              done={done}
              onMark={onMark}
              onShow={(path) => run(() => bridge.request('showInFolder', { path }))}
              onTrash={(path) => setAsked({ paths: [path], several: false })}
            />
          ))}
        </>
      )}
      <ByHand done={done} onMark={onMark} />
      {asked && (
        <TrashDialog
          bridge={bridge}
          paths={asked.paths}
          several={asked.several}
          onAuditAgain={onAuditNow}
          onClose={(paths) => {
            setAsked(null)
            moved(paths)
          }}
        />
      )}
    </div>
  )
}
