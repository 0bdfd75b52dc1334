import type { Catalog } from '../catalog.ts'

export const verdicts = {
  words: {
    'only-you': 'सिर्फ़ आप',
    'password-holder': 'जिसके पास इसका पासवर्ड हो',
    unknown: 'बता नहीं सकते',
    whatsapp: 'आप और WhatsApp',
    anyone: 'कोई भी, जिसके पास यह फ़ाइल हो',
  },
} satisfies Catalog['verdicts']
