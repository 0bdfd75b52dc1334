import { useTranslations } from 'use-intl'
import type { Proof } from '../../../../shared/proof.ts'
import { WholePath } from '../../../components/PathText.tsx'
import { useFormat } from '../../../use-format.ts'
import { AuditNow } from './AuditNow.tsx'

interface ArrivingProps {
  readonly proof: Extract<Proof, { state: 'arriving' | 'looking' }>
  readonly auditing: boolean
  readonly onAuditNow: () => void
}

/** A file that is there, and of which nothing can be said yet. */
export const Arriving = ({ proof, auditing, onAuditNow }: ArrivingProps) => {
  const t = useTranslations('proof')
  const format = useFormat()
  const state = proof.state === 'arriving' && proof.stopped ? 'stopped' : proof.state
  return (
    <>
      <p className="guide-lead">{t(`${state}.means`)}</p>
      <div className="guide-found" role="status">
        <WholePath path={proof.path} />
        {proof.state === 'arriving' && <p>{t('here', { size: format.bytes(proof.size) })}</p>}
      </div>
      {state !== 'looking' && (
        <div className="actions">
          <AuditNow auditing={auditing} onAuditNow={onAuditNow} />
        </div>
      )}
    </>
  )
}
