import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Finding } from '../../../../shared/report.ts'
import { EvidenceList } from '../../../components/EvidenceList.tsx'
import { Fold } from '../../../components/Fold.tsx'
import { PathText } from '../../../components/PathText.tsx'
import { Said } from '../../../components/Said.tsx'
import { VerdictLabel } from '../../../components/VerdictLabel.tsx'
import { Visible } from '../../../components/Visible.tsx'
import { fileName } from '../../../path-parts.ts'
import { useFormat } from '../../../use-format.ts'
import type { ProofState } from './proof.ts'

interface FoundFileProps {
  readonly finding: Finding
  readonly state: ProofState
  readonly onAgain: () => void
}

/** The new file: its name and time, who can read it, and one step away how we know. */
export const FoundFile = ({ finding, state, onAgain }: FoundFileProps) => {
  const t = useTranslations('proof')
  const words = useTranslations('finding')
  const format = useFormat()
  return (
    <>
      <div className="guide-found" role="status">
        <VerdictLabel verdict={finding.readableBy} size={20} />
        <p className="guide-found-name">
          <Visible text={fileName(finding.path)} />
        </p>
        <p className="note">
          {t('written', { moment: format.moment(finding.modifiedAt), size: format.bytes(finding.size) })}
        </p>
        <p>
          <Said text={finding.reason} />
        </p>
        <PathText path={finding.path} />
        <Fold name="evidence" title={words('evidence')}>
          {() => <EvidenceList finding={finding} />}
        </Fold>
      </div>
      {state === 'sealed' && <p className="guide-lead">{t('sealed.means')}</p>}
      {state === 'readable' && (
        <>
          <p className="guide-lead">{t('readable.means')}</p>
          <ul className="plain-list">
            {causes.map((cause) => (
              <li key={cause}>{t(`readable.causes.${cause}`)}</li>
            ))}
          </ul>
          <div className="actions">
            <Button className="button primary" onPress={onAgain}>
              {t('again')}
            </Button>
          </div>
        </>
      )}
    </>
  )
}

const causes = ['unfinished', 'other', 'begun'] as const
