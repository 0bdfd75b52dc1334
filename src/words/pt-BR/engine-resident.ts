/**
 * What Sealwatch says of itself: why watching is not complete and what can be done, trouble with its memory, and what it could
 * not do.
 */
export const resident = {
  silent: '{label} não responde, por isso nada dentro é examinado.',
  silentMore:
    '{label} e {count, plural, one {mais # pasta} many {mais # pastas} other {mais # pastas}} não respondem, por isso nada dentro delas é examinado.',
  noWatchLeft:
    'O sistema não consegue monitorar mais pastas, por isso algumas só são verificadas nos horários previstos.',
  noFileLeft:
    'O sistema não deixa abrir mais arquivos, por isso algumas pastas só são verificadas nos horários previstos.',
  polling:
    'CHOKIDAR_USEPOLLING está definida, o que tornaria o monitoramento custoso, por isso todas as pastas só são verificadas nos horários previstos.',
  denied: 'Não é permitido monitorar {label}, por isso só é verificada nos horários previstos.',
  deniedMore:
    'Não é permitido monitorar {label} e {count, plural, one {mais # pasta} many {mais # pastas} other {mais # pastas}}, por isso só são verificadas nos horários previstos.',
  lost: 'Não é possível monitorar {label}: sumiu, ou não pode ser lida.',
  lostMore:
    'Não é possível monitorar {label} e {count, plural, one {mais # pasta} many {mais # pastas} other {mais # pastas}}: sumiram, ou não podem ser lidas.',
  closed: 'Não foi possível examinar {label}: {reason}.',
  distant: '{label} não está nos discos do próprio computador, e só é verificada nos horários previstos.',
  distantMore:
    '{label} e {count, plural, one {mais # pasta} many {mais # pastas} other {mais # pastas}} não estão nos discos do próprio computador, e só são verificadas nos horários previstos.',
  huge: '{label} é grande demais para monitorar (mais de {total, number} itens), e só é verificada nos horários previstos.',
  hugeMore:
    '{label} e {count, plural, one {mais # pasta} many {mais # pastas} other {mais # pastas}} são grandes demais para monitorar (mais de {total, number} itens), e só são verificadas nos horários previstos.',
  tooMany:
    'Há backups em mais de {total, number} pastas; {count, plural, one {# delas só é verificada} many {# delas só são verificadas} other {# delas só são verificadas}} nos horários previstos.',
  notRunning:
    'O motor do Sealwatch foi encerrado três vezes seguidas, por isso backups novos passam despercebidos.',

  silentTodo:
    'Se o servidor ou a unidade não existe mais, desconecte. O Sealwatch pergunta de novo depois de uma hora.',
  noWatchLeftTodo:
    'Feche um programa que monitora muitos arquivos, ou aumente fs.inotify.max_user_watches. O Sealwatch tenta de novo depois de cada verificação.',
  noFileLeftTodo:
    'Feche um programa que monitora muitos arquivos, ou aumente fs.inotify.max_user_instances e o limite de arquivos abertos. O Sealwatch tenta de novo depois de cada verificação.',
  pollingTodo: 'Inicie o Sealwatch sem essa variável.',
  deniedTodo: 'Dê ao Sealwatch permissão para ler a pasta. Ele tenta de novo depois de cada verificação.',
  lostTodo:
    'Conecte a unidade de novo, ou deixe o Sealwatch ler a pasta, se ela deve ser monitorada. Ele olha de novo a cada verificação.',
  closedTodo: 'Traga de volta, ou dê ao Sealwatch permissão para ler. Ele olha de novo a cada verificação.',
  distantTodo:
    'Nada: um backup novo ali é notado na próxima verificação. Para saber na hora, verifique agora.',
  unwatchedTodo: 'Nada: um backup novo ali é notado na próxima verificação.',
  notRunningTodo:
    'O Sealwatch continua tentando. Saia dele e inicie-o de novo; seus arquivos não foram alterados.',

  forgotten:
    'Não foi possível ler o que o Sealwatch lembrava, por isso ele começa de novo. O arquivo fica guardado como {file}.',
  forgottenUnread:
    'Não foi possível ler o que o Sealwatch lembrava ({errno}), por isso ele começa de novo. O arquivo fica como está: {file}.',
  unwritten:
    'Não foi possível registrar o que o Sealwatch viu ({errno}). Ele continua monitorando e tenta de novo; o que foi registrado antes está intacto.',
  unwrittenFull:
    'Não foi possível registrar o que o Sealwatch viu (o disco está cheio). Ele continua monitorando e tenta de novo; o que foi registrado antes está intacto.',
  unwrittenForbidden:
    'Não foi possível registrar o que o Sealwatch viu (ele não pode gravar ali). Ele continua monitorando e tenta de novo; o que foi registrado antes está intacto.',
  memoryHeld:
    'Outro Sealwatch (processo {process} em {host}) guarda o que viu no mesmo arquivo, por isso este só lembra enquanto está em execução. Encerre um dos dois; se nenhum outro estiver em execução, remova {file}.',
  ignoreUnwritten: 'Isto vale por enquanto, mas não pôde ser gravado no disco.',

  auditStopped:
    'A verificação parou por causa de um erro no Sealwatch ({message}). Seus arquivos não foram alterados.',
  auditLost:
    'A verificação parou no meio porque o motor dela foi encerrado. Seus arquivos não foram alterados.',
  ownError:
    'O Sealwatch não conseguiu descobrir isto por causa de um erro dele mesmo. Seus arquivos não foram alterados.',
  proofError: 'O Sealwatch não conseguiu procurar o backup novo por causa de um erro dele mesmo.',
  unreadableOrder: 'O motor recebeu uma ordem que não consegue ler.',
  noPlaces: 'Não foi dito ao motor onde procurar.',
} as const
