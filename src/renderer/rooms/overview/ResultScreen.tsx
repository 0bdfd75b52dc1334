import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Finding, Report } from '../../../shared/report.ts'
import { verdictSentence } from '../../../words/verdict-sentence.ts'
import { BackupCard } from '../../components/BackupCard.tsx'
import { ExportMenu } from '../../components/ExportMenu.tsx'
import { IgnoredSection } from '../../components/IgnoredSection.tsx'
import { NothingFound } from '../../components/NothingFound.tsx'
import { PagedList } from '../../components/PagedList.tsx'
import { PathList } from '../../components/PathList.tsx'
import { ScreenHeading } from '../../components/ScreenHeading.tsx'
import { SkippedSection } from '../../components/SkippedSection.tsx'
import { VerdictLabel } from '../../components/VerdictLabel.tsx'
import { VerdictRing } from '../../components/VerdictRing.tsx'
import { LimitsSection, WatchingNote } from '../../components/WatchingNote.tsx'
import { WhereSection } from '../../components/WhereSection.tsx'
import { formatCount, formatMoment } from '../../format.ts'
import { isOpen } from '../../place-state.ts'
import { strings } from '../../strings/index.ts'
import type { Audit } from '../../use-audit.ts'
import type { CloudChecks } from '../../use-cloud-checks.ts'
import type { Pointed } from '../../use-pointed.ts'
import type { ResidentView } from '../../use-resident.ts'
import { countVerdicts } from '../../verdict-counts.ts'

const text = strings.result

/** So many backups open by themselves, where they hold no more than that. */
const openAtFirst = { backups: 3, findings: 6 }

interface ResultScreenProps {
  readonly paths: readonly string[]
  readonly report: Report
  readonly audit: Audit
  readonly pointed: Pointed | null
  readonly resident: ResidentView
  readonly checks: CloudChecks
  readonly onPlaces: () => void
}

/** The sentence; then the backups that it speaks of, worst first; then what nothing can be said about. */
export const ResultScreen = ({
  paths,
  report,
  audit,
  pointed,
  resident,
  checks,
  onPlaces,
}: ResultScreenProps) => {
  const words = useTranslations()
  const counts = useMemo(() => countVerdicts(report.backups), [report])
  const sentence = useMemo(() => verdictSentence(words, report), [words, report])
  const findings = useMemo(() => Map.groupBy(report.findings, ({ backup }) => backup), [report])
  const sizes = useMemo(() => new Map(report.findings.map(({ path, size }) => [path, size])), [report])
  const verdict = counts[0]?.verdict
  const ofAllPlaces = paths.length === 0
  const status = ofAllPlaces ? resident.status : null
  const ignores = status?.ignores ?? []
  const none: readonly Finding[] = []
  return (
    <div className="split">
      <section className="statement">
        {verdict && <VerdictRing verdict={verdict} size={64} />}
        <ScreenHeading>{sentence}</ScreenHeading>
        {counts.length > 0 && (
          <ul className="tally" aria-label={text.counts}>
            {counts.map((entry) => (
              <li key={entry.verdict}>
                <VerdictLabel verdict={entry.verdict} />
                <span className="figure">{formatCount(entry.count)}</span>
              </li>
            ))}
          </ul>
        )}
        {report.skipped.length > 0 && (
          <p>
            <a href="#skipped">{text.notLookedInto(report.skipped.length)}</a>
          </p>
        )}
        <div className="actions">
          <Button className="button" onPress={() => audit.start(paths)}>
            {strings.actions.auditAgain}
          </Button>
          <Button className={verdict ? 'button' : 'button primary'} onPress={audit.chooseFolder}>
            {strings.actions.chooseAnother}
          </Button>
        </div>
        <ExportMenu />
        <div className="note">
          <div className="path-line">
            {ofAllPlaces ? (
              <a href="#where">
                {text.lookedIntoPlaces(report.places.filter(isOpen).length, report.places.length)}
              </a>
            ) : (
              <>
                <span>{text.lookedInto}</span> <PathList paths={paths} />
              </>
            )}
          </div>
          <p>{text.finished(formatMoment(report.finishedAt))}</p>
          {status && <WatchingNote status={status} />}
        </div>
      </section>
      <div className="details">
        {verdict ? (
          <section aria-labelledby="backups">
            <h2 id="backups">{text.backupsHeading(report.backups.length)}</h2>
            <PagedList
              items={report.backups}
              pageSize={50}
              atLeast={pointed ? report.backups.findIndex(({ id }) => id === pointed.backup) + 1 : 0}
              className="backups"
              keyOf={({ id }) => id}
            >
              {(backup, index) => (
                <BackupCard
                  backup={backup}
                  findings={findings.get(backup.id) ?? none}
                  ignored={ignores.find(({ what, target }) => what === 'backup' && target === backup.id)}
                  onIgnore={
                    ofAllPlaces
                      ? (reason, until) =>
                          resident.ignore({ what: 'backup', target: backup.id, reason, until })
                      : undefined
                  }
                  pointed={pointed?.backup === backup.id ? pointed : null}
                  initiallyOpen={index < openAtFirst.backups && backup.findings <= openAtFirst.findings}
                />
              )}
            </PagedList>
          </section>
        ) : (
          <NothingFound />
        )}
        <IgnoredSection ignores={ignores} onUndo={resident.unignore} />
        {status && <LimitsSection limits={status.limits} />}
        <SkippedSection skipped={report.skipped} sizes={sizes} checks={checks} />
        {ofAllPlaces && <WhereSection places={report.places} onPlaces={onPlaces} />}
      </div>
    </div>
  )
}
