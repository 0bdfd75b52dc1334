import type { PauseLength } from '../../shared/pause.ts'
import type { LoginStart, Settings } from '../../shared/settings.ts'

/** The texts of the room for what the user decides about Sealwatch itself. */
export const settings = {
  heading: 'Settings',
  lead: 'A change holds at once. What you choose is kept on this computer and nowhere else.',

  schedule: {
    heading: 'How often it audits',
    options: {
      adaptive: {
        title: 'As suits this computer',
        hint: 'Often where an audit is quick, less often where it is slow.',
      },
      hourly: { title: 'At most once an hour', hint: null },
      daily: { title: 'At most once a day', hint: null },
      manual: { title: 'Only when you ask', hint: 'Between audits, nothing is noticed.' },
    } satisfies Record<Settings['schedule'], { title: string; hint: string | null }>,
  },

  notices: {
    heading: 'Notifications',
    exposed: {
      title: 'When others can read a backup',
      hint: 'A backup that appears, or one that was closed to them.',
    },
    sealed: { title: 'When your newest backup is end-to-end encrypted', hint: null },
  },

  login: {
    heading: 'Start',
    title: 'Start when you log in',
    hint: 'Then backups are noticed without you opening Sealwatch.',
    bySystem: {
      flatpak:
        "This Sealwatch is a Flatpak and can't start itself when you log in. Add it to the startup programs in your system's settings.",
      snap: "This Sealwatch is a Snap and can't start itself when you log in. Add it to the startup programs in your system's settings.",
    } satisfies Record<Exclude<LoginStart, 'own'>, string>,
  },

  theme: {
    heading: 'Appearance',
    options: {
      system: 'Like the system',
      light: 'Light',
      dark: 'Dark',
    } satisfies Record<Settings['theme'], string>,
  },

  pause: {
    heading: 'Pause',
    none: 'Sealwatch is not paused.',
    until: (moment: string) => `Paused until ${moment}.`,
    untilResumed: 'Paused until you resume.',
    meaning: 'While it is paused, no audit starts by itself. You can still start one.',
    resume: 'Resume',
    lengths: {
      hour: 'For 1 hour',
      tomorrow: 'Until tomorrow',
      resumed: 'Until you resume',
    } satisfies Record<PauseLength, string>,
  },
}
