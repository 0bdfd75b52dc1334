import type { Catalog } from '../catalog.ts'

/** The icon in the tray and its menu. */
export const tray = {
  tooltip: 'Sealwatch: {state}',
  noAudit: 'Noch keine Prüfung',
  noBackup: 'Bisher kein WhatsApp-Backup gefunden',
  sealed:
    '{backups, plural, =1 {Ihr Backup lässt sich nur mit seinem Schlüssel oder Passwort öffnen} other {Ihre # Backups lassen sich nur mit ihrem Schlüssel oder Passwort öffnen}}',
  unknown:
    '{backups, plural, =1 {Wir können nicht sagen, wer Ihr Backup lesen kann} other {Bei einigen Ihrer # Backups können wir nicht sagen, wer sie lesen kann}}',
  /** `of` is `all` where others can read each of several backups. */
  exposed:
    '{of, select, one {Andere können Ihr Backup lesen} all {Andere können alle Ihre {total, number} Backups lesen} other {Andere können {count, number} Ihrer {total, number} Backups lesen}}',
  auditing: 'Suche nach Backups',
  paused: 'Beobachtung pausiert, bis Sie sie fortsetzen',
  pausedUntil: 'Beobachtung pausiert bis {moment}',
  lastAudit: 'Letzte Prüfung: {moment}',
  lastAuditBefore: 'Letzte Prüfung: {moment}, vor diesem Start',
  noLastAudit: 'Letzte Prüfung: keine',
  failing: 'Keine geplante Prüfung fertig geworden seit: {moment} …',
  backup: '{label} – {verdict}',

  limited: 'Nicht alles wird beobachtet …',
  audit: 'Jetzt prüfen',
  pause: 'Beobachtung pausieren',
  lengths: {
    hour: '1 Stunde lang',
    tomorrow: 'Bis morgen',
    resumed: 'Bis ich sie fortsetze',
  },
  resume: 'Beobachtung fortsetzen',
  open: 'Sealwatch öffnen',
  quit: 'Beenden',

  /** A moment inside another sentence. */
  moments: {
    today: 'heute, {time}',
    yesterday: 'gestern, {time}',
    tomorrow: 'morgen, {time}',
  },
} satisfies Catalog['tray']
