import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Ignore, IgnoreUntil } from '../../../shared/memory.ts'
import type { Backup, Finding } from '../../../shared/report.ts'
import { BackupCard } from '../../components/BackupCard.tsx'
import { PagedList } from '../../components/PagedList.tsx'

/** So many are listed at first. */
export const listedAtFirst = 5

/** So many backups open by themselves, where they hold no more than that. */
const openAtFirst = { backups: 3, findings: 6 }

/** What the list is narrowed to: the backups of a mark or of a night, or nothing with `all`. */
export interface Listed {
  readonly title: string
  readonly backups: readonly Backup[]
}

interface BackupsSectionProps {
  /** The most exposed first. */
  readonly backups: readonly Backup[]
  readonly findings: ReadonlyMap<string, readonly Finding[]>
  readonly listed: Listed | null
  readonly ignores: readonly Ignore[]
  /** Left out where nothing remembers these backups. */
  readonly onIgnore?: ((backup: Backup, reason: string, until: IgnoreUntil) => void) | undefined
  readonly onOpenBackup: (id: string) => void
  readonly onList: (listed: Listed | null) => void
}

const none: readonly Finding[] = []

/** The backups that the sentence speaks of: the most exposed ones, those of a mark or of a night, or all. */
export const BackupsSection = (props: BackupsSectionProps) => {
  const { backups, findings, listed, ignores, onOpenBackup, onIgnore, onList } = props
  const t = useTranslations('overview.list')
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = listed?.backups ?? backups.slice(0, listedAtFirst)
  const title =
    listed?.title ?? (backups.length <= listedAtFirst ? t('all', { count: backups.length }) : t('worst'))
  useEffect(() => {
    if (!listed) return
    heading.current?.scrollIntoView({ block: 'start' })
    heading.current?.focus({ preventScroll: true })
  }, [listed])
  return (
    <section className="overview-list" aria-labelledby="backups">
      <h2 id="backups" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <PagedList key={title} items={shown} pageSize={50} className="backups" keyOf={({ id }) => id}>
        {(backup, index) => (
          <BackupCard
            backup={backup}
            findings={findings.get(backup.id) ?? none}
            ignored={ignores.find(({ what, target }) => what === 'backup' && target === backup.id)}
            onOpen={() => onOpenBackup(backup.id)}
            onIgnore={onIgnore && ((reason, until) => onIgnore(backup, reason, until))}
            initiallyOpen={index < openAtFirst.backups && backup.findings <= openAtFirst.findings}
          />
        )}
      </PagedList>
      {backups.length > listedAtFirst && (
        <div>
          {listed?.backups !== backups && (
            <Button
              className="button"
              onPress={() => onList({ title: t('all', { count: backups.length }), backups })}
            >
              {t('showAll', { count: backups.length })}
            </Button>
          )}
          {listed && (
            <Button className="button quiet" onPress={() => onList(null)}>
              {t('showWorst')}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}
