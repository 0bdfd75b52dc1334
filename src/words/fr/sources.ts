import type { Catalog } from '../catalog.ts'

/** How the source of a claim is named. Titles of pages stay in their own language. */
export const sources = {
  line: 'Source : {by}, {page}{dated, select, none {} other {, {dated}}}. Consulté en novembre 2026{remark, select, androidTab { (l’onglet Android)} earlierVersion { (une version antérieure de la page)} inParts { (en partie)} inACopy { (une copie)} wordingOf2021 { (le texte de 2021, tel que d’autres le citent)} translated { (trois autres langues)} other {}}.',
  title: '« {title} »',
  button: '{count, plural, one {Source} many {# de sources} other {# sources}}',
  buttonOf: '{count, plural, one {Source} many {# de sources} other {# sources}} : {claim}',

  /** What a source is, where its own title is not known. */
  descriptions: {
    'whatsapp-questions': 'réponses aux questions sur la vie privée',
    whitepaper: 'livre blanc sur les sauvegardes chiffrées',
    'meta-business-2020': 'annonce sur les conversations avec les entreprises',
    'google-backups': 'page d’aide sur les sauvegardes dans Drive',
    'google-bin': 'page d’aide sur la corbeille de Drive',
    'signal-2020': 'article de blog sur ce que Signal pourrait remettre',
    gadinsider: 'article sur les sauvegardes chiffrées',
    'particle-rollout': 'résumé sur le déploiement des clés d’accès',
    'particle-passkeys': 'résumé de l’annonce des clés d’accès',
    'deccan-backup': 'article sur les sauvegardes dans le cloud',
    'trusted-reviews': 'article sur les sauvegardes sur iPhone',
    'indian-express': 'article sur les sauvegardes sur Android',
    'mint-export': 'article sur cette affirmation',
    'indus-export': 'article sur cette affirmation',
    'vodafone-meta-ai': 'page pour les parents sur WhatsApp',
    'news18-two-step': 'article sur la vérification en deux étapes',
    'phoneworld-advanced': 'article sur la confidentialité avancée de la discussion',
    'particle-advanced': 'résumé sur la confidentialité avancée de la discussion',
    'crypt-tools': 'journal des modifications et tickets 31, 129, 147 et 174',
    'chat-exporter': 'tickets 84 et 125',
    'chat-exporter-business': 'tickets 164 et 203',
    'backup-downloader': 'code qui récupère chez Google une sauvegarde et sa fiche',
    'sealwatch-formats': 'notes sur les formats et les emplacements, avec leurs propres sources',
  },
} as const satisfies Catalog['sources']
