import type { Catalog } from '../catalog.ts'

export const finding = {
  evidence: 'हमें कैसे पता',
  evidenceOf: 'हमें कैसे पता: {name}',
  noEvidence: 'कोई सबूत दर्ज नहीं हुआ।',
  wholePath: 'पूरा पाथ',
  incomplete: 'अधूरा: बीच में कटा हुआ, या अभी लिखा जा रहा है',
  complete: 'पूरा',
  changed: '{date} को बदली',
  business: 'WhatsApp Business',
  unnamed: '(कोई नाम नहीं)',
  details: 'विवरण',
  detailsOf: 'विवरण: {label}',
  items: '{count, plural, one {# आइटम} other {# आइटम}}',

  kindWithFormat: '{kind} ({format})',
  kinds: {
    'android-backup': 'Android बैकअप',
    'plaintext-database': 'डेटाबेस, एन्क्रिप्टेड नहीं',
    'chat-export': 'एक्सपोर्ट की गई चैट',
    'media-folder': 'मीडिया फ़ोल्डर',
    'icloud-backup': 'iCloud बैकअप',
    'device-backup': 'iPhone बैकअप',
    'phone-tool-backup': 'फ़ोन बैकअप',
    'key-file': 'कुंजी फ़ाइल',
    'live-data': 'इस कंप्यूटर पर WhatsApp का अपना डेटा',
  },
  formats: {
    txt: 'टेक्स्ट',
    'icloud-e2ee': 'एंड-टू-एंड एन्क्रिप्टेड',
    'icloud-default': 'सामान्य',
    'ios-encrypted': 'एन्क्रिप्टेड',
    'ios-plain': 'एन्क्रिप्टेड नहीं',
    'whatsapp-key': 'कुंजी, जो WhatsApp के पास भी रहती है',
    'e2ee-key': 'एंड-टू-एंड कुंजी',
    'hex-key': '64 अंकों वाली कुंजी',
  },
} satisfies Catalog['finding']
