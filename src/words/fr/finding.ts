import type { Catalog } from '../catalog.ts'

/** What a finding is, and what is shown of it. */
export const finding = {
  evidence: 'Comment nous le savons',
  evidenceOf: 'Comment nous le savons : {name}',
  noEvidence: 'Aucun élément de preuve n’a été enregistré.',
  wholePath: 'Chemin complet',
  incomplete: 'Incomplet : tronqué, ou encore en cours d’écriture',
  complete: 'Complet',
  changed: 'modifié le {date}',
  business: 'WhatsApp Business',
  unnamed: '(sans nom)',
  details: 'Détails',
  detailsOf: 'Détails : {label}',
  items: '{count, plural, one {# élément} many {# d’éléments} other {# éléments}}',

  kindWithFormat: '{kind} ({format})',
  kinds: {
    'android-backup': 'Sauvegarde Android',
    'plaintext-database': 'Base de données, non chiffrée',
    'chat-export': 'Discussion exportée',
    'media-folder': 'Dossier de médias',
    'icloud-backup': 'Sauvegarde iCloud',
    'device-backup': 'Sauvegarde d’iPhone',
    'phone-tool-backup': 'Sauvegarde de téléphone',
    'key-file': 'Fichier de clé',
    'live-data': 'Données de WhatsApp lui-même sur cet ordinateur',
  },
  /** The finer name inside a kind; names of products and file formats need no translation and stand in no catalog. */
  formats: {
    txt: 'texte',
    'icloud-e2ee': 'chiffrée de bout en bout',
    'icloud-default': 'standard',
    'ios-encrypted': 'chiffrée',
    'ios-plain': 'non chiffrée',
    'whatsapp-key': 'clé que WhatsApp garde aussi',
    'e2ee-key': 'clé de bout en bout',
    'hex-key': 'clé à 64 chiffres',
  },
} as const satisfies Catalog['finding']
