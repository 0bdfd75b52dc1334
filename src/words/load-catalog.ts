import type { Language } from '../shared/languages.ts'
import type { Catalog, Messages } from './catalog.ts'

const catalogs: Readonly<Record<Language, () => Promise<Catalog>>> = {
  en: async () => (await import('./en/index.ts')).en,
  de: async () => (await import('./de/index.ts')).de,
  hi: async () => (await import('./hi/index.ts')).hi,
}

/** Only the language that is spoken is loaded. */
export const loadCatalog = async (language: Language): Promise<Messages> =>
  (await catalogs[language]()) as Messages
