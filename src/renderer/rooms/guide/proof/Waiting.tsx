import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Proof } from '../../../../shared/proof.ts'
import type { Status } from '../../../../shared/resident.ts'
import { visibleText } from '../../../../shared/visible-text.ts'
import { Fold } from '../../../components/Fold.tsx'
import { Said } from '../../../components/Said.tsx'
import { asName } from '../../../components/Visible.tsx'
import { fileName } from '../../../path-parts.ts'
import { useFormat } from '../../../use-format.ts'
import { AuditNow } from './AuditNow.tsx'
import type { Watch } from './proof.ts'
import { useLate } from './use-late.ts'

export interface WaitingProps {
  readonly watch: Watch
  readonly status: Status | null
  readonly auditing: boolean
  readonly since: string | null
  readonly proof: Proof | null
  /** What the button on the phone says. */
  readonly label: string
  readonly onAuditNow: () => void
  readonly onResume: () => void
}

/** What to tap on the phone, who looks out for the new file meanwhile, and since when it counts. */
export const Waiting = (props: WaitingProps) => {
  const t = useTranslations('proof.waiting')
  const format = useFormat()
  const { watch, status, auditing, since, proof, label, onAuditNow, onResume } = props
  const isLate = useLate(since)
  const older = proof?.state === 'nothing' ? proof.older : null
  return (
    <>
      <p className="guide-lead">{t('todo', { label })}</p>
      <div className="guide-watch" data-watch={watch} role="status">
        <p>
          <strong>{t(`watch.${watch}.says`)}</strong>
        </p>
        <p>{t(`watch.${watch}.means`)}</p>
        {watch === 'limited' && <Limits limits={status?.limits ?? []} />}
        {watch === 'rounds' && status?.nextAudit && (
          <p>{t('next', { moment: format.moment(status.nextAudit) })}</p>
        )}
      </div>
      <div className="actions">
        {watch === 'paused' && (
          <Button className="button primary" onPress={onResume}>
            {t('resume')}
          </Button>
        )}
        <AuditNow
          isPrimary={watch === 'new' || watch === 'rounds'}
          auditing={auditing}
          onAuditNow={onAuditNow}
        />
      </div>
      {since !== null && <p className="note">{t('since', { moment: format.moment(since) })}</p>}
      {older && (
        <p className="note">
          {t.rich('older', {
            name: asName,
            file: visibleText(fileName(older.path)),
            moment: format.moment(older.modifiedAt),
          })}
        </p>
      )}
      {isLate && <p>{t('late')}</p>}
    </>
  )
}

const Limits = ({ limits }: Pick<Status, 'limits'>) => {
  const t = useTranslations('proof.waiting')
  return (
    <Fold name="evidence" title={t('limits', { count: limits.length })}>
      {() => (
        <ul className="plain-list">
          {limits.map(({ why, todo }) => (
            <li key={why}>
              <Said text={why} /> <Said text={todo} />
            </li>
          ))}
        </ul>
      )}
    </Fold>
  )
}
