import { useTranslations } from 'use-intl'

/** How many old copies are left of how many. */
export const useSummary = () => {
  const t = useTranslations('leftovers')
  return (left: number, all: number): string =>
    left === 0 ? t('allMarked', { all }) : t('left', { left, all })
}
