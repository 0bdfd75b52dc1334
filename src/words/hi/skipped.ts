import type { Catalog } from '../catalog.ts'

export const skipped = {
  heading: 'इनके अंदर नहीं देखा गया',
  nothing: 'यहाँ हर फ़ोल्डर और फ़ाइल के अंदर देखा गया।',
  intro: 'इनके पीछे कोई बैकअप हो सकता है। जो पढ़ा नहीं गया, उसके बारे में कुछ नहीं कहा गया है।',
  reasons: {
    noPermission: 'इसे पढ़ने की अनुमति नहीं',
    onlyInCloud: 'सिर्फ़ क्लाउड में है, डाउनलोड नहीं किया गया',
    notRegular: 'सामान्य फ़ाइल नहीं, जैसे कोई डिवाइस या सॉकेट',
    link: 'किसी दूसरी जगह का लिंक, उस पर नहीं गए',
    programFiles: 'प्रोग्रामों की फ़ाइलें, इनके अंदर नहीं देखा गया',
    versionHistory: 'पुराने वर्शन, इनके अंदर नहीं देखा गया',
    vanished: 'पढ़े जाने से पहले ही गायब हो गया',
    notFound: 'नहीं मिला',
    offline: 'ऑफ़लाइन',
  },
} satisfies Catalog['skipped']
