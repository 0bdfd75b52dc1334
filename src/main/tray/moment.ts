/** The system's locale where it is an English one, since the texts are English. Linux may name one that `Intl` cannot read, such as `en_US.UTF-8`. */
export const englishLocale = (system: string): string => {
  try {
    const [locale = 'en'] = Intl.DateTimeFormat.supportedLocalesOf(
      system.replace(/[.@].*$/, '').replaceAll('_', '-'),
    )
    return /^en\b/.test(locale) ? locale : 'en'
  } catch {
    return 'en'
  }
}

/** A moment as people say it: the day where it is not today, and the time. */
export const momentWords = (moment: Date, now: Date, locale: string): string => {
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(moment)
  const days = daysBetween(now, moment)
  if (days === 0) return `today, ${time}`
  if (days === -1) return `yesterday, ${time}`
  if (days === 1) return `tomorrow, ${time}`
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(moment)
}

/** Calendar days here, from one moment to another; a day can have 23 or 25 hours. */
const daysBetween = (from: Date, to: Date): number => Math.round((midnight(to) - midnight(from)) / 86_400_000)

const midnight = (moment: Date): number => new Date(moment).setHours(0, 0, 0, 0)
