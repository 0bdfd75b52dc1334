import type { Catalog } from '../catalog.ts'

export const app = {
  rooms: 'पेज',
  room: {
    overview: 'सारांश',
    backups: 'बैकअप',
    guide: 'गाइड',
    privacy: 'प्राइवेसी',
    places: 'जगहें',
    settings: 'सेटिंग्स',
  },
  allPlaces: 'ऑन की गई जगहों',
  dismiss: 'हटाएँ',
  showMore: 'बाकी {left, number} में से {next, number} और दिखाएँ',
  showLast: 'आखिरी {left, number} दिखाएँ',
  noBridge: 'यह पेज सिर्फ़ Sealwatch ऐप के अंदर काम करता है।',
  requestFailed: '<strong>यह नहीं हो सका।</strong> <why></why>',

  broken: {
    sentence: 'यह पेज नहीं दिखाया जा सका',
    meaning: 'Sealwatch की एक गड़बड़ी से यह रुक गया। आपकी फ़ाइलों में कोई बदलाव नहीं हुआ है और Sealwatch नज़र रखे हुए है।',
    load: 'विंडो फिर से लोड करें',
  },

  drop: {
    audit: 'जाँच के लिए यहाँ छोड़ें',
    auditHint: 'फ़ाइलें और फ़ोल्डर सिर्फ़ पढ़ने के लिए खोले जाते हैं।',
    add: 'जगह के तौर पर जोड़ने के लिए यहाँ छोड़ें',
    addHint: 'जगह वह फ़ोल्डर है, जिसके अंदर हर जाँच में देखा जाता है।',
    nothing: 'Sealwatch सिर्फ़ उन फ़ाइलों और फ़ोल्डरों का इस्तेमाल कर सकता है जो इस कंप्यूटर पर हैं।',
  },
} satisfies Catalog['app']
