import type { Catalog } from '../catalog.ts'

/** Answers about one finding: how it begins, and whether it can be moved to the trash. {reason} is a phrase of `skips`. */
export const answers = {
  headerOfFolder: 'Das ist ein Ordner: Jede Datei darin hat ihren eigenen Anfang.',
  headerUnexplained: 'Sealwatch zeigt den Anfang von Dateien dieser Art nicht.',
  headerGone: 'Diese Datei gibt es nicht mehr.',
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
} satisfies Catalog['engine']['answers']
