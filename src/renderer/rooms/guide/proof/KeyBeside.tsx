import { useTranslations } from 'use-intl'
import type { Finding } from '../../../../shared/report.ts'
import { pathsOfKeysBeside } from '../../../../shared/sealed-with-key.ts'
import { WholePath } from '../../../components/PathText.tsx'
import { AuditNow } from './AuditNow.tsx'

interface KeyBesideProps {
  readonly finding: Finding
  readonly state: 'keyBeside' | 'keyUnseen'
  readonly auditing: boolean
  readonly onAuditNow: () => void
}

/** The new backup is end-to-end encrypted and a key that opens it lies beside it, or is out of sight there: where, and what to do. */
export const KeyBeside = ({ finding, state, auditing, onAuditNow }: KeyBesideProps) => {
  const t = useTranslations('proof')
  return (
    <>
      {state === 'keyBeside' && <p className="guide-lead">{t('keyBeside.means')}</p>}
      <div>
        <p>{t(`${state}.where`)}</p>
        {pathsOfKeysBeside(finding).map((path) => (
          <WholePath key={path} path={path} />
        ))}
      </div>
      <ul className="plain-list">
        {todo.map((step) => (
          <li key={step}>{t(`keyBeside.todo.${step}`)}</li>
        ))}
      </ul>
      <div className="actions">
        <AuditNow isPrimary auditing={auditing} onAuditNow={onAuditNow} />
      </div>
    </>
  )
}

const todo = ['away', 'renew', 'old'] as const
