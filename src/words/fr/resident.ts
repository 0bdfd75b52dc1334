import type { Catalog } from '../catalog.ts'

/** What Sealwatch does by itself, and what it was told to ignore. */
export const resident = {
  limited: 'La surveillance en direct est limitée',

  ignore: {
    start: 'Ignorer…',
    startOf: 'Ignorer {label}',
    meaning:
      'Cela reste aussi lisible qu’avant. Sealwatch le compte comme ignoré et cesse de vous en parler.',
    untilHeading: 'Jusqu’à quand',
    reason: 'Raison, si vous voulez vous en souvenir',
    confirm: 'Ignorer',
    cancel: 'Annuler',
    lengths: {
      change: 'Jusqu’à ce que cela change',
      time: 'Pendant {days, plural, one {# jour} many {# de jours} other {# jours}}',
      always: 'Toujours',
    },
  },

  ignored: {
    heading: '{count, plural, one {# ignoré} many {# ignorés} other {# ignorés}}',
    undo: 'Annuler',
    undoOf: 'Ne plus ignorer {label}',
    card: '{findings, plural, one {Ignoré, # élément} many {Ignorés, # d’éléments} other {Ignorés, # éléments}}',
    until: {
      time: 'jusqu’au {date}',
      change: 'jusqu’à ce que cela change',
      always: 'toujours',
    },
  },
} as const satisfies Catalog['resident']
