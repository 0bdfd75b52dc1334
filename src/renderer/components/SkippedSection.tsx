import { useMemo } from 'react'
import type { Skipped } from '../../shared/report.ts'
import { groupSkipped, onlyInCloud, type SkippedGroup } from '../../shared/skipped-groups.ts'
import { formatCount } from '../format.ts'
import { strings } from '../strings/index.ts'
import type { CloudChecks } from '../use-cloud-checks.ts'
import { CloudFile } from './CloudFile.tsx'
import { Fold } from './Fold.tsx'
import { PagedList } from './PagedList.tsx'
import { PathText } from './PathText.tsx'
import { Visible } from './Visible.tsx'

const text = strings.skipped

interface SkippedSectionProps {
  readonly skipped: readonly Skipped[]
  /** Of files that were also findings: their bytes by path. */
  readonly sizes: ReadonlyMap<string, number>
  readonly checks: CloudChecks
}

/** What was not looked into, as plainly as what was found. */
export const SkippedSection = ({ skipped, sizes, checks }: SkippedSectionProps) => {
  const groups = useMemo(() => groupSkipped(skipped), [skipped])
  return (
    <section id="skipped" tabIndex={-1} aria-labelledby="skipped-heading">
      <h2 id="skipped-heading">{text.heading}</h2>
      <p className="note">{groups.length > 0 ? text.intro : text.nothing}</p>
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

const SkippedReason = ({ group, sizes, checks }: SkippedReasonProps) => (
  <Fold
    name="skipped-group"
    level={3}
    title={
      <span className="skipped-title">
        <Visible text={text.reason(group.reason)} />
        <span className="figure">{formatCount(group.paths.length)}</span>
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
