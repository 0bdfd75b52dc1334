import type { Voice } from './voice.ts'

/** A moment as people say it: the day where it is not today, and the time. */
export const momentWords = (moment: Date, now: Date, { words, locale }: Voice): string => {
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(moment)
  const days = daysBetween(now, moment)
  if (days === 0) return words('tray.moments.today', { time })
  if (days === -1) return words('tray.moments.yesterday', { time })
  if (days === 1) return words('tray.moments.tomorrow', { time })
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(moment)
}

/** Calendar days here, from one moment to another; a day can have 23 or 25 hours. */
const daysBetween = (from: Date, to: Date): number => Math.round((midnight(to) - midnight(from)) / 86_400_000)

const midnight = (moment: Date): number => new Date(moment).setHours(0, 0, 0, 0)
