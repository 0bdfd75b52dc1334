import { type ReactNode, use, useLayoutEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { IntlProvider } from 'use-intl'
import { languages, type Speech } from '../shared/languages.ts'
import { catalogOf } from './catalogs.ts'

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
