import type { Catalog } from '../catalog.ts'

/** Who can read a backup, in a word. */
export const verdicts = {
  words: {
    'only-you': 'Hanya Anda',
    'password-holder': 'Siapa pun yang punya kata sandinya',
    unknown: 'Tidak bisa dipastikan',
    whatsapp: 'Anda dan WhatsApp',
    anyone: 'Siapa pun yang punya file ini',
  },
} satisfies Catalog['verdicts']
