import type { Catalog } from '../catalog.ts'

/** The room for what the user decides about Sealwatch itself. */
export const settings = {
  heading: 'Ajustes',
  lead: 'Un cambio vale de inmediato. Lo que eliges se guarda en este equipo y en ningún otro sitio.',

  schedule: {
    heading: 'Cada cuánto revisa',
    adaptive: 'Según convenga a este equipo',
    adaptiveHint: 'A menudo donde una revisión es rápida, menos donde es lenta.',
    hourly: 'Como mucho una vez por hora',
    daily: 'Como mucho una vez al día',
    manual: 'Solo cuando tú lo pidas',
    manualHint: 'Entre una revisión y otra no se nota nada.',
  },

  notices: {
    heading: 'Notificaciones',
    exposed: 'Cuando otros puedan leer una copia de seguridad',
    exposedHint: 'Una copia de seguridad que aparece, o una que antes estaba cerrada para ellos.',
    sealed: 'Cuando tu copia de seguridad más reciente esté cifrada de extremo a extremo',
  },

  login: {
    heading: 'Inicio',
    title: 'Abrir al iniciar sesión',
    hint: 'Así se notan las copias de seguridad sin que abras Sealwatch.',
    bySystem: {
      flatpak:
        'Este Sealwatch es un Flatpak y no puede abrirse solo al iniciar sesión. Añádelo a los programas de inicio en la configuración de tu sistema.',
      snap: 'Este Sealwatch es un Snap y no puede abrirse solo al iniciar sesión. Añádelo a los programas de inicio en la configuración de tu sistema.',
    },
  },

  theme: {
    heading: 'Apariencia',
    system: 'Como el sistema',
    light: 'Clara',
    dark: 'Oscura',
  },

  language: {
    heading: 'Idioma',
    system: 'Idioma del sistema',
  },

  pause: {
    heading: 'Pausa',
    none: 'Sealwatch no está en pausa.',
    until: 'En pausa hasta el {moment}.',
    untilResumed: 'En pausa hasta que lo reanudes.',
    meaning: 'Durante la pausa, ninguna revisión empieza sola. Aun así puedes iniciar una.',
    resume: 'Reanudar',
    lengths: {
      hour: 'Durante 1 hora',
      tomorrow: 'Hasta mañana',
      resumed: 'Hasta que lo reanudes',
    },
  },
} satisfies Catalog['settings']
