import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { AuditState } from '../../../shared/audit-state.ts'
import { ScreenHeading } from '../../components/ScreenHeading.tsx'
import type { Audit } from '../../use-audit.ts'

interface NoListProps {
  readonly audit: Audit
  readonly state: AuditState
  /** Backups that the memory knows. */
  readonly remembered: number
  readonly onPlaces: () => void
}

/** Why there is no list, what that does not mean, and one thing to do. */
export const NoList = ({ audit, state, remembered, onPlaces }: NoListProps) => {
  const t = useTranslations('backups.none')
  const auditButton = (
    <Button className="button primary" onPress={() => audit.start([])}>
      {t('audit')}
    </Button>
  )
  switch (state.phase) {
    case 'idle':
      return (
        <Statement title={t('first')} action={auditButton}>
          {remembered > 0 ? t('remembered', { count: remembered }) : t('firstMeans')}
        </Statement>
      )
    case 'running':
      return (
        <Statement
          title={t('running')}
          note={t('runningSoFar', { found: state.progress.found })}
          action={
            <Button className="button" onPress={audit.cancel}>
              {t('cancel')}
            </Button>
          }
        >
          {t('runningMeans')}
        </Statement>
      )
    case 'done':
      if (state.report.places.length === 0)
        return (
          <Statement
            title={t('nowhere')}
            action={
              <Button className="button primary" onPress={onPlaces}>
                {t('toPlaces')}
              </Button>
            }
          >
            {t('nowhereMeans')}
          </Statement>
        )
      return (
        <Statement title={t('notFound')} action={auditButton}>
          {t('notFoundMeans')}
        </Statement>
      )
    case 'cancelled':
    case 'failed':
      return (
        <Statement title={t('stopped')} action={auditButton}>
          {t('stoppedMeans')}
        </Statement>
      )
  }
}

interface StatementProps {
  readonly title: string
  readonly note?: string
  readonly action: React.ReactNode
  readonly children: string
}

const Statement = ({ title, note, action, children }: StatementProps) => (
  <section className="statement alone">
    <ScreenHeading>{title}</ScreenHeading>
    <p className="lead">{children}</p>
    {note && <p className="note">{note}</p>}
    <div className="actions">{action}</div>
  </section>
)
