/** What Sealwatch does by itself, and what it was told to ignore. */
export const resident = {
  limited: 'Live watching is limited',

  ignore: {
    start: 'Ignore…',
    startOf: 'Ignore {label}',
    meaning: 'It stays as readable as it is. Sealwatch counts it as ignored and stops telling you about it.',
    untilHeading: 'Until when',
    reason: 'Reason, if you want to remember it',
    confirm: 'Ignore',
    cancel: 'Cancel',
    lengths: {
      change: 'Until it changes',
      time: 'For {days, plural, one {# day} other {# days}}',
      always: 'Always',
    },
  },

  ignored: {
    heading: '{count, plural, one {# ignored} other {# ignored}}',
    undo: 'Undo',
    undoOf: 'Stop ignoring {label}',
    card: '{findings, plural, one {Ignored, # item} other {Ignored, # items}}',
    until: {
      time: 'until {date}',
      change: 'until it changes',
      always: 'always',
    },
  },
} as const
