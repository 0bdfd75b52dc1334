import { type ReactNode, use, useLayoutEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { IntlProvider } from 'use-intl'
import { type Language, languages, type Speech } from '../shared/languages.ts'
import type { Messages } from '../words/catalog.ts'
import { loadCatalog } from '../words/load-catalog.ts'

const loaded = new Map<Language, Promise<Messages>>()

const catalogOf = (language: Language): Promise<Messages> => {
  const catalog = loaded.get(language) ?? loadCatalog(language)
  loaded.set(language, catalog)
  return catalog
}

const { timeZone } = Intl.DateTimeFormat().resolvedOptions()

/** Everything in it speaks this language, and the page runs in its direction. */
export const Spoken = ({
  speech: { language, locale },
  children,
}: {
  readonly speech: Speech
  readonly children: ReactNode
}) => {
  const messages = use(catalogOf(language))
  useLayoutEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = languages[language].direction
  }, [language])
  return (
    <I18nProvider locale={locale}>
      <IntlProvider locale={locale} messages={messages} timeZone={timeZone}>
        {children}
      </IntlProvider>
    </I18nProvider>
  )
}
