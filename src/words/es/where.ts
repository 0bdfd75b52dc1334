import type { Catalog } from '../catalog.ts'

/** The places of an audit of all of them. */
export const where = {
  heading: 'Dónde buscó',
  open: '{count, plural, one {Se examinó # lugar} many {Se examinaron # de lugares} other {Se examinaron # lugares}}',
  noneOpen: 'No se pudo examinar ningún lugar.',
  closed:
    '{count, plural, one {No se pudo examinar # lugar} many {No se pudieron examinar # de lugares} other {No se pudieron examinar # lugares}}',
  toPlaces: 'Ir a Lugares',
} satisfies Catalog['where']
