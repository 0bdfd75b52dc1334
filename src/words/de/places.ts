import type { Catalog } from '../catalog.ts'

/** The room that lists the places. */
export const places = {
  heading: 'Wo Sealwatch sucht',
  lead: 'Diese Ordner liegen auf diesem Computer, und in ihnen können Backups sein. Ein ausgeschalteter Ort bleibt für eine Prüfung verschlossen.',
  count: '{count, plural, one {# Ort} other {# Orte}}',
  off: '{count, plural, one {# ausgeschaltet} other {# ausgeschaltet}}',
  closed: '{count, plural, one {# lässt sich nicht durchsuchen} other {# lassen sich nicht durchsuchen}}',

  add: 'Ordner hinzufügen',
  again: 'Erneut suchen',
  remove: 'Entfernen',
  removeOf: '{label} entfernen',
  lookInto: '{label} durchsuchen',
  dropHint: 'Sie können auch einen Ordner hier ablegen.',

  looking: {
    heading: 'Suche nach Orten',
    text: 'Sealwatch liest die Einstellungen Ihrer Sync-Programme und fragt das System nach seinen Laufwerken. Kein Backup wird geöffnet.',
    again: 'Suche erneut …',
  },

  none: {
    heading: 'Kein Ort wurde gefunden',
    means:
      'Sealwatch kennt keinen Cloud-Ordner, kein Laufwerk und keinen Ordner von Ihnen auf diesem Computer.',
    meansNot:
      'Das heißt nicht, dass es kein Backup gibt. Bis Sie einen Ordner hinzufügen, durchsucht eine Prüfung Ihren persönlichen Ordner.',
    todo: 'Fügen Sie den Ordner hinzu, in den Ihr Telefon oder Ihr Cloud-Dienst kopiert.',
  },

  allOff: {
    heading: 'Jeder Ort ist ausgeschaltet',
    means: 'Eine Prüfung durchsucht nichts, bis Sie einen einschalten.',
  },

  groups: { closed: 'Lassen sich nicht durchsuchen', open: 'Lassen sich durchsuchen' },

  states: {
    ok: 'Bereit',
    streaming: 'Nur die Namen',
    noPermission: 'Keine Berechtigung',
    notThere: 'Jetzt nicht da',
    noAnswer: 'Antwortet nicht',
    notAFolder: 'Kein Ordner',
    link: 'Eine Verknüpfung mit einem anderen Ort, nicht verfolgt',
    onlyInCloud: 'Nur in der Cloud',
    off: 'Ausgeschaltet',
  },

  changes: {
    opened: 'Lässt sich jetzt durchsuchen.',
    closed: 'Lässt sich nicht mehr durchsuchen.',
    other: 'Das ist neu seit der letzten Suche.',
    new: 'Neu hier.',
  },

  sources: {
    yourChoice: 'Von Ihnen hinzugefügt',
    usual: 'Gefunden, wo ein solcher Ordner gewöhnlich liegt',
    read: 'Gelesen aus: <name>{source}</name>',
  },

  problems: 'Was sich nicht herausfinden ließ',
  notInstalled: 'Gesucht und nicht gefunden: {labels}.',

  /** What came of what the user did here. */
  notes: {
    added: '<name>{label}</name> ist jetzt ein Ort.',
    switchedOn: '<name>{label}</name> war schon ein Ort. Er ist jetzt eingeschaltet.',
    already: '<name>{label}</name> ist schon ein Ort.',
    removed: '<name>{label}</name> ist kein Ort mehr. Darin wurde nichts geändert.',
    gone: '<name>{label}</name> ist nicht mehr da.',
    same: 'Erneut gesucht: Nichts hat sich geändert.',
    changed:
      '{count, plural, one {Erneut gesucht: # Ort hat sich geändert.} other {Erneut gesucht: # Orte haben sich geändert.}}',
  },

  droppedFiles:
    '{count, plural, =1 {Was Sie abgelegt haben, ist eine Datei, und ein Ort ist ein Ordner. Sie können die Datei prüfen.} other {Was Sie abgelegt haben, sind # Dateien, und ein Ort ist ein Ordner. Sie können die Dateien prüfen.}}',
  auditFiles: '{count, plural, =1 {Die Datei prüfen} other {Die # Dateien prüfen}}',
} satisfies Catalog['places']
