import type { Catalog } from '../catalog.ts'

/** Notifications: what happened, and what leads to the fix. */
export const alerts = {
  exposed: {
    title:
      '{backups, plural, =1 {Andere können ein WhatsApp-Backup lesen} other {Andere können # WhatsApp-Backups lesen}}',
    body: 'Wer die Dateien in „{label}“ bekommt, kann Ihre Nachrichten lesen. {backups, plural, =1 {Öffnen Sie Sealwatch, um zu sehen, wie Sie es schließen.} other {Öffnen Sie Sealwatch, um alle zu sehen und wie Sie sie schließen.}}',
  },
  whatsapp: {
    title:
      '{backups, plural, =1 {WhatsApp behält einen Schlüssel zu einem Backup} other {WhatsApp behält einen Schlüssel zu # Backups}}',
    body: '{backups, plural, =1 {„{label}“ können Sie und WhatsApp öffnen. Öffnen Sie Sealwatch, um zu sehen, wie Sie es schließen.} other {Eines davon ist „{label}“. Öffnen Sie Sealwatch, um alle zu sehen und wie Sie sie schließen.}}',
  },
  sealed: {
    title: 'Ihr neuestes Backup ist Ende-zu-Ende-verschlüsselt',
    body: 'Nur Sie können das neueste in „{label}“ lesen. Ältere Kopien sind geblieben, wie sie waren.',
  },
  memory: 'Sealwatch hat Schwierigkeiten mit seinem Gedächtnis',
  failing: {
    title: 'Seit einem Tag wurde keine geplante Prüfung fertig',
    body: 'Sealwatch versucht es weiter. Bis eine fertig wird, kann ein neues Backup unbemerkt bleiben. Öffnen Sie Sealwatch, um zu sehen, warum.',
  },
  notWatching: 'Sealwatch beobachtet nicht',
  notIgnored: 'Es wird nicht ignoriert',

  open: 'Öffnen',
  show: 'Zeigen',
  fix: 'Beheben',
  ignore: 'Ignorieren',

  closing: {
    title: 'Sealwatch läuft weiter',
    body: 'Öffnen Sie das Fenster über das Symbol im Infobereich, oder starten Sie Sealwatch noch einmal. Um es zu beenden, wählen Sie dort „Beenden“ oder drücken Sie {keys} im Fenster.',
    bodyOnMac:
      'Öffnen Sie das Fenster über das Symbol in der Menüleiste, oder starten Sie Sealwatch noch einmal. Um es zu beenden, wählen Sie dort „Beenden“ oder drücken Sie {keys} im Fenster.',
  },
} satisfies Catalog['alerts']
