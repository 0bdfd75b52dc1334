/** What a finding is, and what is shown of it. */
export const finding = {
  evidence: 'How we know',
  evidenceOf: 'How we know: {name}',
  noEvidence: 'No evidence was recorded.',
  wholePath: 'Whole path',
  incomplete: 'Incomplete: cut short, or still being written',
  complete: 'Complete',
  changed: 'changed {date}',
  business: 'WhatsApp Business',
  unnamed: '(no name)',
  details: 'Details',
  detailsOf: 'Details: {label}',
  items: '{count, plural, one {# item} other {# items}}',

  kindWithFormat: '{kind} ({format})',
  kinds: {
    'android-backup': 'Android backup',
    'plaintext-database': 'Database, not encrypted',
    'chat-export': 'Exported chat',
    'media-folder': 'Media folder',
    'icloud-backup': 'iCloud backup',
    'device-backup': 'iPhone backup',
    'phone-tool-backup': 'Phone backup',
    'key-file': 'Key file',
    'live-data': "WhatsApp's own data on this computer",
  },
  /** The finer name inside a kind; names of products and file formats need no translation and stand in no catalog. */
  formats: {
    txt: 'text',
    'icloud-e2ee': 'end-to-end encrypted',
    'icloud-default': 'standard',
    'ios-encrypted': 'encrypted',
    'ios-plain': 'not encrypted',
    'whatsapp-key': 'key that WhatsApp keeps too',
    'e2ee-key': 'end-to-end key',
    'hex-key': '64-digit key',
  },
} as const
