import type { Catalog } from '../catalog.ts'

/** Who can read a backup, in a word. */
export const verdicts = {
  words: {
    'only-you': 'Solo tú',
    'password-holder': 'Quien tenga su contraseña',
    unknown: 'No se puede saber',
    whatsapp: 'Tú y WhatsApp',
    anyone: 'Cualquiera con este archivo',
  },
} satisfies Catalog['verdicts']
