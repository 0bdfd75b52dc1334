/** The room that lists the backups, and shows one of them. */
export const backups = {
  heading: 'Backups',
  count: '{count, plural, one {# backup} many {# backups} other {# backups}}',

  list: {
    label: 'Backups por local, os mais expostos primeiro',
    files: '{count, plural, one {# item} many {# itens} other {# itens}}',
    someFiles:
      '{count, plural, one {{matching, number} de # item corresponde} many {Correspondem: {matching, number} de # itens} other {Correspondem: {matching, number} de # itens}}',
    ignored: 'Ignorado',
    gone: 'Na lixeira',
    unnamed: '(sem nome)',
  },

  search: {
    label: 'Buscar por caminho, nome ou formato',
    placeholder: 'Caminho, nome ou formato',
    clear: 'Limpar a busca',
  },

  filter: {
    verdict: 'Quem pode ler',
    place: 'Local',
    app: 'App',
    anyVerdict: 'Toda resposta',
    anyPlace: 'Todo local',
    anyApp: 'Todo app',
    apps: {
      messenger: 'WhatsApp',
      business: 'WhatsApp Business',
      unknown: 'Não dá para saber qual',
    },
    /** Which backups are in the list now. */
    all: '{total, plural, one {# backup} many {# backups} other {# backups}}.',
    some: '{shown, number} de {total, plural, one {# backup} many {# backups} other {# backups}}{hasVerdict, select, yes {, resposta: {verdict}} other {}}{hasPlace, select, yes {, local: {place}} other {}}{hasApp, select, yes {, app: {app}} other {}}{hasQuery, select, yes {, busca: “{query}”} other {}}.',
    showAll: 'Mostrar tudo',
    nothing: 'Nada corresponde',
    nothingMeans:
      '{total, plural, one {O # backup continua aí, oculto pelo filtro.} many {Todos os # backups continuam aí, ocultos pelo filtro.} other {Todos os # backups continuam aí, ocultos pelo filtro.}}',
  },

  none: {
    first: 'Nenhuma verificação ainda',
    firstMeans: 'A lista vem com a primeira verificação. Até lá, ela não diz nada sobre seus backups.',
    remembered:
      '{count, plural, one {O Sealwatch conhece # backup da última verificação.} many {O Sealwatch conhece # backups da última verificação.} other {O Sealwatch conhece # backups da última verificação.}} {count, plural, one {A próxima verificação vai listá-lo aqui, com os motivos.} many {A próxima verificação vai listá-los aqui, com os motivos.} other {A próxima verificação vai listá-los aqui, com os motivos.}}',
    running: 'Procurando backups',
    runningSoFar:
      '{found, plural, =0 {Nada encontrado até agora.} one {# item encontrado até agora.} many {# itens encontrados até agora.} other {# itens encontrados até agora.}}',
    runningMeans: 'A lista vem quando a verificação terminar: uma verificação pela metade não prova nada.',
    nowhere: 'Nada foi examinado',
    nowhereMeans: 'Todos os locais estão desativados, por isso isto não diz nada sobre seus backups.',
    stopped: 'A verificação não terminou',
    stoppedMeans: 'Uma verificação pela metade não prova nada, por isso nada é listado.',
    notFound: 'Não encontramos nenhum backup do WhatsApp',
    notFoundMeans:
      'No que foi possível examinar, nenhum arquivo é um backup do WhatsApp que o Sealwatch conheça. Isso não quer dizer que está tudo bem: pode haver um backup em outro lugar.',
    audit: 'Verificar',
    cancel: 'Cancelar',
    toPlaces: 'Ir para Locais',
  },

  older: {
    running: 'Uma verificação está em andamento. Até ela terminar, esta é a lista de {moment}.',
    stopped: 'A última verificação não terminou. Esta é a lista de {moment}.',
  },

  detail: {
    back: 'Voltar à lista',
    others:
      '{count, plural, one {# outro item neste backup} many {# outros itens neste backup} other {# outros itens neste backup}}',
  },

  todo: {
    heading: 'O que fazer',
    guide: 'Mostrar como fechar',
    guideHint:
      'O guia leva você ao backup criptografado de ponta a ponta no celular, passo a passo. Este arquivo fica como está.',
    portrait: 'O que um estranho descobriria?',
    portraitHint: 'Conta o que há nele: conversas, pessoas, mensagens. Só números são mostrados.',
    moveKey: 'Mostrar a chave na pasta dela',
    moveKeyHint:
      'Leve a chave para longe deste backup: para o papel ou para um gerenciador de senhas. Se outras pessoas podem ter copiado os dois, desative e ative de novo o backup criptografado de ponta a ponta no celular, o que cria uma chave nova, e faça backup mais uma vez.',
    trash: 'Mover para a lixeira',
    trashHint: 'Você vê antes o que vai junto.',
    key: 'Conferir com minha chave',
    keyHint: 'Diz se sua chave abre este backup. A chave não é guardada.',
    passkey:
      'Este backup é aberto no WhatsApp, com sua chave de acesso. O WhatsApp não mostra nenhuma chave de 64 dígitos dele, por isso não há nenhuma para conferir aqui.',
    password:
      'Este backup é aberto no WhatsApp, com sua senha. O WhatsApp não mostra nenhuma chave de 64 dígitos dele, por isso não há nenhuma para conferir aqui.',
    download: 'Baixar e avaliar',
    downloadHint: 'Está só na nuvem, por isso ainda não dá para dizer nada sobre ele.',
    show: 'Mostrar na pasta',
    showHint: 'Abre a pasta, e não o arquivo.',
    ignore: 'Ignorar',
    ignoreHint: 'Ele continua como está, e o Sealwatch deixa de avisar você sobre ele.',
  },

  where: {
    heading: 'Onde está',
    place: 'Local',
    sync: 'Quem mais tem',
    whole: 'Caminho completo',
    show: 'Mostrar na pasta',
    copy: 'Copiar caminho',
    cloud:
      '{service} guarda uma cópia nos servidores dele, e cada dispositivo conectado à conta também guarda uma.',
    syncthing: 'Cada dispositivo que compartilha esta pasta pelo Syncthing tem uma cópia.',
    ownServer:
      'O servidor por trás de {service} guarda uma cópia, e cada dispositivo que sincroniza com ele também guarda uma.',
    mounted: 'Está em outro computador, que este lê pela rede.',
    drive: 'Quem tiver esta unidade em mãos tem o arquivo.',
    here: 'O Sealwatch não consegue saber se algo sincroniza esta pasta. Quem usa este computador pode copiar o arquivo.',
  },

  evidence: {
    heading: 'Como sabemos',
    technical: 'Os bytes',
    reading: 'Lendo o começo do arquivo…',
    shown: 'Os primeiros {shown, number} de {size, number} bytes.',
    copy: 'Copiar como texto',
    withheld: 'não mostrado',
    more: '{count, plural, one {Mais # byte, não mostrado} many {Mais # bytes, não mostrados} other {Mais # bytes, não mostrados}}',
    table: {
      caption: 'Campos do cabeçalho',
      field: 'Campo',
      bytes: 'Bytes',
      value: 'Valor',
    },
    range: '{from}–{to}',
  },

  copy: {
    done: 'Copiado.',
    failed: 'O sistema não aceitou.',
  },

  trash: {
    goneMeans: 'Foi para a lixeira. A próxima verificação tira da lista.',
    heading:
      '{count, plural, one {Mover isto para a lixeira?} many {Mover estes # itens para a lixeira?} other {Mover estes # itens para a lixeira?}}',
    looking: 'Vendo o que iria junto…',
    files:
      '{count, plural, one {# arquivo dentro vai junto.} many {# arquivos dentro vão junto.} other {# arquivos dentro vão junto.}}',
    filesAtLeast:
      '{count, plural, one {Pelo menos # arquivo dentro vai junto.} many {Pelo menos # arquivos dentro vão junto.} other {Pelo menos # arquivos dentro vão junto.}}',
    inside:
      '{count, plural, one {# outro item da lista está dentro e vai junto.} many {# outros itens da lista estão dentro e vão junto.} other {# outros itens da lista estão dentro e vão junto.}}',
    only: 'Esta é a única cópia que o Sealwatch conhece. O que está nela pode se perder.',
    newest: 'É o mais novo desse tipo neste backup.',
    same: 'O mesmo arquivo continua aqui:',
    newer: 'Uma versão mais nova do mesmo backup continua aqui:',
    synced:
      'Está em {place}. Some de todos os dispositivos que sincronizam com esse local. O provedor guarda na lixeira dele por um tempo: esvazie essa também.',
    local: 'Fica na lixeira deste computador até você esvaziá-la. Até lá, ainda pode ser lido nela.',
    keep: 'Manter',
    confirm: 'Mover para a lixeira',
    moving: 'Movendo…',
    done: 'Agora está na lixeira.',
    notDone: 'Continua no lugar.',
    close: 'Fechar',
    again: 'Verificar de novo',
  },

  key: {
    heading: 'Conferir com minha chave',
    lead: 'O Sealwatch testa sua chave neste arquivo e diz se ela o abre. Ele não guarda a chave nem o que está no arquivo.',
    digits: 'Sua chave de 64 dígitos',
    missing: '{count, plural, one {Falta # dígito.} many {Faltam # dígitos.} other {Faltam # dígitos.}}',
    tooMany:
      '{count, plural, one {Há # dígito a mais.} many {Há # dígitos a mais.} other {Há # dígitos a mais.}}',
    wrong: 'Uma chave só tem os dígitos de 0 a 9 e as letras de “a” a “f”. Uma senha não é uma chave.',
    complete: 'Todos os 64 dígitos estão aí.',
    empty: 'Espaços e quebras de linha não importam.',
    check: 'Conferir',
    file: 'Escolher um arquivo de chave',
    fileHint: 'Um arquivo chamado encrypted_backup.key, ou um chamado key, vindo do celular.',
    checking: 'Testando a chave. Isto lê o arquivo inteiro.',
    answers: {
      opens: 'Esta chave abre o arquivo',
      'wrong-key': 'Esta chave não abre o arquivo',
      damaged: 'O arquivo está danificado',
      'not-applicable': 'Nenhuma chave foi testada',
    },
    close: 'Fechar',
  },
} as const
