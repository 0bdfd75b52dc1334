/** The icon in the tray and its menu. */
export const tray = {
  tooltip: 'Sealwatch: {state}',
  noAudit: 'Nenhuma verificação até agora',
  noBackup: 'Nenhum backup do WhatsApp encontrado até agora',
  sealed:
    '{backups, plural, one {Seu backup só abre com a chave ou a senha dele} many {Seus # backups só abrem com a chave ou a senha de cada um} other {Seus # backups só abrem com a chave ou a senha de cada um}}',
  unknown:
    '{backups, plural, one {Não dá para saber quem pode ler seu backup} many {Não dá para saber quem pode ler alguns dos seus # backups} other {Não dá para saber quem pode ler alguns dos seus # backups}}',
  /** `of` is `all` where others can read each of several backups. */
  exposed:
    '{of, select, one {Seu backup pode ser lido por outras pessoas} all {Todos os seus {total, number} backups podem ser lidos por outras pessoas} other {{count, plural, one {# dos seus {total, number} backups pode ser lido por outras pessoas} many {# dos seus {total, number} backups podem ser lidos por outras pessoas} other {# dos seus {total, number} backups podem ser lidos por outras pessoas}}}}',
  auditing: 'Procurando backups',
  paused: 'O monitoramento está em pausa até você retomar',
  pausedUntil: 'O monitoramento está em pausa até {moment}',
  lastAudit: 'Última verificação: {moment}',
  lastAuditBefore: 'Última verificação: {moment}, antes desta inicialização',
  noLastAudit: 'Última verificação: nenhuma',
  failing: 'Nenhuma verificação programada terminou desde: {moment}…',
  backup: '{label} – {verdict}',

  limited: 'Nem tudo é monitorado…',
  audit: 'Verificar agora',
  pause: 'Pausar o monitoramento',
  lengths: {
    hour: 'Por 1 hora',
    tomorrow: 'Até amanhã',
    resumed: 'Até eu retomar',
  },
  resume: 'Retomar o monitoramento',
  open: 'Abrir o Sealwatch',
  quit: 'Sair',

  /** A moment inside another sentence. */
  moments: {
    today: 'hoje, {time}',
    yesterday: 'ontem, {time}',
    tomorrow: 'amanhã, {time}',
  },
} as const
