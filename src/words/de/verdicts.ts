import type { Catalog } from '../catalog.ts'

/** Who can read a backup, in a word. */
export const verdicts = {
  words: {
    'only-you': 'Nur Sie',
    'password-holder': 'Wer das Passwort hat',
    unknown: 'Unklar',
    whatsapp: 'Sie und WhatsApp',
    anyone: 'Alle mit dieser Datei',
  },
} satisfies Catalog['verdicts']
