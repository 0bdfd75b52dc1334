import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Ignore } from '../../../../shared/memory.ts'
import type { Finding, Skipped } from '../../../../shared/report.ts'
import { onlyInCloud } from '../../../../shared/skipped-groups.ts'
import { FindingFacts } from '../../../components/FindingItem.tsx'
import { IgnoredSection } from '../../../components/IgnoredSection.tsx'
import { Said } from '../../../components/Said.tsx'
import { VerdictRing } from '../../../components/VerdictRing.tsx'
import { Visible } from '../../../components/Visible.tsx'
import { fileName } from '../../../path-parts.ts'
import type { BackupsRoomProps } from '../BackupsRoom.tsx'
import type { KnownBackup } from '../known-backups.ts'
import { DoThis } from './DoThis.tsx'
import { doThis } from './do-this.ts'
import { Evidence } from './Evidence.tsx'
import { OtherFindings } from './OtherFindings.tsx'
import { Where } from './Where.tsx'

export interface BackupDetailProps
  extends Pick<BackupsRoomProps, 'bridge' | 'run' | 'resident' | 'checks' | 'onGuide'> {
  /** Shows what a stranger would learn from a file. */
  readonly onPortrait: (path: string) => void
  readonly known: KnownBackup
  /** Of the finding that is shown; null for the most exposed one. */
  readonly path: string | null
  readonly skipped: readonly Skipped[]
  /** Whether the memory knows the backup. */
  readonly remembered: boolean
  /** Where the backup is ignored. */
  readonly ignore: Ignore | undefined
  /** Takes the focus each time that this is another object. */
  readonly focusFor: object | null
  /** null where the list stands beside it. */
  readonly onBack: (() => void) | null
  readonly onFinding: (finding: Finding) => void
  /** What went to the trash since the report was made. */
  readonly moved: ReadonlySet<string>
  readonly onMoved: (paths: readonly string[]) => void
  readonly onAuditAgain: () => void
}

/** Who can read a backup and why; what to do; where it lies; and how that is known. */
export const BackupDetail = (props: BackupDetailProps) => {
  const { known, path, skipped, remembered, ignore, resident, focusFor, onBack, onFinding } = props
  const t = useTranslations('backups.detail')
  const verdictWord = useTranslations('verdicts.words')
  const finding = known.findings.find((other) => other.path === path) ?? known.findings[0]
  const heading = useRef<HTMLHeadingElement>(null)
  const focused = useRef<object | null>(null)
  useEffect(() => {
    if (focusFor === null || focused.current === focusFor) return
    focused.current = focusFor
    // Back to its top, for what was read before may have been long.
    window.scrollTo({ top: 0 })
    heading.current?.focus({ preventScroll: true })
  }, [focusFor])
  const gone = props.moved.has(finding.path)
  const isCloudOnly = skipped.some((entry) => entry.path === finding.path && entry.reason === onlyInCloud)
  const items = doThis(finding, {
    onlyInCloud: isCloudOnly,
    canBeIgnored: remembered && !ignore,
  })
  return (
    <article className="backup-detail" aria-labelledby="backup-detail">
      {onBack && (
        <Button className="button quiet small backup-back" onPress={onBack}>
          {t('back')}
        </Button>
      )}
      <header>
        <VerdictRing verdict={finding.readableBy} size={48} />
        <div>
          <h2 id="backup-detail" className="detail-heading" ref={heading} tabIndex={-1}>
            <Visible text={fileName(finding.path)} />
          </h2>
          <p className="detail-verdict" data-verdict={finding.readableBy}>
            {verdictWord(finding.readableBy)}
          </p>
        </div>
      </header>
      <p className="detail-reason">
        <Said text={finding.reason} />
      </p>
      <FindingFacts finding={finding} />
      {ignore && <IgnoredSection ignores={[ignore]} onUndo={resident.unignore} />}
      {gone ? (
        <Gone onAuditAgain={props.onAuditAgain} />
      ) : (
        items.length > 0 && <DoThis {...props} finding={finding} items={items} />
      )}
      <Where {...props} finding={finding} canShow={!gone && !items.includes('show')} />
      <Evidence bridge={props.bridge} finding={finding} hasBytes={!gone && !isCloudOnly} />
      <OtherFindings known={known} shown={finding} onFinding={onFinding} />
    </article>
  )
}

const Gone = ({ onAuditAgain }: { readonly onAuditAgain: () => void }) => {
  const t = useTranslations('backups.trash')
  return (
    <section>
      <p>{t('goneMeans')}</p>
      <div>
        <Button className="button" onPress={onAuditAgain}>
          {t('again')}
        </Button>
      </div>
    </section>
  )
}
