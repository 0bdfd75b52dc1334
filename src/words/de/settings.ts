import type { Catalog } from '../catalog.ts'

/** The room for what the user decides about Sealwatch itself. */
export const settings = {
  heading: 'Einstellungen',
  lead: 'Eine Änderung gilt sofort. Was Sie wählen, bleibt auf diesem Computer und nirgends sonst.',

  schedule: {
    heading: 'Wie oft Sealwatch prüft',
    adaptive: 'Wie es zu diesem Computer passt',
    adaptiveHint: 'Oft, wo eine Prüfung schnell geht, seltener, wo sie lange dauert.',
    hourly: 'Höchstens einmal pro Stunde',
    daily: 'Höchstens einmal am Tag',
    manual: 'Nur auf Ihren Wunsch',
    manualHint: 'Zwischen den Prüfungen wird nichts bemerkt.',
  },

  notices: {
    heading: 'Benachrichtigungen',
    exposed: 'Wenn andere ein Backup lesen können',
    exposedHint: 'Eines, das neu auftaucht, oder eines, das für sie verschlossen war.',
    sealed: 'Wenn Ihr neuestes Backup Ende-zu-Ende-verschlüsselt ist',
  },

  login: {
    heading: 'Start',
    title: 'Beim Anmelden starten',
    hint: 'Dann werden Backups bemerkt, ohne dass Sie Sealwatch öffnen.',
    bySystem: {
      flatpak:
        'Dieses Sealwatch ist ein Flatpak und kann sich beim Anmelden nicht selbst starten. Fügen Sie es in den Einstellungen Ihres Systems zu den Startprogrammen hinzu.',
      snap: 'Dieses Sealwatch ist ein Snap und kann sich beim Anmelden nicht selbst starten. Fügen Sie es in den Einstellungen Ihres Systems zu den Startprogrammen hinzu.',
    },
  },

  theme: {
    heading: 'Erscheinungsbild',
    system: 'Wie das System',
    light: 'Hell',
    dark: 'Dunkel',
  },

  language: {
    heading: 'Sprache',
    system: 'Sprache des Systems',
  },

  pause: {
    heading: 'Pause',
    none: 'Sealwatch ist nicht pausiert.',
    until: 'Pausiert bis {moment}.',
    untilResumed: 'Pausiert, bis Sie fortsetzen.',
    meaning: 'Während der Pause beginnt keine Prüfung von selbst. Sie können weiterhin eine starten.',
    resume: 'Fortsetzen',
    lengths: {
      hour: '1 Stunde lang',
      tomorrow: 'Bis morgen',
      resumed: 'Bis Sie fortsetzen',
    },
  },
} satisfies Catalog['settings']
