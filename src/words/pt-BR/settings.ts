/** The room for what the user decides about Sealwatch itself. */
export const settings = {
  heading: 'Ajustes',
  lead: 'Uma mudança vale na hora. O que você escolhe fica guardado neste computador e em nenhum outro lugar.',

  schedule: {
    heading: 'Com que frequência ele verifica',
    adaptive: 'No ritmo deste computador',
    adaptiveHint: 'Com frequência onde a verificação é rápida, menos onde é lenta.',
    hourly: 'No máximo uma vez por hora',
    daily: 'No máximo uma vez por dia',
    manual: 'Só quando você pedir',
    manualHint: 'Entre as verificações, nada é percebido.',
  },

  notices: {
    heading: 'Notificações',
    exposed: 'Quando outras pessoas podem ler um backup',
    exposedHint: 'Um backup que aparece, ou um que estava fechado para elas.',
    sealed: 'Quando seu backup mais novo é criptografado de ponta a ponta',
  },

  login: {
    heading: 'Inicialização',
    title: 'Iniciar quando você entra no sistema',
    hint: 'Assim, os backups são percebidos sem que você abra o Sealwatch.',
    bySystem: {
      flatpak:
        'Este Sealwatch é um Flatpak e não pode se iniciar sozinho quando você entra no sistema. Adicione-o aos programas de inicialização nas configurações do sistema.',
      snap: 'Este Sealwatch é um Snap e não pode se iniciar sozinho quando você entra no sistema. Adicione-o aos programas de inicialização nas configurações do sistema.',
    },
  },

  theme: {
    heading: 'Aparência',
    system: 'Como o sistema',
    light: 'Claro',
    dark: 'Escuro',
  },

  language: {
    heading: 'Idioma',
    system: 'Idioma do sistema',
  },

  pause: {
    heading: 'Pausa',
    none: 'O Sealwatch não está em pausa.',
    until: 'Em pausa até {moment}.',
    untilResumed: 'Em pausa até você retomar.',
    meaning: 'Enquanto está em pausa, nenhuma verificação começa sozinha. Você ainda pode iniciar uma.',
    resume: 'Retomar',
    lengths: {
      hour: 'Por 1 hora',
      tomorrow: 'Até amanhã',
      resumed: 'Até você retomar',
    },
  },
} as const
