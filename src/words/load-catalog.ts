import type { Language } from '../shared/languages.ts'
import type { Catalog, Messages } from './catalog.ts'

const catalogs: Readonly<Record<Language, () => Promise<Catalog>>> = {
  en: async () => (await import('./en/index.ts')).en,
  ar: async () => (await import('./ar/index.ts')).ar,
  de: async () => (await import('./de/index.ts')).de,
  es: async () => (await import('./es/index.ts')).es,
  fr: async () => (await import('./fr/index.ts')).fr,
  hi: async () => (await import('./hi/index.ts')).hi,
  'pt-BR': async () => (await import('./pt-BR/index.ts')).ptBR,
  id: async () => (await import('./id/index.ts')).id,
}

/** Only the language that is spoken is loaded. */
export const loadCatalog = async (language: Language): Promise<Messages> =>
  (await catalogs[language]()) as Messages
