import type { Catalog } from '../catalog.ts'

/** Old copies: what the guide says of each kind, and what is to be done about it. */
export const leftovers = {
  heading: 'Alte Kopien bleiben lesbar',
  lead: 'Die Ende-zu-Ende-Verschlüsselung schützt Backups, die nach dem Einschalten entstehen. Frühere Kopien bleiben, wie sie sind. Verschieben Sie, was Sie nicht mehr brauchen, in den Papierkorb, oder kümmern Sie sich selbst darum und haken Sie es hier ab.',
  noReport:
    'Prüfen Sie zuerst diesen Computer. Dann stehen hier die Kopien, die andere lesen können, eine nach der anderen.',
  audit: 'Prüfen',
  nothing:
    'Die letzte Prüfung hat keine Kopie gefunden, die andere lesen können. Was Sie unten von Hand prüfen, bleibt.',
  allMarked: '{all, plural, one {# Kopie abgehakt} other {Alle # Kopien abgehakt}}',
  left: '{all, plural, one {Noch {left, number} von # Kopie} other {Noch {left, number} von # Kopien}}',
  markAll: '{count, plural, =1 {Als erledigt abhaken} other {Alle # als erledigt abhaken}}',
  unmarkAll: 'Haken entfernen',
  trashAll: 'Alle in den Papierkorb …',
  trash: 'In den Papierkorb …',
  trashOf: 'In den Papierkorb: {name}',
  show: 'Im Ordner zeigen',
  showOf: 'Im Ordner zeigen: {name}',
  mark: 'Erledigt: {name}',
  stillThere: 'Als erledigt abgehakt, aber bei der letzten Prüfung noch da ({moment}).',
  why: '<strong>Warum es offen bleibt.</strong> {claim}',
  todo: '<strong>Was zu tun ist.</strong> {todo}',
  handHeading: 'Was keine Prüfung dieses Computers sieht',
  handLead: 'Gehen Sie das von Hand durch.',

  groups: {
    'key-file': {
      name: 'Schlüsseldateien',
      todo: 'Bringen Sie den Schlüssel von den Backups weg: auf Papier oder in einen Passwortmanager.',
    },
    'key-beside': {
      name: 'Backups, neben denen ihr Schlüssel liegt',
      todo: 'Bringen Sie den Schlüssel von den Backups weg. Wenn andere beides kopiert haben könnten, schalten Sie auf dem Telefon das Ende-zu-Ende-verschlüsselte Backup aus und wieder ein, und machen Sie noch ein Backup. Löschen Sie diese Kopien, sobald das neue Backup bewiesen ist.',
    },
    'plain-copy': {
      name: 'Datenbanken und Telefon-Backups',
      todo: 'Löschen Sie die Kopien, die Sie nicht mehr brauchen, oder verschieben Sie sie auf ein verschlüsseltes Laufwerk.',
    },
    'old-backup': {
      name: 'Ältere Backups',
      todo: 'Warten Sie, bis ein neues Backup hier und bewiesen ist. Löschen Sie dann die Kopien, die Sie nicht mehr brauchen.',
    },
    'icloud-old': {
      name: 'iCloud-Backup',
      todo: 'Machen Sie auf dem iPhone noch ein Backup, warten Sie, bis iCloud fertig ist, und prüfen Sie erneut. Was dann noch lesbar ist, ist alt.',
    },
    'device-backup': {
      name: 'iPhone-Backups auf diesem Computer',
      todo: 'Machen Sie ein neues, bei dem „Lokales Backup verschlüsseln“ angekreuzt ist. Löschen Sie dann die alten dort, wo die App sie auflistet.',
    },
    export: {
      name: 'Exportierte Chats',
      todo: 'Löschen Sie sie, oder bewahren Sie sie auf einem verschlüsselten Laufwerk auf.',
    },
    media: {
      name: 'Medienordner',
      todo: 'Nehmen Sie den Ordner aus dem heraus, was Ihr Telefon in eine Cloud kopiert, oder löschen Sie die Kopien.',
    },
    'live-data': {
      name: 'Die App von WhatsApp auf diesem Computer',
      todo: 'Verschlüsseln Sie das Laufwerk dieses Computers, oder melden Sie WhatsApp hier unter „Verknüpfte Geräte“ ab.',
    },
  },

  checks: {
    trash: {
      name: 'Der Papierkorb Ihres Cloud-Dienstes',
      todo: 'Leeren Sie ihn, nachdem Sie alte Kopien gelöscht haben, auch den Papierkorb dieses Computers.',
    },
    versions: {
      name: 'Frühere Versionen in Ihrem Cloud-Dienst',
      todo: 'Öffnen Sie den Versionsverlauf eines ersetzten Backups und löschen Sie die alten Versionen, wo der Dienst das zulässt.',
    },
    'iphone-computer': {
      name: 'iPhone-Backups auf jedem Computer',
      todo: 'Kreuzen Sie „Lokales Backup verschlüsseln“ an, machen Sie einmal ein Backup, und löschen Sie ältere Backups.',
    },
    'iphone-icloud': {
      name: 'Das iCloud-Backup Ihres iPhone',
      todo: 'Sehen Sie in den Einstellungen des iPhone auf sein Datum. Löschen Sie es, wenn es von vorher ist, oder lassen Sie es durch ein neues ersetzen.',
    },
    'key-photo': {
      name: 'Fotos und Notizen vom Schlüssel',
      todo: 'Durchsuchen Sie Ihre Fotos, Notizen, Chats und E-Mails nach den 64 Zeichen und nach dem Passwort. Stellen Sie erst sicher, dass Sie das Gefundene auf Papier oder in einem Passwortmanager haben. Löschen Sie dann, was Sie finden, auch aus dem Papierkorb.',
    },
    'other-places': {
      name: 'Andere Computer, Laufwerke und alte Telefone',
      todo: 'Auch dort können Kopien liegen. Prüfen Sie jedes Laufwerk; löschen Sie auf einem alten Telefon den WhatsApp-Ordner, oder setzen Sie das Telefon zurück.',
    },
  },
} satisfies Catalog['leftovers']
