/** What the page states, under the names of the statements. Each title is true on its own, for whoever reads no further. */
export const privacyTexts = {
  covers: {
    messages: {
      title: 'Mensagens e ligações pessoais',
      text: 'O WhatsApp diz que ninguém fora da conversa, nem o WhatsApp nem a Meta, pode lê-las ou ouvi-las.',
    },
    location: {
      title: 'Uma localização que você compartilha em uma conversa',
      text: 'O WhatsApp diz que não pode vê-la.',
    },
    backup: {
      title: 'Seu backup, depois que você ativa isso',
      text: 'O backup criptografado de ponta a ponta é uma escolha. O guia conduz você por ele.',
    },
  },
  notCovered: {
    account: {
      title: 'Seu número de telefone e seu perfil',
      text: 'O WhatsApp guarda seu número, o nome e a foto do seu perfil e o texto do seu recado.',
    },
    contacts: {
      title: 'Os números da sua agenda de contatos',
      text: 'Se você permitir, o WhatsApp os recebe regularmente, inclusive os de pessoas que não o usam. Ele diz que não os repassa à Meta.',
    },
    usage: {
      title: 'Quando, com que frequência e por quanto tempo você o usa',
      text: 'A política de privacidade dele lista o horário, a frequência e a duração das suas atividades, os recursos que você usa, se você está on-line e quando esteve pela última vez.',
    },
    device: {
      title: 'Seu dispositivo, sua rede e seu endereço IP',
      text: 'A política lista modelo, sistema, nível da bateria, força do sinal, operadora de celular, idioma, fuso horário e endereço IP.',
    },
    groups: {
      title: 'Os nomes e as fotos dos seus grupos',
      text: 'A política inclui nomes, fotos e descrições de grupos entre o que ele coleta.',
    },
    businesses: {
      title: 'Conversas com muitas empresas',
      text: 'Quando uma empresa deixa a Meta armazenar suas conversas, o WhatsApp não as chama de criptografadas de ponta a ponta.',
    },
    'meta-ai': {
      title: 'O que você pergunta à Meta AI',
      text: 'As conversas com a assistente não são criptografadas de ponta a ponta. O próprio WhatsApp a cita como exceção.',
    },
    channels: { title: 'Canais', text: 'São públicos e não são criptografados de ponta a ponta.' },
    reports: {
      title: 'Mensagens que alguém denuncia',
      text: 'Se uma pessoa denunciar você, o WhatsApp recebe as últimas cinco mensagens que você enviou a ela.',
    },
    'open-backup': {
      title: 'Backups, até você ativar isso',
      text: 'Sem o backup criptografado de ponta a ponta, o WhatsApp guarda uma chave do banco de dados, e a mídia no backup pode ficar aberta.',
    },
  },
  shared: {
    registration: { title: 'Registro da conta', text: 'Como seu número de telefone.' },
    transactions: {
      title: 'Dados de transações',
      text: 'Por exemplo, se você usa os pagamentos ou as lojas da Meta no WhatsApp.',
    },
    service: { title: 'Informações relacionadas ao serviço', text: 'A página não diz o que é isso.' },
    businesses: {
      title: 'Como você interage com empresas',
      text: 'Quando você usa o WhatsApp para isso.',
    },
    device: { title: 'Informações do dispositivo móvel', text: 'Sobre o celular que você usa.' },
    ip: { title: 'Seu endereço IP', text: 'Ele revela sua rede e, aproximadamente, onde você está.' },
  },
  sharedLimits: {
    more: {
      title: 'A lista não está fechada',
      text: 'O WhatsApp acrescenta que pode compartilhar outras informações que a política de privacidade dele cita, ou das quais você foi avisado ou com as quais concordou.',
    },
    'not-shared': {
      title: 'O WhatsApp diz que não compartilha suas mensagens nem seus contatos',
      text: 'Ele também diz que não mantém registro de para quem cada pessoa escreve ou liga. Não conhecemos nenhuma forma de conferir isso de fora.',
    },
    ads: {
      title: 'Uma conversa que você abre a partir de um anúncio conta algo à Meta',
      text: 'Se você escrever a uma empresa depois de um anúncio no Facebook ou no Instagram, a Meta fica sabendo de alguns fatos, como quantas conversas você tem com ela. O WhatsApp diz que nem o conteúdo nem seu nome ou número estão entre eles.',
    },
  },
  business: {
    people: {
      title: 'Várias pessoas lá podem ler',
      text: 'Depois que a mensagem chega, valem as regras da empresa. Ela pode pôr muitos funcionários para responder.',
    },
    providers: {
      title: 'Outra empresa pode cuidar disso',
      text: 'Uma empresa pode contratar um provedor para armazenar, ler e responder suas mensagens.',
    },
    meta: {
      title: 'Essa empresa pode ser a Meta',
      text: 'Muitas empresas usam a Meta para armazenar as mensagens. O WhatsApp diz que, nesse caso, a conversa mostra um aviso.',
    },
    marketing: {
      title: 'Pode ser usado para marketing',
      text: 'A empresa pode usar o que você conta a ela em seu próprio marketing, inclusive em anúncios na Meta.',
    },
  },
  nightly: {
    claim: {
      title: 'A frase circulou em maio de 2024, e o WhatsApp a negou',
      text: 'O chefe do WhatsApp respondeu que as mensagens não são enviadas nem exportadas para o WhatsApp à noite. Críticos observaram que ele falou de mensagens, não de todos os dados.',
    },
    local: {
      title: 'No Android, um backup é feito no celular à noite',
      text: 'É um arquivo no seu próprio celular, feito em geral por volta das 2 da manhã. Ele só chega a outro computador se você o copiar ou sincronizar.',
    },
    cloud: {
      title: 'Um backup na nuvem vai para sua própria conta, se você ativou isso',
      text: 'Ele vai para sua Conta do Google ou para o iCloud. Quem pode abri-lo lá é o assunto do Sealwatch e do guia.',
    },
    metadata: {
      title: 'Dados sobre seu uso vão para o WhatsApp enquanto você o usa',
      text: 'A política de privacidade diz que eles são coletados. Ela não diz que isso acontece à noite, e não encontramos prova disso.',
    },
  },
  settings: {
    'two-step': {
      title: 'Confirmação em duas etapas',
      text: 'Quem tomar seu número também precisa do seu PIN para registrar sua conta.',
      where: 'Configurações > Conta > Confirmação em duas etapas',
      not: 'Não muda o que o WhatsApp coleta.',
    },
    linked: {
      title: 'Dispositivos conectados',
      text: 'Todo dispositivo conectado pode ler junto. Desconecte os que você não conhece ou não usa.',
      where: 'Configurações > Dispositivos conectados',
      not: 'Não remove o que um dispositivo desses já armazenou.',
    },
    disappearing: {
      title: 'Mensagens temporárias',
      text: 'As mensagens novas somem depois de 24 horas, 7 dias ou 90 dias, e assim resta menos para encontrar.',
      where: 'Configurações > Privacidade > Duração padrão',
      not: 'Não desfaz uma mensagem que alguém encaminhou, citou ou guardou.',
    },
    advanced: {
      title: 'Privacidade avançada da conversa',
      text: 'As pessoas em uma conversa não podem exportá-la, a mídia não é salva automaticamente e os recursos de IA ficam desativados nela.',
      where: 'Em uma conversa, toque no nome dela > Privacidade avançada da conversa',
      not: 'Não impede capturas de tela nem encaminhamentos.',
    },
    ip: {
      title: 'Proteger endereço IP nas chamadas',
      text: 'As ligações passam pelos servidores do WhatsApp, e assim o outro lado não vê seu endereço IP. O som das ligações pode piorar.',
      where: 'Configurações > Privacidade > Configurações avançadas',
      not: 'Não esconde seu endereço IP do WhatsApp.',
    },
    security: {
      title: 'Notificações de segurança',
      text: 'Você é avisado quando o código de segurança de um contato muda, o que acontece com um celular novo ou com outra pessoa no meio.',
      where: 'Configurações > Conta > Notificações de segurança',
      not: 'Não impede nada. Avisa que é hora de perguntar.',
    },
  },
  signal: {
    less: {
      title: 'Ele diz que pode entregar duas datas',
      text: 'Intimado por um grande júri nos Estados Unidos em 2016, o Signal tinha o dia em que uma conta foi criada e o dia em que foi usada pela última vez, e nada sobre contatos, grupos ou mensagens.',
    },
    number: {
      title: 'Ele precisa do seu número de telefone, e dos seus contatos lá',
      text: 'Você se registra com um número e só pode escrever para quem também usa o Signal. O Sealwatch não tem ligação com o Signal nem com o WhatsApp.',
    },
  },
} as const
