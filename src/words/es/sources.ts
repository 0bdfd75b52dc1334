import type { Catalog } from '../catalog.ts'

/** How the source of a claim is named. Titles of pages stay in their own language. */
export const sources = {
  line: 'Fuente: {by}, {page}{dated, select, none {} other {, {dated}}}. Consultada en noviembre de 2026{remark, select, androidTab { (la pestaña de Android)} earlierVersion { (una versión anterior de la página)} inParts { (partes)} inACopy { (una copia)} wordingOf2021 { (el texto de 2021, según lo citan otros)} translated { (otros tres idiomas)} other {}}.',
  title: '“{title}”',
  button: '{count, plural, one {Fuente} many {# de fuentes} other {# fuentes}}',
  buttonOf: '{count, plural, one {Fuente} many {# de fuentes} other {# fuentes}}: {claim}',

  /** What a source is, where its own title is not known. */
  descriptions: {
    'whatsapp-questions': 'respuestas a preguntas sobre privacidad',
    whitepaper: 'informe técnico sobre copias de seguridad cifradas',
    'meta-business-2020': 'anuncio sobre conversaciones con empresas',
    'google-backups': 'página de ayuda sobre copias de seguridad en Drive',
    'google-bin': 'página de ayuda sobre la papelera de Drive',
    'signal-2020': 'entrada de blog sobre lo que Signal podría entregar',
    gadinsider: 'artículo sobre copias de seguridad cifradas',
    'particle-rollout': 'resumen de la llegada de las llaves de acceso',
    'particle-passkeys': 'resumen del anuncio de las llaves de acceso',
    'deccan-backup': 'artículo sobre copias de seguridad en la nube',
    'trusted-reviews': 'artículo sobre copias de seguridad en el iPhone',
    'indian-express': 'artículo sobre copias de seguridad en Android',
    'mint-export': 'artículo sobre la afirmación',
    'indus-export': 'artículo sobre la afirmación',
    'vodafone-meta-ai': 'página para padres y madres sobre WhatsApp',
    'news18-two-step': 'artículo sobre la verificación en dos pasos',
    'phoneworld-advanced': 'artículo sobre la privacidad avanzada del chat',
    'particle-advanced': 'resumen sobre la privacidad avanzada del chat',
    'crypt-tools': 'registro de cambios e incidencias 31, 129, 147 y 174',
    'chat-exporter': 'incidencias 84 y 125',
    'chat-exporter-business': 'incidencias 164 y 203',
    'backup-downloader': 'código que obtiene de Google una copia de seguridad y su registro',
    'sealwatch-formats': 'notas sobre formatos y lugares, con sus propias fuentes',
  },
} satisfies Catalog['sources']
