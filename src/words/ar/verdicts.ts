import type { Catalog } from '../catalog.ts'

/** Who can read a backup, in a word and in the one sentence of an audit. */
export const verdicts = {
  words: {
    'only-you': 'أنت فقط',
    'password-holder': 'من لديه كلمة المرور',
    unknown: 'لا يمكن التحديد',
    whatsapp: 'أنت وWhatsApp',
    anyone: 'أي شخص لديه هذا الملف',
  },
} as const satisfies Catalog['verdicts']
