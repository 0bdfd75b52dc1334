import { useTranslations } from 'use-intl'
import type { Status } from '../../shared/resident.ts'
import { Said } from './Said.tsx'

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
              <Said text={why} />
            </p>
            <p className="note">
              <Said text={todo} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
