import { useCallback } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { type Said, saidIn } from '../words/engine-said.ts'

/** Says the engine's sentences in the language of the window. */
export const useSaid = (): ((sentence: string) => Said) => {
  const locale = useLocale()
  const words = useTranslations()
  return useCallback((sentence) => saidIn(sentence, locale, words), [locale, words])
}
