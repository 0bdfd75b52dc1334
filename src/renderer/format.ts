export const formatCount = (count: number, language: string): string =>
  new Intl.NumberFormat(language).format(count)

/** A day, month or year as a page bears it: `2021-09-10`, `2020-10` or `2016`. */
export const formatDated = (dated: string, language: string): string => {
  const [year = '', month, day] = dated.split('-')
  if (!month) return year
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'long',
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(dated))
}

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'petabyte'] as const

/** Bytes in decimal units, as file managers show them: three figures are enough to know a file again. */
export const formatBytes = (bytes: number, language: string): string => {
  let value = bytes
  let unit = 0
  // What would round up to 1,000 is already 1 of the next unit.
  while (unit < byteUnits.length - 1 && value >= (unit === 0 ? 1000 : 999.5)) {
    value /= 1000
    unit++
  }
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: byteUnits[unit] ?? 'byte',
    unitDisplay: unit === 0 ? 'long' : 'short',
    maximumSignificantDigits: 3,
  }).format(value)
}

export const formatDate = (iso: string, language: string, timeZone?: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', ...(timeZone && { timeZone }) }).format(
    new Date(iso),
  )

export const formatMoment = (iso: string, language: string, timeZone?: string): string =>
  new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    ...(timeZone && { timeZone }),
  }).format(new Date(iso))

export const formatList = (names: readonly string[], language: string): string =>
  new Intl.ListFormat(language, { type: 'unit' }).format(names)
