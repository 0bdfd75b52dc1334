import type { Catalog } from '../catalog.ts'

export const backups = {
  heading: 'बैकअप',
  count: '{count, plural, one {# बैकअप} other {# बैकअप}}',
} satisfies Catalog['backups']
