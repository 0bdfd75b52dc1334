import type { Catalog } from '../catalog.ts'

/** What Sealwatch does by itself, and what it was told to ignore. */
export const resident = {
  limited: 'Die laufende Beobachtung ist eingeschränkt',

  ignore: {
    start: 'Ignorieren …',
    startOf: '{label} ignorieren',
    meaning:
      'Es bleibt so lesbar, wie es ist. Sealwatch zählt es als ignoriert und hört auf, Sie darauf hinzuweisen.',
    untilHeading: 'Bis wann',
    reason: 'Grund, wenn Sie ihn sich merken wollen',
    confirm: 'Ignorieren',
    cancel: 'Abbrechen',
    lengths: {
      change: 'Bis es sich ändert',
      time: 'Für {days, plural, one {# Tag} other {# Tage}}',
      always: 'Immer',
    },
  },

  ignored: {
    heading: '{count, plural, one {# ignoriert} other {# ignoriert}}',
    undo: 'Rückgängig',
    undoOf: '{label} nicht mehr ignorieren',
    card: '{findings, plural, one {Ignoriert, # Eintrag} other {Ignoriert, # Einträge}}',
    until: {
      time: 'bis {date}',
      change: 'bis es sich ändert',
      always: 'immer',
    },
  },
} satisfies Catalog['resident']
