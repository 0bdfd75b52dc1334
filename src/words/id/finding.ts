import type { Catalog } from '../catalog.ts'

/** What a finding is, and what is shown of it. */
export const finding = {
  evidence: 'Dari mana kami tahu',
  evidenceOf: 'Dari mana kami tahu: {name}',
  noEvidence: 'Tidak ada bukti yang dicatat.',
  wholePath: 'Path lengkap',
  incomplete: 'Tidak lengkap: terpotong, atau masih ditulis',
  complete: 'Lengkap',
  changed: 'diubah {date}',
  business: 'WhatsApp Business',
  unnamed: '(tanpa nama)',
  details: 'Detail',
  detailsOf: 'Detail: {label}',
  items: '{count, plural, other {# item}}',

  kindWithFormat: '{kind} ({format})',
  kinds: {
    'android-backup': 'Cadangan Android',
    'plaintext-database': 'Database, tidak terenkripsi',
    'chat-export': 'Chat yang diekspor',
    'media-folder': 'Folder media',
    'icloud-backup': 'Cadangan iCloud',
    'device-backup': 'Cadangan iPhone',
    'phone-tool-backup': 'Cadangan ponsel',
    'key-file': 'File kunci',
    'live-data': 'Data WhatsApp sendiri di komputer ini',
  },
  /** The finer name inside a kind; names of products and file formats need no translation and stand in no catalog. */
  formats: {
    txt: 'teks',
    'icloud-e2ee': 'terenkripsi end-to-end',
    'icloud-default': 'standar',
    'ios-encrypted': 'terenkripsi',
    'ios-plain': 'tidak terenkripsi',
    'whatsapp-key': 'kunci yang juga disimpan WhatsApp',
    'e2ee-key': 'kunci end-to-end',
    'hex-key': 'kunci 64 digit',
  },
} satisfies Catalog['finding']
