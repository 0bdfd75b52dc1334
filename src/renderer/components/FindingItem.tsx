import { useEffect, useRef } from 'react'
import type { Finding } from '../../shared/report.ts'
import { visibleText } from '../../shared/visible-text.ts'
import { formatBytes, formatDate } from '../format.ts'
import { fileName } from '../path-parts.ts'
import { strings } from '../strings/index.ts'
import { EvidenceList } from './EvidenceList.tsx'
import { Fold } from './Fold.tsx'
import { PathText } from './PathText.tsx'
import { PortraitOffer } from './PortraitOffer.tsx'
import { Said } from './Said.tsx'
import { VerdictLabel } from './VerdictLabel.tsx'
import { Visible } from './Visible.tsx'

const text = strings.finding

/** The kind of a finding in plain words, with the finer name of its format where that says more. */
const formatWords = ({ kind, format }: Finding): string => {
  const finer = strings.formats[format] ?? format
  return finer ? `${strings.kinds[kind]} (${finer})` : strings.kinds[kind]
}

interface FindingItemProps {
  readonly finding: Finding
  /** False where the backup around it has said the same already. */
  readonly withVerdict: boolean
  /** Brings it before the eyes each time that this is another object. */
  readonly pointedFor?: object | null
}

/** One file, or one folder that is a backup: its name, why it is judged so, and where it lies. */
export const FindingItem = ({ finding, withVerdict, pointedFor = null }: FindingItemProps) => {
  const item = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!pointedFor) return
    item.current?.scrollIntoView({ block: 'center' })
    item.current?.focus({ preventScroll: true })
  }, [pointedFor])
  return (
    <article className="finding" ref={item} tabIndex={-1} {...(pointedFor && { 'aria-current': true })}>
      <header>
        <h4>
          <Visible text={fileName(finding.path)} />
        </h4>
        {withVerdict && <VerdictLabel verdict={finding.readableBy} />}
      </header>
      <p className="reason">
        <Said text={finding.reason} />
      </p>
      <ul className="facts">
        <li>{formatWords(finding)}</li>
        {finding.app === 'business' && <li>{text.business}</li>}
        <li>{formatBytes(finding.size)}</li>
        <li>
          <time dateTime={finding.modifiedAt}>{formatDate(finding.modifiedAt)}</time>
        </li>
        {finding.complete === true && <li>{text.complete}</li>}
        {finding.complete === false && <li>{text.incomplete}</li>}
      </ul>
      <PathText path={finding.path} />
      <PortraitOffer finding={finding} />
      <Fold
        name="evidence"
        title={text.evidence}
        label={text.evidenceOf(visibleText(fileName(finding.path)))}
      >
        {() => <EvidenceList finding={finding} />}
      </Fold>
    </article>
  )
}
