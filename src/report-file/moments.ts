/** Whose times a report is written in. The file has no script, so they are those of the computer that writes it. */
export interface Reader {
  /** A BCP 47 tag of English: the sentences are English, so dates are too. */
  readonly locale: string
  /** An IANA name, such as `Europe/Berlin`. */
  readonly timeZone: string
}

/** The reader at this computer. */
export const readerHere = (): Reader => {
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return { locale: /^en\b/.test(locale) ? locale : 'en', timeZone }
}

/** `Nov 22, 2026, 11:00:00 GMT+1` */
export const localMoment = (iso: string, { locale, timeZone }: Reader): string =>
  new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'shortOffset',
    timeZone,
  }).format(new Date(iso))

/** `Nov 22, 2026` */
export const localDay = (iso: string, { locale, timeZone }: Reader): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone }).format(new Date(iso))

/** `2026-11-22 10:00:00`, which spreadsheets take for a time. */
export const utcMoment = (iso: string): string => new Date(iso).toISOString().slice(0, 19).replace('T', ' ')
