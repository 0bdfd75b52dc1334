import { useTranslations } from 'use-intl'
import type { Status } from '../../shared/resident.ts'
import { useFormat } from '../use-format.ts'
import { Visible } from './Visible.tsx'

/** What Sealwatch watches until the next audit. */
export const WatchingNote = ({ status }: { readonly status: Status }) => {
  const t = useTranslations('resident')
  const format = useFormat()
  return (
    <>
      <p>{status.state === 'paused' ? t('paused') : t('watching', { folders: status.watched })}</p>
      {status.nextAudit !== null && <p>{t('nextAudit', { moment: format.moment(status.nextAudit) })}</p>}
    </>
  )
}

/** Why something new may be noticed late, and what to do. */
export const LimitsSection = ({ limits }: Pick<Status, 'limits'>) => {
  const t = useTranslations('resident')
  return limits.length === 0 ? null : (
    <section aria-labelledby="limits">
      <h2 id="limits">{t('limited')}</h2>
      <ul className="card limits">
        {limits.map(({ why, todo }) => (
          <li key={why}>
            <p>
              <Visible text={why} dir="auto" />
            </p>
            <p className="note">
              <Visible text={todo} dir="auto" />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
