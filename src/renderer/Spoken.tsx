import { type ReactNode, use } from 'react'
import { IntlProvider } from 'use-intl'
import type { Messages } from '../words/catalog.ts'
import type { Language } from '../words/languages.ts'
import { loadCatalog } from '../words/load-catalog.ts'

const loaded = new Map<Language, Promise<Messages>>()

const catalogOf = (language: Language): Promise<Messages> => {
  const catalog = loaded.get(language) ?? loadCatalog(language)
  loaded.set(language, catalog)
  return catalog
}

const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()

/** Everything in it speaks this language. */
export const Spoken = ({
  language,
  children,
}: {
  readonly language: Language
  readonly children: ReactNode
}) => (
  <IntlProvider locale={language} messages={use(catalogOf(language))} timeZone={timeZone}>
    {children}
  </IntlProvider>
)
