import type { Catalog } from '../catalog.ts'

/** How the source of a claim is named. Titles of pages stay in their own language. */
export const sources = {
  line: 'Quelle: {by}, {page}{dated, select, none {} other {, {dated}}}. Gelesen im November 2026{remark, select, androidTab { (Reiter „Android“)} earlierVersion { (eine frühere Fassung der Seite)} inParts { (Teile davon)} inACopy { (eine Kopie)} wordingOf2021 { (der Wortlaut von 2021, wie andere ihn zitieren)} translated { (drei andere Sprachen)} other {}}.',
  title: '„{title}“',
  button: '{count, plural, =1 {Quelle} other {# Quellen}}',
  buttonOf: '{count, plural, =1 {Quelle} other {# Quellen}}: {claim}',

  /** What a source is, where its own title is not known. */
  descriptions: {
    'whatsapp-questions': 'Antworten auf Fragen zum Datenschutz',
    whitepaper: 'Whitepaper über verschlüsselte Backups',
    'meta-business-2020': 'Ankündigung zu Gesprächen mit Unternehmen',
    'google-backups': 'Hilfeseite zu Backups in Drive',
    'google-bin': 'Hilfeseite zum Papierkorb von Drive',
    'signal-2020': 'Blogbeitrag dazu, was Signal herausgeben konnte',
    gadinsider: 'Artikel über verschlüsselte Backups',
    'particle-rollout': 'Zusammenfassung zur Einführung von Passkeys',
    'particle-passkeys': 'Zusammenfassung der Ankündigung von Passkeys',
    'deccan-backup': 'Artikel über Backups in der Cloud',
    'trusted-reviews': 'Artikel über Backups auf dem iPhone',
    'indian-express': 'Artikel über Backups auf Android',
    'mint-export': 'Artikel über die Behauptung',
    'indus-export': 'Artikel über die Behauptung',
    'vodafone-meta-ai': 'Seite für Eltern über WhatsApp',
    'news18-two-step': 'Artikel über die Verifizierung in zwei Schritten',
    'phoneworld-advanced': 'Artikel über den erweiterten Chat-Datenschutz',
    'particle-advanced': 'Zusammenfassung zum erweiterten Chat-Datenschutz',
    'crypt-tools': 'Änderungsprotokoll und Issues 31, 129, 147 und 174',
    'chat-exporter': 'Issues 84 und 125',
    'chat-exporter-business': 'Issues 164 und 203',
    'backup-downloader': 'Code, der ein Backup und seinen Eintrag von Google holt',
    'sealwatch-formats': 'Notizen zu Formaten und Orten, mit eigenen Quellen',
  },
} satisfies Catalog['sources']
