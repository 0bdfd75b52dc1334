import type { Language } from '../shared/languages.ts'
import type { Messages } from '../words/catalog.ts'
import { loadCatalog } from '../words/load-catalog.ts'

const loaded = new Map<Language, Promise<Messages>>()

/** Each catalog is loaded once. */
export const catalogOf = (language: Language): Promise<Messages> => {
  const catalog = loaded.get(language) ?? loadCatalog(language)
  loaded.set(language, catalog)
  return catalog
}
