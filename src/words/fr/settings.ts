import type { Catalog } from '../catalog.ts'

/** The room for what the user decides about Sealwatch itself. */
export const settings = {
  heading: 'Paramètres',
  lead: 'Un changement s’applique aussitôt. Ce que vous choisissez est conservé sur cet ordinateur et nulle part ailleurs.',

  schedule: {
    heading: 'Fréquence des analyses',
    adaptive: 'Adaptée à cet ordinateur',
    adaptiveHint: 'Souvent si une analyse est rapide, moins souvent si elle est lente.',
    hourly: 'Au plus une fois par heure',
    daily: 'Au plus une fois par jour',
    manual: 'Seulement à votre demande',
    manualHint: 'Entre deux analyses, rien n’est remarqué.',
  },

  notices: {
    heading: 'Notifications',
    exposed: 'Quand d’autres peuvent lire une sauvegarde',
    exposedHint: 'Une sauvegarde qui apparaît, ou une sauvegarde qui leur était fermée.',
    sealed: 'Quand votre sauvegarde la plus récente est chiffrée de bout en bout',
  },

  login: {
    heading: 'Démarrage',
    title: 'Démarrer à l’ouverture de session',
    hint: 'Les sauvegardes sont alors remarquées sans que vous ouvriez Sealwatch.',
    bySystem: {
      flatpak:
        'Ce Sealwatch est un Flatpak et ne peut pas démarrer de lui-même à l’ouverture de session. Ajoutez-le aux programmes de démarrage dans les paramètres de votre système.',
      snap: 'Ce Sealwatch est un Snap et ne peut pas démarrer de lui-même à l’ouverture de session. Ajoutez-le aux programmes de démarrage dans les paramètres de votre système.',
    },
  },

  theme: {
    heading: 'Apparence',
    system: 'Comme le système',
    light: 'Claire',
    dark: 'Sombre',
  },

  language: {
    heading: 'Langue',
    system: 'Langue du système',
  },

  pause: {
    heading: 'Pause',
    none: 'Sealwatch n’est pas en pause.',
    until: 'En pause jusqu’au {moment}.',
    untilResumed: 'En pause jusqu’à ce que vous repreniez.',
    meaning: 'Pendant la pause, aucune analyse ne démarre d’elle-même. Vous pouvez toujours en lancer une.',
    resume: 'Reprendre',
    lengths: {
      hour: 'Pendant 1 heure',
      tomorrow: 'Jusqu’à demain',
      resumed: 'Jusqu’à ce que vous repreniez',
    },
  },
} as const satisfies Catalog['settings']
