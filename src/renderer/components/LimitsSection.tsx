import { useTranslations } from 'use-intl'
import type { Status } from '../../shared/resident.ts'
import { Visible } from './Visible.tsx'

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
