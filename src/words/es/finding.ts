import type { Catalog } from '../catalog.ts'

/** What a finding is, and what is shown of it. */
export const finding = {
  evidence: 'Cómo lo sabemos',
  evidenceOf: 'Cómo lo sabemos: {name}',
  noEvidence: 'No se registró ninguna prueba.',
  wholePath: 'Ruta completa',
  incomplete: 'Incompleto: cortado, o aún se está escribiendo',
  complete: 'Completo',
  changed: 'modificado el {date}',
  business: 'WhatsApp Business',
  unnamed: '(sin nombre)',
  details: 'Detalles',
  detailsOf: 'Detalles: {label}',
  items: '{count, plural, one {# elemento} many {# de elementos} other {# elementos}}',

  kindWithFormat: '{kind} ({format})',
  kinds: {
    'android-backup': 'Copia de seguridad de Android',
    'plaintext-database': 'Base de datos sin cifrar',
    'chat-export': 'Chat exportado',
    'media-folder': 'Carpeta de archivos multimedia',
    'icloud-backup': 'Copia de seguridad en iCloud',
    'device-backup': 'Copia de seguridad de iPhone',
    'phone-tool-backup': 'Copia de seguridad del teléfono',
    'key-file': 'Archivo de clave',
    'live-data': 'Datos propios de WhatsApp en este equipo',
  },
  /** The finer name inside a kind; names of products and file formats need no translation and stand in no catalog. */
  formats: {
    txt: 'texto',
    'icloud-e2ee': 'cifrada de extremo a extremo',
    'icloud-default': 'estándar',
    'ios-encrypted': 'cifrada',
    'ios-plain': 'sin cifrar',
    'whatsapp-key': 'clave que WhatsApp también guarda',
    'e2ee-key': 'clave de extremo a extremo',
    'hex-key': 'clave de 64 dígitos',
  },
} satisfies Catalog['finding']
