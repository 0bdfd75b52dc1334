import type { Catalog } from '../catalog.ts'

/** Sealwatch about itself: whose it is, what runs, what it signs with, what is shipped with it. */
export const about = {
  heading: 'Über Sealwatch',
  open: 'Über Sealwatch',
  openHint: 'Version, Lizenzen, Diagnose und der Signaturschlüssel.',
  section: 'Über',
  back: 'Zurück zu den Einstellungen',
  independent:
    'Sealwatch ist unabhängig. Es wird von WhatsApp oder Meta weder gemacht noch geprüft noch empfohlen und ist nicht mit ihnen verbunden.',
  names: 'Der Name WhatsApp wird verwendet, um zu sagen, welche Backups es liest.',

  versions: 'Versionen',
  parts: {
    app: 'Sealwatch',
    electron: 'Electron',
    chromium: 'Chromium',
    node: 'Node.js',
    system: 'System',
  },

  signing: {
    heading: 'Signaturschlüssel',
    lead: 'Signierte Berichte von diesem Computer tragen diesen Fingerabdruck. Wer ihn kennt, kann erkennen, dass ein Bericht von Ihnen ist.',
    none: 'Es gibt noch keinen. Er entsteht, wenn Sie zum ersten Mal einen signierten Bericht speichern, oder hier.',
    fingerprint: 'Fingerabdruck (SHA-256)',
    make: 'Signaturschlüssel erzeugen',
    renew: 'Neuen Schlüssel erzeugen',
    ask: 'Den Signaturschlüssel ersetzen?',
    lost: 'Der alte Schlüssel wird gelöscht und lässt sich nicht zurückholen. Berichte, die Sie mit ihm signiert haben, bleiben unter dem alten Fingerabdruck gültig. Neue tragen einen anderen. Teilen Sie ihn also allen mit, die den alten kennen.',
    confirm: 'Schlüssel ersetzen',
    keep: 'Alten Schlüssel behalten',
    making: 'Der Schlüssel wird erzeugt',
    made: 'Der Schlüssel wurde erzeugt.',
  },

  diagnostics: {
    heading: 'Diagnose',
    lead: 'Text für alle, die Ihnen bei einem Fehler helfen. Nichts wird gesendet: Sie kopieren ihn und entscheiden, wohin er geht.',
    names: 'Mit Pfaden und Namen',
    namesHint: 'Von Orten, Backups und dem, was nicht angesehen wurde.',
    preview: 'Das wird kopiert',
    copy: 'Diagnose kopieren',
    copied: 'Kopiert.',
    notCopied: 'Es ließ sich nicht kopieren. Markieren Sie den Text und kopieren Sie ihn.',
  },

  licences: {
    heading: 'Lizenzen',
    lead: 'Sealwatch ist freie Software. Mit ihm {count, plural, one {kommt # Werk} other {kommen # Werke}} von anderen.',
    search: 'Suchen',
    found: '{count, plural, =0 {Nichts passt} one {# passt} other {# passen}}.',
    none: 'Dieses Paket bringt keinen eigenen Text mit.',
    chromium: 'Die Lizenzen von Chromium sind eine eigene Datei.',
    showChromium: 'Diese Datei in ihrem Ordner zeigen',
  },
} satisfies Catalog['about']
