/** The languages that Sealwatch speaks, each under its own name. */
export const languages = {
  en: { name: 'English', direction: 'ltr' },
  ar: { name: 'العربية', direction: 'rtl' },
  de: { name: 'Deutsch', direction: 'ltr' },
  es: { name: 'Español', direction: 'ltr' },
  fr: { name: 'Français', direction: 'ltr' },
  hi: { name: 'हिन्दी', direction: 'ltr' },
  'pt-BR': { name: 'Português (Brasil)', direction: 'ltr' },
  id: { name: 'Bahasa Indonesia', direction: 'ltr' },
} as const satisfies Record<string, { readonly name: string; readonly direction: 'ltr' | 'rtl' }>

export type Language = keyof typeof languages

export const spokenLanguages = Object.keys(languages) as [Language, ...Language[]]

/** In what language sentences are, and how figures and dates are written in them. */
export interface Speech {
  readonly language: Language
  /** A BCP 47 tag of that language, with the region of the user where they have one: `en-GB`. */
  readonly locale: string
}

const baseOf = (tag: string): string | undefined => tag.toLowerCase().split('-')[0]

const spokenIn = (tag: string): Language | undefined =>
  spokenLanguages.find((language) => language.toLowerCase() === tag.toLowerCase()) ??
  spokenLanguages.find((language) => baseOf(language) === baseOf(tag))

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

/** Linux may name a locale that `Intl` cannot read, such as `en_US.UTF-8`; undefined where nothing can be made of it. */
const readable = (tag: string): string | undefined => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag.replace(/[.@].*$/, '').replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}

/**
 * What to speak, and in the form of which region.
 * @param system the system's languages, the most wanted first
 * @param region the locale in which the system writes figures and dates; it counts where its language is the one spoken
 */
export const speechFor = (chosen: Language | 'system', system: readonly string[], region: string): Speech => {
  const language = languageFor(chosen, system)
  const ofTheUser = [region, ...system].map(readable)
  return { language, locale: ofTheUser.find((tag) => tag && baseOf(tag) === baseOf(language)) ?? language }
}
