/** Of one backup, of all, or of some: three sentences, because languages order these differently. */
export const overview = {
  sentence: {
    exposed:
      '{of, select, one {Seu backup pode ser lido por outras pessoas.} all {Todos os seus {total, number} backups podem ser lidos por outras pessoas.} other {{count, plural, one {# dos seus {total, number} backups pode ser lido por outras pessoas.} many {# dos seus {total, number} backups podem ser lidos por outras pessoas.} other {# dos seus {total, number} backups podem ser lidos por outras pessoas.}}}}',
    whatsapp:
      '{of, select, one {O WhatsApp guarda uma chave do seu backup.} all {O WhatsApp guarda uma chave de todos os seus {total, number} backups.} other {O WhatsApp guarda uma chave de {count, number} dos seus {total, number} backups.}}',
    unknown:
      '{of, select, one {Não dá para saber quem pode ler seu backup} all {Não dá para saber quem pode ler nenhum dos seus {total, number} backups} other {Não dá para saber quem pode ler {count, number} dos seus {total, number} backups}}{unseen, plural, =0 {.} one {, e não foi possível examinar # arquivo ou pasta.} many {, e não foi possível examinar # arquivos ou pastas.} other {, e não foi possível examinar # arquivos ou pastas.}}',
    'password-holder':
      '{of, select, one {Quem tem a senha pode ler seu backup} all {Quem tem a senha pode ler seus {total, number} backups} other {Quem tem a senha pode ler {count, number} dos seus {total, number} backups; só você pode ler os outros}}{unseen, plural, =0 {.} one {, mas não foi possível examinar # arquivo ou pasta.} many {, mas não foi possível examinar # arquivos ou pastas.} other {, mas não foi possível examinar # arquivos ou pastas.}}',
    'only-you':
      '{of, select, one {Só você pode ler seu backup} other {Só você pode ler seus {total, number} backups}}{unseen, plural, =0 {.} one {, mas não foi possível examinar # arquivo ou pasta.} many {, mas não foi possível examinar # arquivos ou pastas.} other {, mas não foi possível examinar # arquivos ou pastas.}}',
    'nothing-found':
      'Não encontramos nenhum backup do WhatsApp{unseen, plural, =0 {.} one {, mas não foi possível examinar # arquivo ou pasta.} many {, mas não foi possível examinar # arquivos ou pastas.} other {, mas não foi possível examinar # arquivos ou pastas.}}',
    'nothing-to-see': 'Não foi possível examinar nenhum dos locais.',
  },

  actions: {
    audit: 'Verificar',
    auditAgain: 'Verificar de novo',
    cancel: 'Cancelar',
    chooseFolder: 'Escolher uma pasta',
    chooseAnother: 'Escolher outra pasta',
    toPlaces: 'Ir para Locais',
    toGuide: 'Ir para o guia',
    checkPhone: 'Conferir no celular',
    watchAgain: 'Voltar a monitorar',
  },

  first: {
    question: 'Quem pode ler seus backups do WhatsApp?',
    lead: 'O Sealwatch encontra os arquivos de backup neste computador e diz quem pode abrir cada um. Ele se baseia nos bytes do arquivo, não no nome.',
    auditLooksInto:
      'A verificação examina as pastas dos seus serviços de nuvem, suas próprias pastas e suas unidades.',
    drop: 'Ou solte um arquivo ou uma pasta em qualquer ponto desta janela.',
    answersHeading: 'Ele dá uma de cinco respostas',
    neverHeading: 'O que ele nunca faz',
    never: {
      changes: '<b>Nunca altera um arquivo.</b> Os backups são abertos somente para leitura.',
      downloads:
        '<b>Nunca baixa nada por conta própria.</b> Um arquivo que está só na nuvem continua lá, até você pedir que ele seja avaliado.',
      network: '<b>Nunca se comunica com a rede.</b> O que ele lê fica neste computador.',
      guesses: '<b>Nunca adivinha.</b> Quando os bytes não provam nada, ele diz que não dá para saber.',
    },
    answers: {
      'only-you': 'Criptografado de ponta a ponta. Só você tem a chave.',
      'password-holder': 'Fechado por outra senha, como a de um backup do iPhone.',
      unknown: 'Os bytes daqui não provam nada. O motivo é informado.',
      whatsapp: 'Criptografado, mas o WhatsApp também guarda uma chave.',
      anyone: 'Sem criptografia, ou com a chave ao lado.',
    },
  },

  running: {
    heading: 'Procurando backups',
    lead: 'Os arquivos são abertos somente para leitura. Você pode cancelar a qualquer momento.',
    in: 'em <paths></paths>',
    now: 'Agora em',
    nowOf:
      'Agora em · {done, number} de {total, plural, one {# local concluído} many {# locais concluídos} other {# locais concluídos}}',
    folders: 'Pastas',
    files: 'Arquivos',
    judged: 'Avaliados',
    found: 'Encontrados',
    foldersHint: 'listadas até agora',
    filesHint: 'vistos pelo nome',
    judgedHint: 'abertos e avaliados',
    foundHint: 'são do WhatsApp',
  },

  result: {
    counts: 'Backups por resposta',
    lookedInto: 'Examinado',
    notOpened: 'Não foi possível examinar',
    lookedIntoAll:
      '{count, plural, one {# local examinado} many {# locais examinados} other {# locais examinados}}',
    lookedIntoSome:
      '{open, number} de {count, plural, one {# local examinado} many {# locais examinados} other {# locais examinados}}',
    notLookedInto: 'Não examinado: {count, plural, one {# item} many {# itens} other {# itens}}',
    guide: 'O guia leva você ao backup criptografado de ponta a ponta no celular, passo a passo.',
    lastAudit: 'Última verificação: {moment}',
    nextAudit: 'Próxima verificação: {moment}',
    noNextAudit: 'Não há uma próxima verificação planejada. A frequência fica em Ajustes.',
    onceOnly: 'Isto examinou o que você escolheu, uma única vez. Não é monitorado.',
    watching:
      '{count, plural, =0 {Nenhuma pasta é monitorada.} one {Monitorando # pasta.} many {Monitorando # pastas.} other {Monitorando # pastas.}}',
    paused: 'O monitoramento está em pausa. O que mudar enquanto isso não aparece aqui.',
    pausedUntil: 'O monitoramento está em pausa até {moment}. O que mudar enquanto isso não aparece aqui.',
    old: '{days, plural, one {Isto é o que foi encontrado há # dia. Não diz como as coisas estão agora.} many {Isto é o que foi encontrado há # dias. Não diz como as coisas estão agora.} other {Isto é o que foi encontrado há # dias. Não diz como as coisas estão agora.}}',
  },

  failing: {
    since: 'Nenhuma verificação programada terminou desde {moment}.',
    todo: 'Até que uma termine, um backup novo pode passar despercebido. Você também pode iniciar uma verificação.',
  },

  list: {
    worst: 'Os mais expostos primeiro',
    all: '{count, plural, one {# backup} many {Todos os # backups} other {Todos os # backups}}',
    showAll:
      '{count, plural, one {Mostrar # backup} many {Mostrar todos os # backups} other {Mostrar todos os # backups}}',
    showWorst: 'Só os mais expostos',
    group: '{count, plural, one {# backup} many {# backups} other {# backups}} dos anéis',
    night: '{count, plural, one {# backup} many {# backups} other {# backups}} com cópias de {date}',
  },

  rings: {
    heading: 'Até onde chega cada backup',
    you: 'você',
    help: 'Cada marca é um backup, no círculo em que o alcance dele termina. As teclas de seta vão de uma marca a outra; Enter abre uma delas.',
    helpMany:
      'Cada marca é um backup, ou tantos quantos o número dela diz, no círculo em que o alcance deles termina. As teclas de seta vão de uma marca a outra; Enter abre uma delas.',
    empty:
      'Três círculos em volta de você: só você, WhatsApp, qualquer pessoa. Um backup fica naquele em que o alcance dele termina.',
    mark: '{verdict}: {label}',
    group: '{verdict}: {count, plural, one {# backup} many {# backups} other {# backups}}, abre uma lista',
    groupCaption: '{count, plural, one {# backup} many {# backups} other {# backups}}',
    password:
      'Daqui ninguém consegue ver quem conhece essa senha, por isso este círculo pode ser maior do que parece.',
    unknown: 'Não dá para saber até onde estes chegam. Eles não estão em nenhum círculo.',
  },

  nights: {
    heading: {
      day: 'Noite a noite',
      week: 'Semana a semana',
      month: 'Mês a mês',
      year: 'Ano a ano',
    },
    since: 'Criptografia de ponta a ponta desde {date}',
    sinceMeans: 'Toda cópia daqui com data a partir de então é criptografada de ponta a ponta.',
    throughout: 'Criptografia de ponta a ponta desde {date} ou antes',
    throughoutMeans: 'Essa é a cópia mais antiga daqui, e todas são criptografadas de ponta a ponta.',
    older:
      '{count, plural, one {# cópia mais antiga continua legível} many {# cópias mais antigas continuam legíveis} other {# cópias mais antigas continuam legíveis}} para outras pessoas.',
    newest: 'A cópia noturna mais nova que outras pessoas podem ler é de {date}.',
    unproven:
      'Não dá para dizer desde quando só você pode ler todas: as cópias e os achados mais novos não são todos desse tipo.',
    earlier:
      '{count, plural, one {# cópia é mais antiga do que isso.} many {# cópias são mais antigas do que isso.} other {# cópias são mais antigas do que isso.}}',
    showAll: 'Mostrar todos os anos',
    showLast: 'Mostrar as últimas noites',
    today: 'hoje',
    span: '{from} a {to}',
    help: 'Uma coluna para cada período, o mais novo no fim. As teclas de seta vão de uma coluna a outra; Enter lista os backups dela.',
    column: '{date}: {count, plural, one {# cópia} many {# cópias} other {# cópias}}. {verdicts}',
    part: '{verdict}: {count, number}',
    table: 'O mesmo em uma tabela',
    when: 'Quando',
    dates:
      'A data vem do nome do arquivo ou, se não houver, da última alteração. Um arquivo copiado pode ter a data em que foi copiado.',
    gaps: 'Uma lacuna significa que não há aqui nenhuma cópia desse período.',
    undated:
      '{count, plural, one {# cópia tem uma data que não pode estar certa e não foi desenhada.} many {# cópias têm datas que não podem estar certas e não foram desenhadas.} other {# cópias têm datas que não podem estar certas e não foram desenhadas.}}',
    others:
      '{count, plural, one {# achado não é um backup noturno, como uma conversa exportada ou um banco de dados, e não foi desenhado.} many {# achados não são backups noturnos, como conversas exportadas e bancos de dados, e não foram desenhados.} other {# achados não são backups noturnos, como conversas exportadas e bancos de dados, e não foram desenhados.}}',
  },

  nothing: {
    heading: 'Isto não quer dizer que está tudo bem',
    means: 'No que foi possível examinar, nenhum arquivo é um backup do WhatsApp que o Sealwatch conheça.',
    not: 'Não significa que não exista backup. Seu celular pode guardar um, e a nuvem também, fora da vista deste computador.',
    todo: 'Seu celular sabe mais. Bastam algumas telas para ler isso nele.',
  },

  noneSeen: {
    means: 'Todos os locais estavam fechados: sem permissão, off-line ou ausentes. A lista abaixo diz quais.',
    not: 'Isto não diz nada sobre seus backups.',
    todo: 'Abra um dos locais ou escolha uma pasta que você mesmo possa abrir.',
  },

  nowhere: {
    sentence: 'Nada foi examinado.',
    meaning: 'Todos os locais estão desativados, por isso isto não diz nada sobre seus backups.',
    todo: 'Ative um local ou verifique uma pasta.',
  },

  stoppedIn: 'Parou em <paths></paths>',

  cancelled: {
    sentence: 'A verificação foi interrompida.',
    unharmed: 'Seus arquivos estão como estavam. O Sealwatch só os abre para leitura.',
    meaning:
      'O que foi encontrado até então não é mostrado, porque uma verificação pela metade não prova nada.',
  },

  failed: {
    sentence: 'A verificação não conseguiu terminar.',
    todo: 'Se ela parar de novo, escolha uma pasta menor.',
  },
} as const
