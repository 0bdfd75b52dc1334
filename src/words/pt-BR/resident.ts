/** What Sealwatch does by itself, and what it was told to ignore. */
export const resident = {
  limited: 'O monitoramento em tempo real está limitado',

  ignore: {
    start: 'Ignorar…',
    startOf: 'Ignorar {label}',
    meaning:
      'Continua tão legível quanto é. O Sealwatch o conta como ignorado e deixa de avisar você sobre ele.',
    untilHeading: 'Até quando',
    reason: 'Motivo, se você quiser se lembrar dele',
    confirm: 'Ignorar',
    cancel: 'Cancelar',
    lengths: {
      change: 'Até mudar',
      time: 'Por {days, plural, one {# dia} many {# dias} other {# dias}}',
      always: 'Sempre',
    },
  },

  ignored: {
    heading: '{count, plural, one {# ignorado} many {# ignorados} other {# ignorados}}',
    undo: 'Desfazer',
    undoOf: 'Deixar de ignorar {label}',
    card: '{findings, plural, one {Ignorado, # item} many {Ignorado, # itens} other {Ignorado, # itens}}',
    until: {
      time: 'até {date}',
      change: 'até mudar',
      always: 'sempre',
    },
  },
} as const
