/** Old copies: what the guide says of each kind, and what is to be done about it. */
export const leftovers = {
  heading: 'As cópias antigas continuam legíveis',
  lead: 'A criptografia de ponta a ponta protege os backups feitos depois que ela foi ativada. As cópias de antes continuam como estavam. Mova para a lixeira o que você não precisa mais, ou resolva por conta própria e marque aqui.',
  noReport:
    'Verifique primeiro este computador. Depois, as cópias que outras pessoas podem ler aparecem aqui, uma por uma.',
  audit: 'Verificar',
  nothing:
    'A última verificação não encontrou nenhuma cópia que outras pessoas possam ler. Restam as conferências manuais abaixo.',
  allMarked:
    '{all, plural, one {# cópia marcada} many {Todas as # cópias marcadas} other {Todas as # cópias marcadas}}',
  left: '{all, plural, one {{left, number} de # cópia a resolver} many {{left, number} de # cópias a resolver} other {{left, number} de # cópias a resolver}}',
  markAll:
    '{count, plural, one {Marcar como feito} many {Marcar todas as # como feitas} other {Marcar todas as # como feitas}}',
  unmarkAll: 'Tirar as marcas',
  trashAll: 'Mover todas para a lixeira…',
  trash: 'Mover para a lixeira…',
  trashOf: 'Mover para a lixeira: {name}',
  show: 'Mostrar na pasta',
  showOf: 'Mostrar na pasta: {name}',
  mark: 'Feito: {name}',
  stillThere: 'Marcado como feito, mas ainda presente na verificação de {moment}.',
  why: '<strong>Por que continua exposto.</strong> {claim}',
  todo: '<strong>O que fazer.</strong> {todo}',
  handHeading: 'O que nenhuma verificação deste computador vê',
  handLead: 'Confira estes itens um por um, por conta própria.',

  groups: {
    'key-file': {
      name: 'Arquivos de chave',
      todo: 'Leve a chave para longe dos backups: para o papel ou para um gerenciador de senhas.',
    },
    'key-beside': {
      name: 'Backups com a chave ao lado',
      todo: 'Leve a chave para longe dos backups. Se outras pessoas podem ter copiado os dois, desative e ative de novo o backup criptografado de ponta a ponta no celular e faça backup mais uma vez. Quando o backup novo estiver comprovado, exclua estas cópias.',
    },
    'plain-copy': {
      name: 'Bancos de dados e backups de celular',
      todo: 'Exclua as cópias de que não precisa mais, ou mova-as para uma unidade criptografada.',
    },
    'old-backup': {
      name: 'Backups mais antigos',
      todo: 'Espere até que um backup novo esteja aqui e comprovado. Depois, exclua as cópias de que não precisa mais.',
    },
    'icloud-old': {
      name: 'Backup no iCloud',
      todo: 'Faça backup mais uma vez no iPhone, deixe o iCloud terminar e verifique de novo. O que continuar legível então é antigo.',
    },
    'device-backup': {
      name: 'Backups do iPhone neste computador',
      todo: 'Faça um novo com Criptografar backup local marcado. Depois, exclua os antigos onde o app os lista.',
    },
    export: {
      name: 'Conversas exportadas',
      todo: 'Exclua-as ou guarde-as em uma unidade criptografada.',
    },
    media: {
      name: 'Pastas de mídia',
      todo: 'Tire a pasta do que seu celular copia para uma nuvem, ou exclua as cópias.',
    },
    'live-data': {
      name: 'App do WhatsApp neste computador',
      todo: 'Criptografe o disco deste computador, ou desconecte o WhatsApp daqui em Dispositivos conectados.',
    },
  },

  checks: {
    trash: {
      name: 'A lixeira do seu serviço de nuvem',
      todo: 'Esvazie-a depois de excluir as cópias antigas, e também a lixeira deste computador.',
    },
    versions: {
      name: 'Versões anteriores no seu serviço de nuvem',
      todo: 'Abra o histórico de versões de um backup substituído e exclua as versões antigas, onde o serviço permitir.',
    },
    'iphone-computer': {
      name: 'Backups do iPhone em qualquer computador',
      todo: 'Marque Criptografar backup local, faça backup uma vez e exclua os backups mais antigos.',
    },
    'iphone-icloud': {
      name: 'O backup do seu iPhone no iCloud',
      todo: 'Veja a data dele nos Ajustes do iPhone. Exclua-o se for de antes, ou deixe um novo substituí-lo.',
    },
    'key-photo': {
      name: 'Fotos e anotações da chave',
      todo: 'Procure nas suas fotos, anotações, conversas e e-mails os 64 dígitos e a senha. Primeiro, confira se você os tem no papel ou em um gerenciador de senhas. Depois, exclua o que encontrar, também da lixeira.',
    },
    'other-places': {
      name: 'Outros computadores, unidades e celulares antigos',
      todo: 'Também pode haver cópias neles. Verifique cada unidade; em um celular antigo, exclua a pasta do WhatsApp ou apague o celular.',
    },
  },
} as const
