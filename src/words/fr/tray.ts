import type { Catalog } from '../catalog.ts'

/** The icon in the tray and its menu. */
export const tray = {
  tooltip: 'Sealwatch : {state}',
  noAudit: 'Aucune analyse jusqu’ici',
  noBackup: 'Aucune sauvegarde WhatsApp trouvée jusqu’ici',
  sealed:
    '{backups, plural, one {Votre sauvegarde ne s’ouvre qu’avec sa clé ou son mot de passe} many {Vos # de sauvegardes ne s’ouvrent qu’avec leur clé ou leur mot de passe} other {Vos # sauvegardes ne s’ouvrent qu’avec leur clé ou leur mot de passe}}',
  unknown:
    '{backups, plural, one {Nous ne pouvons pas dire qui peut lire votre sauvegarde} many {Nous ne pouvons pas dire qui peut lire certaines de vos # de sauvegardes} other {Nous ne pouvons pas dire qui peut lire certaines de vos # sauvegardes}}',
  /** `of` is `all` where others can read each of several backups. */
  exposed:
    '{of, select, one {Votre sauvegarde peut être lue par d’autres} all {Vos {total, number} sauvegardes peuvent toutes être lues par d’autres} other {{count, plural, one {# de vos {total, number} sauvegardes peut être lue par d’autres} many {# de vos {total, number} sauvegardes peuvent être lues par d’autres} other {# de vos {total, number} sauvegardes peuvent être lues par d’autres}}}}',
  auditing: 'Recherche de sauvegardes',
  paused: 'La surveillance est en pause jusqu’à ce que vous la repreniez',
  pausedUntil: 'La surveillance est en pause, reprise : {moment}',
  lastAudit: 'Dernière analyse : {moment}',
  lastAuditBefore: 'Dernière analyse : {moment}, avant ce démarrage',
  noLastAudit: 'Dernière analyse : aucune',
  failing: 'Aucune analyse programmée terminée depuis : {moment}…',
  backup: '{label} – {verdict}',

  limited: 'Tout n’est pas surveillé…',
  audit: 'Analyser maintenant',
  pause: 'Mettre la surveillance en pause',
  lengths: {
    hour: 'Pendant 1 heure',
    tomorrow: 'Jusqu’à demain',
    resumed: 'Jusqu’à ce que je la reprenne',
  },
  resume: 'Reprendre la surveillance',
  open: 'Ouvrir Sealwatch',
  quit: 'Quitter',

  /** A moment inside another sentence. */
  moments: {
    today: 'aujourd’hui, {time}',
    yesterday: 'hier, {time}',
    tomorrow: 'demain, {time}',
  },
} as const satisfies Catalog['tray']
