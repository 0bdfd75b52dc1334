import { useFormatter, useTranslations } from 'use-intl'
import { Fold } from '../../components/Fold.tsx'
import type { Week } from './week.ts'

interface WeekTableProps {
  readonly week: Week
  /** The days in the order of the columns. */
  readonly days: readonly number[]
  readonly dayNames: readonly string[]
  readonly hourNames: readonly string[]
}

/** The numbers behind the heat map, for whoever reads or hears them rather than sees shades. */
export const WeekTable = ({ week, days, dayNames, hourNames }: WeekTableProps) => {
  const t = useTranslations('portrait.week')
  const format = useFormatter()
  return (
    <Fold name="week-fold" title={t('table')}>
      {() => (
        <table className="week-table">
          <caption>{t('tableCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('hourColumn')}</th>
              {days.map((day) => (
                <th key={day} scope="col">
                  {dayNames[day]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {hourNames.map((name, hour) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {days.map((day) => (
                  <td key={day}>{format.number(week[day]?.[hour] ?? 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Fold>
  )
}
