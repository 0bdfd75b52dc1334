import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { Skipped } from '../../shared/report.ts'
import { groupSkipped, onlyInCloud, type SkippedGroup } from '../../shared/skipped-groups.ts'
import { visibleText } from '../../shared/visible-text.ts'
import { skipReasonWords } from '../../words/engine-words.ts'
import type { CloudChecks } from '../use-cloud-checks.ts'
import { useFormat } from '../use-format.ts'
import { CloudFile } from './CloudFile.tsx'
import { Fold } from './Fold.tsx'
import { PagedList } from './PagedList.tsx'
import { PathText } from './PathText.tsx'

interface SkippedSectionProps {
  readonly skipped: readonly Skipped[]
  /** Of files that were also findings: their bytes by path. */
  readonly sizes: ReadonlyMap<string, number>
  readonly checks: CloudChecks
}

/** What was not looked into, as plainly as what was found. */
export const SkippedSection = ({ skipped, sizes, checks }: SkippedSectionProps) => {
  const t = useTranslations('skipped')
  const groups = useMemo(() => groupSkipped(skipped), [skipped])
  return (
    <section id="skipped" tabIndex={-1} aria-labelledby="skipped-heading">
      <h2 id="skipped-heading">{t('heading')}</h2>
      <p className="note">{groups.length > 0 ? t('intro') : t('nothing')}</p>
      {groups.length > 0 && (
        <ul className="card skipped-groups">
          {groups.map((group) => (
            <li key={group.reason}>
              <SkippedReason group={group} sizes={sizes} checks={checks} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

interface SkippedReasonProps {
  readonly group: SkippedGroup
  /** Of files that were also findings: their bytes by path. */
  readonly sizes: ReadonlyMap<string, number>
  readonly checks: CloudChecks
}

const SkippedReason = ({ group, sizes, checks }: SkippedReasonProps) => {
  const words = useTranslations()
  const format = useFormat()
  return (
    <Fold
      name="skipped-group"
      level={3}
      title={
        <span className="skipped-title">
          {visibleText(skipReasonWords(words, group.reason))}
          <span className="figure">{format.count(group.paths.length)}</span>
        </span>
      }
    >
      {() => (
        <PagedList
          items={group.paths.map((path, index) => ({ path, index }))}
          pageSize={50}
          className="paths"
          keyOf={({ index }) => String(index)}
        >
          {({ path }) =>
            group.reason === onlyInCloud ? (
              <CloudFile path={path} size={sizes.get(path)} checks={checks} />
            ) : (
              <PathText path={path} />
            )
          }
        </PagedList>
      )}
    </Fold>
  )
}
