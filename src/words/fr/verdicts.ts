import type { Catalog } from '../catalog.ts'

/** Who can read a backup, in a word. */
export const verdicts = {
  words: {
    'only-you': 'Vous uniquement',
    'password-holder': 'Quiconque a le mot de passe',
    unknown: 'Impossible à dire',
    whatsapp: 'Vous et WhatsApp',
    anyone: 'Quiconque a ce fichier',
  },
} as const satisfies Catalog['verdicts']
