/** The room for what the user decides about Sealwatch itself. */
export const settings = {
  heading: 'Settings',
  lead: 'A change holds at once. What you choose is kept on this computer and nowhere else.',

  schedule: {
    heading: 'How often it audits',
    adaptive: 'As suits this computer',
    adaptiveHint: 'Often where an audit is quick, less often where it is slow.',
    hourly: 'At most once an hour',
    daily: 'At most once a day',
    manual: 'Only when you ask',
    manualHint: 'Between audits, nothing is noticed.',
  },

  notices: {
    heading: 'Notifications',
    exposed: 'When others can read a backup',
    exposedHint: 'A backup that appears, or one that was closed to them.',
    sealed: 'When your newest backup is end-to-end encrypted',
  },

  login: {
    heading: 'Start',
    title: 'Start when you log in',
    hint: 'Then backups are noticed without you opening Sealwatch.',
    bySystem: {
      flatpak:
        "This Sealwatch is a Flatpak and can't start itself when you log in. Add it to the startup programs in your system's settings.",
      snap: "This Sealwatch is a Snap and can't start itself when you log in. Add it to the startup programs in your system's settings.",
    },
  },

  theme: {
    heading: 'Appearance',
    system: 'Like the system',
    light: 'Light',
    dark: 'Dark',
  },

  language: {
    heading: 'Language',
    system: 'Language of the system',
  },

  pause: {
    heading: 'Pause',
    none: 'Sealwatch is not paused.',
    until: 'Paused until {moment}.',
    untilResumed: 'Paused until you resume.',
    meaning: 'While it is paused, no audit starts by itself. You can still start one.',
    resume: 'Resume',
    lengths: {
      hour: 'For 1 hour',
      tomorrow: 'Until tomorrow',
      resumed: 'Until you resume',
    },
  },
} as const
