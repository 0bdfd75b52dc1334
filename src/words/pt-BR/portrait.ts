/** What a backup tells a stranger: asked for, counted, and beside it what a sealed one still shows. */
export const portrait = {
  offer: 'O que um estranho descobriria?',
  offerOf: 'O que um estranho descobriria em {name}?',
  back: 'Voltar',

  asking: {
    heading: 'O que um estranho descobriria neste arquivo?',
    reads:
      'O Sealwatch lê o arquivo inteiro uma vez, neste computador, e conta: mensagens por hora e dia, conversas, grupos, pessoas, ligações e lugares compartilhados.',
    shows:
      'Ele mostra só números. Nenhum nome, nenhum número de telefone e nenhuma palavra de uma mensagem sai do arquivo.',
    keeps: 'Nada é guardado. Quando você sai desta página, os números somem.',
    start: 'Ler e contar',
  },

  reading: {
    heading: 'Lendo o arquivo',
    lead: 'Um arquivo grande demora um pouco. O arquivo continua como está.',
    cancel: 'Cancelar',
  },

  failed: {
    heading: 'Este arquivo não foi contado.',
    again: 'Tentar de novo',
  },

  empty: {
    heading: 'Não há nada para contar neste arquivo.',
    lead: 'Ele pode ser lido por qualquer pessoa, e não contém mensagens, contatos nem ligações. Isso não diz nada sobre seus outros arquivos.',
  },

  sealed: {
    onlyYou: 'Sem a sua chave, um estranho não descobre nada das suas conversas neste arquivo.',
    whatsapp:
      'O WhatsApp guarda uma chave deste arquivo. Sem uma chave, um estranho não descobre nada das suas conversas nele.',
    password: 'Sem a senha, um estranho não descobre nada das suas conversas neste arquivo.',
    lead: 'O Sealwatch não lê mais nada aqui. O que aparece sem uma chave é isto:',
  },

  result: {
    messagesWithPeople:
      'Um estranho encontra {messages, plural, one {# mensagem} many {# mensagens} other {# mensagens}} com {people, plural, one {# pessoa} many {# pessoas} other {# pessoas}} neste arquivo.',
    messages:
      'Um estranho encontra {messages, plural, one {# mensagem} many {# mensagens} other {# mensagens}} neste arquivo.',
    contacts:
      'Um estranho encontra {people, plural, one {# pessoa} many {# pessoas} other {# pessoas}} neste arquivo.',
    calls:
      'Um estranho encontra {calls, plural, one {# ligação} many {# ligações} other {# ligações}} neste arquivo.',
    rest: 'Abaixo estão só os números. Os nomes e as palavras também estão no arquivo, abertos para quem o tiver.',
    span: 'De {first} a {last}: {days, plural, one {# dia} many {# dias} other {# dias}}.',
    oneDay: 'Tudo em {first}.',
    undated:
      '{count, plural, one {# mensagem não tem data que possa ser lida.} many {# mensagens não têm data que possa ser lida.} other {# mensagens não têm data que possa ser lida.}}',
    incomplete: 'Não foi possível ler partes do arquivo, por isso os números reais são maiores.',
    kept: 'Contado neste computador. Nada disso é guardado.',
  },

  numbers: {
    heading: 'Em números',
    messages: 'Mensagens',
    sent: '{count, plural, one {# enviada por você} many {# enviadas por você} other {# enviadas por você}}',
    chats: 'Conversas',
    groups:
      '{count, plural, one {# grupo entre elas} many {# grupos entre elas} other {# grupos entre elas}}',
    people: 'Pessoas',
    calls: 'Ligações',
    locations: 'Lugares compartilhados',
    links: 'Mensagens com link',
  },

  media: {
    heading: 'O que foi enviado junto',
    images: 'Fotos',
    videos: 'Vídeos',
    audio: 'Voz e áudio',
    gifs: 'GIFs',
    documents: 'Documentos',
    stickers: 'Figurinhas',
    contactCards: 'Cartões de contato',
  },

  week: {
    heading: 'Quando as mensagens chegam e saem',
    busiest: 'A hora com mais mensagens: {day}, entre {from}h e {to}h.',
    quiet: 'O menor número fica entre {from}h e {to}h. Um estranho pode entender isso como seu sono.',
    picture: 'Mensagens por dia da semana e hora do dia. {busiest}',
    days: 'Dias da semana',
    hint: 'Escolha um dia ou aponte para uma hora.',
    day: '{day}: {count, plural, =0 {nenhuma mensagem} one {# mensagem} many {# mensagens} other {# mensagens}}, a maior parte entre {from}h e {to}h.',
    emptyDay: '{day}: nenhuma mensagem.',
    hour: '{day}, {from}h a {to}h: {count, plural, =0 {nenhuma mensagem} one {# mensagem} many {# mensagens} other {# mensagens}}.',
    legend: 'Mensagens em uma hora',
    none: 'nenhuma',
    range: '{from, number} a {to, number}',
    table: 'O mesmo em uma tabela',
    tableCaption: 'Mensagens por hora do dia e dia da semana',
    hourColumn: 'Hora',
  },

  own: {
    heading: 'Este arquivo mostra',
    name: 'Nome',
    size: 'Tamanho',
    changed: 'Última alteração',
  },

  remains: {
    heading: 'O que um backup lacrado ainda mostra',
    lead: 'A criptografia de ponta a ponta fecha palavras, nomes e fotos. Para quem tem o arquivo, isto continua visível:',
    name: {
      title: 'Que ele é do WhatsApp',
      text: 'O nome do arquivo diz isso, e muitas vezes também o dia.',
    },
    size: {
      title: 'O tamanho e quando mudou',
      text: 'Toda pasta mostra os dois ao lado do nome.',
    },
    growth: {
      title: 'Quanto é acrescentado a cada noite',
      text: 'Onde os arquivos de vários dias estão lado a lado, a diferença de tamanho é mais ou menos o que chegou nesse meio-tempo.',
    },
    header: {
      title: 'A versão do WhatsApp e dois dígitos',
      text: 'Um backup do Android começa com alguns bytes sem criptografia. Eles podem conter a versão do WhatsApp, os dois últimos dígitos do seu número de telefone e o tipo de chave.',
    },
    folder: {
      title: 'Seu número de telefone, no iCloud',
      text: 'A pasta de um backup no iCloud tem esse número como nome.',
    },
    media: {
      title: 'Quantas fotos e quantos vídeos há',
      text: 'Em um backup criptografado de ponta a ponta no iCloud, os nomes e o conteúdo deles estão fechados. A quantidade e os tamanhos, não.',
    },
    google: {
      title: 'O que o Google anota ao lado',
      text: 'Um backup em uma Conta do Google fica sob seu número de telefone. O registro dele diz que versão do WhatsApp o fez, quantas mensagens contém, com que frequência você faz backup e se ele é criptografado de ponta a ponta.',
    },
  },
} as const
