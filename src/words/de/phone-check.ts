import type { Catalog } from '../catalog.ts'

/** The check of the phone itself, where this computer holds no backup. The claims have their sources in the room. */
export const phoneCheck = {
  label: 'Prüfung Ihres Telefons',
  back: 'Zurück',
  next: 'Weiter',
  leave: 'Zurück zum Ergebnis',
  place: 'Schritt {at, number} von {of, number}',

  phone: {
    heading: 'Welches Telefon haben Sie?',
    lead: 'Sealwatch kann nicht in ein Telefon oder ein Cloud-Konto sehen. Diese Schritte zeigen, wo Sie selbst nachsehen.',
    android: 'Android-Telefon',
    iphone: 'iPhone',
  },

  switch: {
    heading: 'Lesen Sie eine Zeile auf dem Telefon',
    todo: 'Öffnen Sie WhatsApp. Gehen Sie zu „Einstellungen“, „Chats“, „Chat-Backup“. Steht bei „Ende-zu-Ende-verschlüsseltes Backup“ „Ein“ oder „Aus“?',
    on: 'Dort steht „Ein“',
    off: 'Dort steht „Aus“',
    missing: 'Ich finde es nicht',
    onMeans:
      'Nach dem, was Ihr Telefon sagt, sind Backups von jetzt an Ende-zu-Ende-verschlüsselt. Sealwatch hat ihre Bytes nicht gesehen, und frühere Kopien bleiben, wie sie sind.',
    offMeans:
      'Nach dem, was Ihr Telefon sagt, ist Ihr nächstes Backup nicht Ende-zu-Ende-verschlüsselt. Die Anleitung schaltet es mit Ihnen ein.',
    missingMeans:
      'Die Zeichnung zeigt, wo es steht. Ein älteres WhatsApp hat es vielleicht nicht: Aktualisieren Sie die App, und sehen Sie noch einmal nach.',
  },

  cloud: {
    heading: {
      android: 'Sehen Sie in Ihrem Google-Konto nach',
      iphone: 'Sehen Sie in iCloud nach',
    },
    todo: {
      android:
        'Öffnen Sie Google Drive, in der App oder im Web, und gehen Sie zur Ansicht „Sicherungen“. Gibt es dort eine von WhatsApp, und von welchem Tag?',
      iphone:
        'Öffnen Sie auf dem iPhone die iCloud-Einstellungen. Suchen Sie WhatsApp unter den Apps, die dort Daten ablegen, und suchen Sie „iCloud-Backup“.',
    },
  },

  bring: {
    heading: 'Bringen Sie ein Backup hierher',
    todo: {
      android:
        'Schließen Sie das Telefon mit einem Kabel an und lassen Sie es seine Dateien freigeben. Kopieren Sie den Ordner „Databases“ auf diesen Computer, und legen Sie ihn dann auf diesem Fenster ab, oder wählen Sie ihn.',
      iphone:
        'Schließen Sie das iPhone mit einem Kabel an und machen Sie ein Backup davon auf diesem Computer. Prüfen Sie dann diesen Computer erneut, oder wählen Sie den Ordner des Backups.',
    },
    path: 'Auf dem Telefon liegt er unter',
    choose: 'Den Ordner wählen',
    audit: 'Erneut prüfen',
    proof: 'Dann entscheiden die Bytes, und nicht, was ein Bildschirm sagt.',
    remove: {
      android: 'Entfernen Sie die Kopie danach: Sie ist hier so lesbar, wie sie es auf dem Telefon war.',
      iphone:
        'Entfernen Sie es danach, außer es wurde mit „Lokales Backup verschlüsseln“ gemacht: Sonst kann jeder, der an diesen Computer kommt, lesen, was darin ist.',
    },
  },

  claims: {
    'databases-folder':
      'Telefone mit Android 11 oder neuer haben den Ordner dort; WhatsApp Business hat einen eigenen mit dem Namen com.whatsapp.w4b. Auf einem älteren Telefon suchen Sie WhatsApp/Databases.',
    'drive-view':
      'Das Backup von WhatsApp ist nie unter den Dateien in Drive. Zu sehen ist es nur in der Ansicht „Sicherungen“, und es verschwindet, wenn es fünf Monate lang nicht verwendet wird.',
    'iphone-list':
      'Ein iPhone-Backup auf einem Computer führt in Listen, ob WhatsApp darin ist und ob es verschlüsselt ist. Sealwatch liest diese Listen.',
    'icloud-folder':
      'Auf einem Mac mit iCloud Drive liegt das iCloud-Backup von WhatsApp in einem versteckten Ordner, und eine Prüfung durchsucht ihn.',
  },
} satisfies Catalog['phoneCheck']
