import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Ignore, IgnoreUntil } from '../../shared/memory.ts'
import type { Backup, Finding } from '../../shared/report.ts'
import { visibleText } from '../../shared/visible-text.ts'
import { FindingItem } from './FindingItem.tsx'
import { Fold } from './Fold.tsx'
import { IgnoreForm } from './IgnoreForm.tsx'
import { PagedList } from './PagedList.tsx'
import { VerdictLabel } from './VerdictLabel.tsx'
import { Visible } from './Visible.tsx'

interface BackupCardProps {
  readonly backup: Backup
  readonly findings: readonly Finding[]
  readonly initiallyOpen: boolean
  /** Where it is ignored already, until when. */
  readonly ignored: Ignore | undefined
  /** Shows it in the room that tells all of one backup. */
  readonly onOpen: () => void
  /** Left out where nothing remembers this backup. */
  readonly onIgnore?: ((reason: string, until: IgnoreUntil) => void) | undefined
}

/** One backup: whose it is to read, and, when it is opened, what lies in it. */
export const BackupCard = (props: BackupCardProps) => {
  const { backup, findings, initiallyOpen, ignored, onOpen, onIgnore } = props
  const t = useTranslations('finding')
  const tIgnored = useTranslations('resident.ignored')
  const mixed = findings.some(({ readableBy }) => readableBy !== backup.readableBy)
  return (
    <Fold
      name="backup"
      className="card"
      level={3}
      initiallyOpen={initiallyOpen}
      beside={
        <Button
          className="button quiet small"
          aria-label={t('detailsOf', { label: visibleText(backup.label) || t('unnamed') })}
          onPress={onOpen}
        >
          {t('details')}
        </Button>
      }
      title={
        <span className="backup-title">
          <span className="backup-label">
            <Visible text={backup.label || t('unnamed')} />
          </span>
          <span className="backup-facts">
            <VerdictLabel verdict={backup.readableBy} size={20} />
            <span className="note">
              {ignored
                ? tIgnored('card', { findings: backup.findings })
                : t('items', { count: backup.findings })}
            </span>
          </span>
        </span>
      }
    >
      {() => (
        <>
          <PagedList
            items={findings}
            pageSize={25}
            className="findings"
            keyOf={({ path, kind }) => `${kind}:${path}`}
          >
            {(finding) => <FindingItem finding={finding} withVerdict={mixed} />}
          </PagedList>
          {onIgnore && !ignored && backup.readableBy !== 'only-you' && (
            <div className="backup-foot">
              <IgnoreForm label={visibleText(backup.label)} onIgnore={onIgnore} />
            </div>
          )}
        </>
      )}
    </Fold>
  )
}
