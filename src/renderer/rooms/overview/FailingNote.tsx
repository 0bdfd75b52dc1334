import { useFormatter, useTranslations } from 'use-intl'
import type { Failing } from '../../../shared/resident.ts'
import { Said } from '../../components/Said.tsx'

/** Since when scheduled audits do not finish, why, and what that means. */
export const FailingNote = ({ failing }: { readonly failing: Failing }) => {
  const t = useTranslations('overview.failing')
  const { dateTime } = useFormatter()
  const moment = dateTime(new Date(failing.since), { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <div>
      <p>{t('since', { moment })}</p>
      <div className="note">
        <p>
          <Said text={failing.why} />
        </p>
        <p>{t('todo')}</p>
      </div>
    </div>
  )
}
