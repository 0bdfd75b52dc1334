import type { Catalog } from '../catalog.ts'

/** The places of an audit of all of them. */
export const where = {
  heading: 'Wo gesucht wurde',
  open: '{count, plural, one {# Ort wurde durchsucht} other {# Orte wurden durchsucht}}',
  noneOpen: 'Kein Ort konnte durchsucht werden.',
  closed:
    '{count, plural, one {# Ort konnte nicht durchsucht werden} other {# Orte konnten nicht durchsucht werden}}',
  toPlaces: 'Zu den Orten',
} satisfies Catalog['where']
