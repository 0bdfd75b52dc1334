import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Backup, Finding, Report } from '../../../shared/report.ts'
import { IgnoredSection } from '../../components/IgnoredSection.tsx'
import { LimitsSection } from '../../components/LimitsSection.tsx'
import { SkippedSection } from '../../components/SkippedSection.tsx'
import { WhereSection } from '../../components/WhereSection.tsx'
import type { Audit } from '../../use-audit.ts'
import type { CloudChecks } from '../../use-cloud-checks.ts'
import type { ResidentView } from '../../use-resident.ts'
import { BackupsSection, type Listed } from './BackupsSection.tsx'
import { NightsSection } from './nights/Nights.tsx'
import { Rings } from './rings/Rings.tsx'
import { Statement } from './Statement.tsx'

export interface ResultScreenProps {
  readonly paths: readonly string[]
  readonly report: Report
  readonly audit: Audit
  readonly resident: ResidentView
  readonly checks: CloudChecks
  readonly onOpenBackup: (id: string) => void
  readonly onGuide: () => void
  readonly onPlaces: () => void
  readonly onPhoneCheck: () => void
  readonly onResume: () => void
}

/** The sentence and the picture of it; then the nights, the backups, and what nothing can be said about. */
export const ResultScreen = (props: ResultScreenProps) => {
  const { paths, report, audit, resident, checks, onOpenBackup, onPlaces } = props
  const t = useTranslations('overview.list')
  const findings = useMemo(() => Map.groupBy(report.findings, ({ backup }) => backup), [report])
  const sizes = useMemo(() => new Map(report.findings.map(({ path, size }) => [path, size])), [report])
  const [listed, setListed] = useState<Listed | null>(null)
  const ofAllPlaces = paths.length === 0
  const status = ofAllPlaces ? resident.status : null
  const ignores = status?.ignores ?? []

  const openGroup = (backups: readonly Backup[]) =>
    setListed({ title: t('group', { count: backups.length }), backups })
  const openNight = (copies: readonly Finding[], date: string) => {
    const ids = new Set(copies.map(({ backup }) => backup))
    const backups = report.backups.filter(({ id }) => ids.has(id))
    setListed({ title: t('night', { count: backups.length, date }), backups })
  }
  return (
    <>
      <div className="overview-head">
        <Statement
          paths={paths}
          report={report}
          audit={audit}
          status={status}
          onGuide={props.onGuide}
          onPlaces={onPlaces}
          onPhoneCheck={props.onPhoneCheck}
          onResume={props.onResume}
        />
        <Rings backups={report.backups} onOpenBackup={onOpenBackup} onOpenGroup={openGroup} />
      </div>
      <div className="details overview-more">
        <NightsSection findings={report.findings} finishedAt={report.finishedAt} onOpenNight={openNight} />
        {report.backups.length > 0 && (
          <BackupsSection
            backups={report.backups}
            findings={findings}
            listed={listed}
            ignores={ignores}
            onOpenBackup={onOpenBackup}
            onIgnore={
              ofAllPlaces
                ? ({ id: target }, reason, until) =>
                    resident.ignore({ what: 'backup', target, reason, until })
                : undefined
            }
            onList={setListed}
          />
        )}
        <IgnoredSection ignores={ignores} onUndo={resident.unignore} />
        {status && <LimitsSection limits={status.limits} />}
        <SkippedSection skipped={report.skipped} sizes={sizes} checks={checks} />
        {ofAllPlaces && <WhereSection places={report.places} onPlaces={onPlaces} />}
      </div>
    </>
  )
}
