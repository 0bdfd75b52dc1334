/** The room that lists the places. */
export const places = {
  heading: 'Onde o Sealwatch procura',
  lead: 'Estas pastas estão neste computador, e pode haver backups nelas. Um local desativado fica fechado para a verificação.',
  count: '{count, plural, one {# local} many {# locais} other {# locais}}',
  off: '{count, plural, one {# desativado} many {# desativados} other {# desativados}}',
  closed:
    '{count, plural, one {# não pode ser examinado} many {# não podem ser examinados} other {# não podem ser examinados}}',

  add: 'Adicionar uma pasta',
  again: 'Procurar de novo',
  remove: 'Remover',
  removeOf: 'Remover {label}',
  lookInto: 'Examinar {label}',
  dropHint: 'Você também pode soltar uma pasta aqui.',

  looking: {
    heading: 'Procurando locais',
    text: 'O Sealwatch lê as configurações dos seus programas de sincronização e pergunta ao sistema quais são as unidades. Nenhum backup é aberto.',
    again: 'Procurando de novo…',
  },

  none: {
    heading: 'Nenhum local foi encontrado',
    means:
      'O Sealwatch não conhece nenhuma pasta de nuvem, nenhuma unidade e nenhuma pasta sua neste computador.',
    meansNot:
      'Isso não significa que não exista backup. Até você adicionar uma pasta, a verificação examina sua pasta pessoal.',
    todo: 'Adicione a pasta para a qual seu celular ou seu serviço de nuvem copia.',
  },

  allOff: {
    heading: 'Todos os locais estão desativados',
    means: 'A verificação não examina nada até você ativar um.',
  },

  groups: { closed: 'Não podem ser examinados', open: 'Podem ser examinados' },

  states: {
    ok: 'Pronto',
    streaming: 'Só os nomes',
    noPermission: 'Sem permissão',
    notThere: 'Ausente agora',
    noAnswer: 'Não responde',
    notAFolder: 'Não é uma pasta',
    link: 'Um link para outro lugar, não seguido',
    onlyInCloud: 'Só na nuvem',
    off: 'Desativado',
  },

  changes: {
    opened: 'Agora pode ser examinado.',
    closed: 'Não pode mais ser examinado.',
    other: 'Isto é novo desde a última busca.',
    new: 'Novo aqui.',
  },

  sources: {
    yourChoice: 'Adicionado por você',
    usual: 'Encontrado onde uma pasta assim costuma ficar',
    read: 'Lido de <name>{source}</name>',
  },

  problems: 'O que não foi possível descobrir',
  notInstalled: 'Procurado e não encontrado: {labels}.',

  /** What came of what the user did here. */
  notes: {
    added: '<name>{label}</name> agora é um local.',
    switchedOn: '<name>{label}</name> já era um local. Agora está ativado.',
    already: '<name>{label}</name> já é um local.',
    removed: '<name>{label}</name> não é mais um local. Nada nele foi alterado.',
    gone: '<name>{label}</name> não está mais lá.',
    same: 'Busca refeita: nada mudou.',
    changed:
      '{count, plural, one {Busca refeita: # local mudou.} many {Busca refeita: # locais mudaram.} other {Busca refeita: # locais mudaram.}}',
  },

  droppedFiles:
    '{count, plural, one {O que você soltou é um arquivo, e um local é uma pasta. Você pode verificar o arquivo.} many {O que você soltou são # arquivos, e um local é uma pasta. Você pode verificar os arquivos.} other {O que você soltou são # arquivos, e um local é uma pasta. Você pode verificar os arquivos.}}',
  auditFiles:
    '{count, plural, one {Verificar o arquivo} many {Verificar os # arquivos} other {Verificar os # arquivos}}',
} as const
