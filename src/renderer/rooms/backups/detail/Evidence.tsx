import { useTranslations } from 'use-intl'
import type { Bridge } from '../../../../shared/ipc.ts'
import type { Finding } from '../../../../shared/report.ts'
import { EvidenceList } from '../../../components/EvidenceList.tsx'
import { Fold } from '../../../components/Fold.tsx'
import { HeaderBytes } from './hex/HeaderBytes.tsx'

interface EvidenceProps {
  readonly bridge: Bridge
  readonly finding: Finding
  /** False where its bytes are not on this computer. */
  readonly hasBytes: boolean
}

/** What a verdict rests on: the facts first, and behind them the bytes. */
export const Evidence = ({ bridge, finding, hasBytes }: EvidenceProps) => {
  const t = useTranslations('backups.evidence')
  return (
    <section>
      <Fold name="evidence" level={3} title={t('heading')}>
        {() => (
          <>
            <EvidenceList finding={finding} />
            {hasBytes && (
              <Fold name="evidence" level={4} title={t('technical')}>
                {() => <HeaderBytes bridge={bridge} path={finding.path} />}
              </Fold>
            )}
          </>
        )}
      </Fold>
    </section>
  )
}
