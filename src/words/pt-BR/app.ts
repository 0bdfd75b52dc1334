/** What stands around the rooms, and what several of them say. */
export const app = {
  rooms: 'Áreas',
  room: {
    overview: 'Visão geral',
    backups: 'Backups',
    guide: 'Guia',
    privacy: 'Privacidade',
    places: 'Locais',
    settings: 'Ajustes',
  },
  allPlaces: 'os locais que estão ativados',
  dismiss: 'Dispensar',
  showMore: 'Mostrar mais {next, number} de {left, number}',
  showLast: '{left, plural, one {Mostrar o último} many {Mostrar os últimos #} other {Mostrar os últimos #}}',
  noBridge: 'Esta página só funciona dentro do app Sealwatch.',
  requestFailed: '<strong>Isso não funcionou.</strong> <why></why>',

  broken: {
    sentence: 'Não foi possível mostrar esta área',
    meaning:
      'Um erro do Sealwatch a interrompeu. Seus arquivos não mudaram, e o Sealwatch continua monitorando.',
    load: 'Carregar a janela de novo',
  },

  drop: {
    audit: 'Solte para verificar',
    auditHint: 'Arquivos e pastas são abertos somente para leitura.',
    add: 'Solte para adicionar como local',
    addHint: 'Um local é uma pasta que toda verificação examina.',
    nothing: 'O Sealwatch só pode usar arquivos e pastas que estão neste computador.',
  },
} as const
