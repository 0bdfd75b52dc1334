/** The room that lists the backups. */
export const backups = {
  heading: 'Backups',
  count: '{count, plural, one {# backup} other {# backups}}',
} as const
