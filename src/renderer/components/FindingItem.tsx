import { useTranslations } from 'use-intl'
import type { Finding } from '../../shared/report.ts'
import { visibleText } from '../../shared/visible-text.ts'
import { kindWords } from '../../words/finding-words.ts'
import { fileName } from '../path-parts.ts'
import { useFormat } from '../use-format.ts'
import { EvidenceList } from './EvidenceList.tsx'
import { Fold } from './Fold.tsx'
import { PathText } from './PathText.tsx'
import { PortraitOffer } from './PortraitOffer.tsx'
import { Said } from './Said.tsx'
import { VerdictLabel } from './VerdictLabel.tsx'
import { Visible } from './Visible.tsx'

interface FindingItemProps {
  readonly finding: Finding
  /** False where the backup around it has said the same already. */
  readonly withVerdict: boolean
}

/** One file, or one folder that is a backup: its name, why it is judged so, and where it lies. */
export const FindingItem = ({ finding, withVerdict }: FindingItemProps) => {
  const t = useTranslations('finding')
  return (
    <article className="finding">
      <header>
        <h4>
          <Visible text={fileName(finding.path)} />
        </h4>
        {withVerdict && <VerdictLabel verdict={finding.readableBy} />}
      </header>
      <p className="reason">
        <Said text={finding.reason} />
      </p>
      <FindingFacts finding={finding} />
      <PathText path={finding.path} />
      <PortraitOffer finding={finding} />
      <Fold
        name="evidence"
        title={t('evidence')}
        label={t('evidenceOf', { name: visibleText(fileName(finding.path)) })}
      >
        {() => <EvidenceList finding={finding} />}
      </Fold>
    </article>
  )
}

/** What a finding is, how large, from when, and whether it is complete. */
export const FindingFacts = ({ finding }: { readonly finding: Finding }) => {
  const words = useTranslations()
  const format = useFormat()
  return (
    <ul className="facts">
      <li>{kindWords(words, finding)}</li>
      {finding.app === 'business' && <li>{words('finding.business')}</li>}
      <li>
        <bdi>{format.bytes(finding.size)}</bdi>
      </li>
      <li>
        <time dateTime={finding.modifiedAt}>
          {words('finding.changed', { date: format.date(finding.modifiedAt) })}
        </time>
      </li>
      {finding.complete === true && <li>{words('finding.complete')}</li>}
      {finding.complete === false && <li>{words('finding.incomplete')}</li>}
    </ul>
  )
}
