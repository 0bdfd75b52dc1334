/** The languages that Sealwatch speaks, each under its own name. */
export const languages = {
  en: { name: 'English', direction: 'ltr' },
} as const satisfies Record<string, { readonly name: string; readonly direction: 'ltr' | 'rtl' }>

export type Language = keyof typeof languages

const known = Object.keys(languages) as Language[]

const spokenIn = (tag: string): Language | undefined =>
  known.find((language) => language.toLowerCase() === tag.toLowerCase()) ??
  known.find((language) => language.split('-')[0] === tag.toLowerCase().split('-')[0])

/**
 * The language to speak: the one that was chosen, or the first of the system's (BCP 47 tags, the most wanted first)
 * that Sealwatch speaks, or English.
 */
export const languageFor = (chosen: Language | 'system', system: readonly string[]): Language => {
  if (chosen !== 'system') return chosen
  for (const tag of system) {
    const language = spokenIn(tag)
    if (language) return language
  }
  return 'en'
}
