import type { Catalog } from '../catalog.ts'

/** What a finding is, and what is shown of it. */
export const finding = {
  evidence: 'Woher wir das wissen',
  evidenceOf: 'Woher wir das wissen: {name}',
  noEvidence: 'Es wurden keine Belege festgehalten.',
  wholePath: 'Ganzer Pfad',
  incomplete: 'Unvollständig: abgeschnitten oder noch im Entstehen',
  complete: 'Vollständig',
  changed: 'geändert am {date}',
  business: 'WhatsApp Business',
  unnamed: '(ohne Namen)',
  details: 'Details',
  detailsOf: 'Details: {label}',
  items: '{count, plural, one {# Eintrag} other {# Einträge}}',

  kindWithFormat: '{kind} ({format})',
  kinds: {
    'android-backup': 'Android-Backup',
    'plaintext-database': 'Datenbank, nicht verschlüsselt',
    'chat-export': 'Exportierter Chat',
    'media-folder': 'Medienordner',
    'icloud-backup': 'iCloud-Backup',
    'device-backup': 'iPhone-Backup',
    'phone-tool-backup': 'Telefon-Backup',
    'key-file': 'Schlüsseldatei',
    'live-data': 'Eigene Daten von WhatsApp auf diesem Computer',
  },
  /** The finer name inside a kind; names of products and file formats need no translation and stand in no catalog. */
  formats: {
    txt: 'Text',
    'icloud-e2ee': 'Ende-zu-Ende-verschlüsselt',
    'icloud-default': 'Standard',
    'ios-encrypted': 'verschlüsselt',
    'ios-plain': 'nicht verschlüsselt',
    'whatsapp-key': 'Schlüssel, den auch WhatsApp behält',
    'e2ee-key': 'Ende-zu-Ende-Schlüssel',
    'hex-key': '64-stelliger Schlüssel',
  },
} satisfies Catalog['finding']
