/** Who can read a backup, in a word. */
export const verdicts = {
  words: {
    'only-you': 'Only you',
    'password-holder': 'Whoever has its password',
    unknown: "Can't tell",
    whatsapp: 'You and WhatsApp',
    anyone: 'Anyone with this file',
  },
} as const
