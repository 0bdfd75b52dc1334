/** The icon in the tray and its menu. */
export const tray = {
  tooltip: 'Sealwatch: {state}',
  noAudit: 'No audit so far',
  noBackup: 'No WhatsApp backup found so far',
  sealed:
    '{backups, plural, =1 {Your backup opens only with its key or password} other {Your # backups open only with their key or password}}',
  unknown:
    "{backups, plural, =1 {We can't tell who can read your backup} other {We can't tell who can read some of your # backups}}",
  /** `of` is `all` where others can read each of several backups. */
  exposed:
    '{of, select, one {Your backup can be read by others} all {All {total, number} of your backups can be read by others} other {{count, number} of your {total, number} backups can be read by others}}',
  auditing: 'Looking for backups',
  paused: 'Watching is paused until you resume it',
  pausedUntil: 'Watching is paused until {moment}',
  lastAudit: 'Last audit: {moment}',
  lastAuditBefore: 'Last audit: {moment}, before this start',
  noLastAudit: 'Last audit: none',
  failing: 'No scheduled audit has finished since {moment}…',
  backup: '{label} – {verdict}',

  limited: 'Not everything is watched…',
  audit: 'Audit now',
  pause: 'Pause watching',
  lengths: {
    hour: 'For 1 hour',
    tomorrow: 'Until tomorrow',
    resumed: 'Until I resume it',
  },
  resume: 'Resume watching',
  open: 'Open Sealwatch',
  quit: 'Quit',

  /** A moment inside another sentence. */
  moments: {
    today: 'today, {time}',
    yesterday: 'yesterday, {time}',
    tomorrow: 'tomorrow, {time}',
  },
} as const
