/** Notifications: what happened, and what leads to the fix. */
export const alerts = {
  exposed: {
    title:
      '{backups, plural, one {Um backup do WhatsApp pode ser lido por outras pessoas} many {# backups do WhatsApp podem ser lidos por outras pessoas} other {# backups do WhatsApp podem ser lidos por outras pessoas}}',
    body: 'Qualquer pessoa que obtiver os arquivos em “{label}” pode ler suas mensagens. {backups, plural, one {Abra o Sealwatch para ver como fechá-lo.} many {Abra o Sealwatch para ver todos e como fechá-los.} other {Abra o Sealwatch para ver todos e como fechá-los.}}',
  },
  whatsapp: {
    title:
      '{backups, plural, one {O WhatsApp guarda uma chave de um backup} many {O WhatsApp guarda uma chave de # backups} other {O WhatsApp guarda uma chave de # backups}}',
    body: '{backups, plural, one {“{label}” se abre para você e para o WhatsApp. Abra o Sealwatch para ver como fechá-lo.} many {Um deles é “{label}”. Abra o Sealwatch para ver todos e como fechá-los.} other {Um deles é “{label}”. Abra o Sealwatch para ver todos e como fechá-los.}}',
  },
  sealed: {
    title: 'Seu backup mais novo é criptografado de ponta a ponta',
    body: 'Só você pode ler o mais novo em “{label}”. As cópias feitas antes continuam como estavam.',
  },
  memory: 'O Sealwatch está com um problema na própria memória',
  failing: {
    title: 'Há um dia nenhuma verificação programada termina',
    body: 'O Sealwatch continua tentando. Até que uma termine, um backup novo pode passar despercebido. Abra o Sealwatch para ver por quê.',
  },
  notWatching: 'O Sealwatch não está monitorando',
  notIgnored: 'Não foi ignorado',

  open: 'Abrir',
  show: 'Mostrar',
  fix: 'Resolver',
  ignore: 'Ignorar',

  closing: {
    title: 'O Sealwatch continua em execução',
    body: 'Abra a janela pelo ícone na bandeja do sistema ou inicie o programa de novo. Para encerrá-lo, escolha Sair nesse ícone ou pressione {keys} na janela.',
    bodyOnMac:
      'Abra a janela pelo ícone na barra de menus ou inicie o programa de novo. Para encerrá-lo, escolha Sair nesse ícone ou pressione {keys} na janela.',
  },
} as const
