import type { Language } from '../shared/languages.ts'
import type { Catalog, Messages } from './catalog.ts'

const catalogs: Readonly<Record<Language, () => Promise<Catalog>>> = {
  en: () => import('./en/index.ts'),
  ar: () => import('./ar/index.ts'),
  de: () => import('./de/index.ts'),
  es: () => import('./es/index.ts'),
  fr: () => import('./fr/index.ts'),
  hi: () => import('./hi/index.ts'),
  'pt-BR': () => import('./pt-BR/index.ts'),
  id: () => import('./id/index.ts'),
}

/** Only the language that is spoken is loaded. */
export const loadCatalog = async (language: Language): Promise<Messages> =>
  (await catalogs[language]()) as Messages
