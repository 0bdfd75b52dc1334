import type { Catalog } from '../catalog.ts'

/** Answers about one finding: how it begins, and whether it can be moved to the trash. {reason} is a phrase of `skips`. */
export const answers = {
  headerOfFolder: 'Das ist ein Ordner: Jede Datei darin hat ihren eigenen Anfang.',
  headerUnexplained: 'Sealwatch zeigt den Anfang von Dateien dieser Art nicht.',
  headerEmpty: 'Diese Datei ist leer.',
  headerGone: 'Diese Datei gibt es nicht mehr.',
  notUtf8:
    'Ein Name in diesem Pfad ist kein gültiger Text (UTF-8). Darum kann Sealwatch das damit nicht tun. Suchen Sie die Datei in Ihrem Dateimanager, und benennen Sie sie dort um.',
  headerUnread: 'Die Datei wurde nicht gelesen: {reason}.',

  notKnown: 'Das ist kein Fund der letzten Prüfung: Prüfen Sie erneut, bevor Sie es verschieben.',
  live: 'Das sind die Daten, mit denen die App von WhatsApp selbst arbeitet, und kein Backup: Diese Daten bleiben, wo sie sind.',
  aroundLive: 'Die App von WhatsApp selbst arbeitet mit Daten in diesem Ordner: Er bleibt, wo er ist.',
  isPlace: 'Dieser Ordner ist selbst ein Ort, etwa der eines Sync-Programms: Er bleibt, wo er ist.',
  gone: 'Es ist nicht mehr da.',
  otherFiles:
    'Dieser Ordner enthält auch andere Dateien: Öffnen Sie ihn und verschieben Sie nur, was Sie nicht behalten wollen.',
  changed: 'Es hat sich geändert, seit es beurteilt wurde: Prüfen Sie erneut, bevor Sie es verschieben.',
  notLookedAt: 'Es kann nicht angesehen werden: {reason}.',
  notPlanned:
    'Das gehörte nicht zu dem, was Ihnen gesagt wurde: Sehen Sie es sich noch einmal an, bevor Sie es verschieben.',
  lastCopy:
    'Die Kopie, die bleiben sollte, ist weg oder hat sich geändert, und das hier ist die letzte: Sehen Sie sie sich noch einmal an, bevor Sie sie verschieben.',
  notMoved:
    'Das System konnte es nicht in den Papierkorb verschieben. Es ist noch da; Sie können es in seinem Ordner löschen, was sich nicht rückgängig machen lässt.',
  halfMoved: 'Das System sagt, dass es verschoben wurde, aber es ist noch da.',
  unread: 'Es konnte nicht gelesen werden: {reason}.',
  keyFileGone: 'Die Schlüsseldatei ist nicht mehr da.',
  keyFileUnread: 'Die Schlüsseldatei konnte nicht gelesen werden: {reason}.',
  stopped: 'Das wurde vor seinem Ende abgebrochen.',

  severalKeys:
    'Dieser Text enthält mehrere Werte aus 64 Zeichen: Legen Sie den Schlüssel in eine eigene Datei.',
  keyFileTooLarge: 'Das ist keine Schlüsseldatei: Sie ist zu groß dafür.',
  noKeyFileSigns:
    'Das ist keine Schlüsseldatei von 59 oder 158 Bytes und kein Text mit 64 Zeichen. Ein Schlüssel besteht nur aus den Ziffern 0 bis 9 und den Buchstaben a bis f. Ein Passwort ist kein Schlüssel: Es bewacht nur den Schlüssel, den WhatsApp dafür verwahrt.',
  noKeyFileLength:
    'Das ist keine Schlüsseldatei von 59 oder 158 Bytes und kein Text mit 64 Zeichen. Ein Schlüssel hat 64 Zeichen, und dieser hat {count}.',

  portraitGone: 'Es gibt keine Datei „{file}“.',
  portraitUnread: '„{file}“ wurde nicht gelesen: {reason}.',
  portraitUnknownFile:
    '„{file}“ ist keine WhatsApp-Datenbank und kein exportierter Chat: Es gibt nichts zu zählen.',
  portraitSealed:
    '„{file}“ ist verschlüsselt: Ohne den Schlüssel erfährt ein Fremder daraus nichts über Ihre Chats.',
  portraitUnsure: '„{file}“ kann nicht ausgezählt werden. {because}',
  portraitEmpty: '„{file}“ enthält keine Nachrichten, Kontakte oder Anrufe, die sich lesen lassen.',
  portraitOtherFile:
    '„{file}“ ist keine Datenbank und kein exportierter Chat. Darum gibt es nichts zu zählen.',
} satisfies Catalog['engine']['answers']
