import type { Catalog } from '../catalog.ts'

/** The places of an audit of all of them. */
export const where = {
  heading: 'Où l’analyse a cherché',
  open: '{count, plural, one {# emplacement a été examiné} many {# d’emplacements ont été examinés} other {# emplacements ont été examinés}}',
  noneOpen: 'Aucun emplacement n’a pu être examiné.',
  closed:
    '{count, plural, one {# emplacement n’a pas pu être examiné} many {# d’emplacements n’ont pas pu être examinés} other {# emplacements n’ont pas pu être examinés}}',
  toPlaces: 'Aller aux emplacements',
} as const satisfies Catalog['where']
