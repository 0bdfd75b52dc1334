import { Button } from 'react-aria-components'
import { useFormatter, useTranslations } from 'use-intl'
import type { Report } from '../../../shared/report.ts'
import type { Status } from '../../../shared/resident.ts'
import { PathList } from '../../components/PathList.tsx'
import { isOpen } from '../../place-state.ts'
import { ageInDays, oldAge } from './audit-age.ts'
import { FailingNote } from './FailingNote.tsx'

interface AuditNoteProps {
  readonly paths: readonly string[]
  readonly report: Report
  /** null where Sealwatch does not look by itself at what was audited. */
  readonly status: Status | null
  readonly onResume: () => void
}

const moment = { dateStyle: 'medium', timeStyle: 'short' } as const

/** What was looked into and when, and when that happens again. */
export const AuditNote = ({ paths, report, status, onResume }: AuditNoteProps) => {
  const t = useTranslations('overview.result')
  const words = useTranslations('overview.actions')
  const { dateTime } = useFormatter()
  const count = report.places.length
  const open = report.places.filter(isOpen).length
  const days = ageInDays(report.finishedAt, Date.now())
  const paused = status?.state === 'paused'
  const until = status?.pausedUntil
  return (
    <div className="audit-note">
      {days >= oldAge && <p>{t('old', { days })}</p>}
      {status?.failing && <FailingNote failing={status.failing} />}
      {paused && (
        <>
          <p>
            {until && until !== 'resumed'
              ? t('pausedUntil', { moment: dateTime(new Date(until), moment) })
              : t('paused')}
          </p>
          <Button className="button quiet small" onPress={onResume}>
            {words('watchAgain')}
          </Button>
        </>
      )}
      <div className="note">
        <p>{t('lastAudit', { moment: dateTime(new Date(report.finishedAt), moment) })}</p>
        {status && !paused && (
          <>
            <p>
              {status.nextAudit === null
                ? t('noNextAudit')
                : t('nextAudit', { moment: dateTime(new Date(status.nextAudit), moment) })}
            </p>
            <p>{t('watching', { count: status.watched })}</p>
          </>
        )}
        {paths.length > 0 && <p>{t('onceOnly')}</p>}
        <div className="path-line">
          {paths.length === 0 ? (
            <a href="#where">
              {open === count ? t('lookedIntoAll', { count }) : t('lookedIntoSome', { open, count })}
            </a>
          ) : (
            <>
              <span>{open > 0 || count === 0 ? t('lookedInto') : t('notOpened')}</span>{' '}
              <PathList paths={paths} />
            </>
          )}
        </div>
      </div>
    </div>
  )
}
