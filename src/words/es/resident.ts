import type { Catalog } from '../catalog.ts'

/** What Sealwatch does by itself, and what it was told to ignore. */
export const resident = {
  limited: 'La vigilancia en directo es limitada',

  ignore: {
    start: 'Ignorar…',
    startOf: 'Ignorar {label}',
    meaning:
      'Se sigue pudiendo leer igual que ahora. Sealwatch la cuenta como ignorada y deja de avisarte de ella.',
    untilHeading: 'Hasta cuándo',
    reason: 'Motivo, si quieres recordarlo',
    confirm: 'Ignorar',
    cancel: 'Cancelar',
    lengths: {
      change: 'Hasta que cambie',
      time: 'Durante {days, plural, one {# día} many {# de días} other {# días}}',
      always: 'Siempre',
    },
  },

  ignored: {
    heading: '{count, plural, one {# ignorada} many {# ignoradas} other {# ignoradas}}',
    undo: 'Deshacer',
    undoOf: 'Dejar de ignorar {label}',
    card: '{findings, plural, one {Ignorada, # elemento} many {Ignorada, # de elementos} other {Ignorada, # elementos}}',
    until: {
      time: 'hasta el {date}',
      change: 'hasta que cambie',
      always: 'siempre',
    },
  },
} satisfies Catalog['resident']
