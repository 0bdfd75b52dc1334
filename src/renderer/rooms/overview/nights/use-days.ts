import { useFormatter, useTranslations } from 'use-intl'
import type { NightColumn, Span } from './night-columns.ts'
import { type Day, dateOf } from './night-of.ts'

const timeZone = 'UTC'

/** Days of the calendar in words. */
export const useDays = () => {
  const t = useTranslations('overview.nights')
  const { dateTime } = useFormatter()
  const exact = (day: Day) => dateTime(dateOf(day), { dateStyle: 'long', timeZone })
  const short = (day: Day) => dateTime(dateOf(day), { dateStyle: 'medium', timeZone })
  return {
    exact,
    short,
    span: ({ from, to }: Pick<NightColumn, 'from' | 'to'>, span: Span): string => {
      switch (span) {
        case 'day':
          return exact(from)
        case 'week':
          return t('span', { from: short(from), to: short(to) })
        case 'month':
          return dateTime(dateOf(from), { month: 'long', year: 'numeric', timeZone })
        case 'year':
          return dateTime(dateOf(from), { year: 'numeric', timeZone })
      }
    },
  }
}
