import { useMemo } from 'react'
import { useLocale } from 'use-intl'
import { formatBytes, formatCount, formatDate, formatDated, formatList, formatMoment } from './format.ts'

/** Figures and dates in the language of the window, in the form of the user's region. */
export const useFormat = () => {
  const locale = useLocale()
  return useMemo(
    () => ({
      bytes: (bytes: number) => formatBytes(bytes, locale),
      count: (count: number) => formatCount(count, locale),
      date: (iso: string) => formatDate(iso, locale),
      dated: (dated: string) => formatDated(dated, locale),
      list: (names: readonly string[]) => formatList(names, locale),
      moment: (iso: string) => formatMoment(iso, locale),
    }),
    [locale],
  )
}
