import type { Status } from '../../shared/resident.ts'
import { strings } from '../strings/index.ts'
import { Visible } from './Visible.tsx'

const text = strings.resident

/** Why something new may be noticed late, and what to do. */
export const LimitsSection = ({ limits }: Pick<Status, 'limits'>) =>
  limits.length === 0 ? null : (
    <section aria-labelledby="limits">
      <h2 id="limits">{text.limited}</h2>
      <ul className="card limits">
        {limits.map(({ why, todo }) => (
          <li key={why}>
            <p>
              <Visible text={why} />
            </p>
            <p className="note">
              <Visible text={todo} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
