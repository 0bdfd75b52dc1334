/** The guide, up to its proof. The sentences with a source are in guide-claims.ts. */
export const guide = {
  stages: 'Partes do guia',
  stage: { choose: 'Escolher', steps: 'No celular', proof: 'Prova', leftovers: 'Cópias antigas' },
  place: {
    choose: 'Pergunta {at, number} de {of, number}',
    steps: 'Passo {at, number} de {of, number}',
    proof: 'Prova',
    leftovers: 'Cópias antigas',
  },
  back: 'Voltar',
  next: 'Avançar',

  questions: {
    phone: {
      heading: 'Qual celular faz o backup?',
      lead: 'O guia leva você a um backup que só você pode abrir.',
    },
    app: {
      heading: 'Qual é o app?',
      lead: 'Cada app tem seu próprio backup. Se você usa os dois, siga o guia duas vezes.',
    },
    secret: {
      heading: 'O que deve abrir seu backup?',
      lead: 'A diferença está no que você não pode perder.',
    },
  },

  answers: {
    android: 'Android',
    iphone: 'iPhone',
    messenger: 'WhatsApp',
    business: 'WhatsApp Business',
    passkey: 'Chave de acesso',
    password: 'Senha',
    key: 'Chave de 64 dígitos',
  },

  answerHints: {
    android: 'Faz backup no celular, e em uma Conta do Google, se você escolheu uma',
    iphone: 'Faz backup no iCloud',
    messenger: 'Para uso pessoal',
    business: 'Para uma empresa',
  },

  /** What each kind of secret means; the tag holds the name of the fact. */
  card: {
    what: '<strong>O que é</strong> {fact}',
    'phone-lost': '<strong>Se o celular for perdido</strong> {fact}',
    'secret-lost': {
      passkey: '<strong>Se a chave de acesso for perdida</strong> {fact}',
      password: '<strong>Se você esquecer a senha</strong> {fact}',
      key: '<strong>Se a chave for perdida</strong> {fact}',
    },
    whom: {
      passkey:
        '<strong>Para quem</strong> Para a maioria das pessoas: não há nada para lembrar. Quem entrar no seu gerenciador de senhas pode obter a chave de acesso.',
      password:
        '<strong>Para quem</strong> Para quem usa um gerenciador de senhas. Use uma senha que você não usa em nenhum outro lugar.',
      key: '<strong>Para quem</strong> Para quem pode guardar uma folha de papel onde ninguém olha, e não quer depender de um cofre nem de um gerenciador de senhas.',
    },
  },

  steps: {
    settings: {
      heading: 'Abra Configurações no app',
      todo: 'Abra o {app} no celular e vá para Configurações.',
    },
    chats: { heading: 'Toque em Conversas', todo: 'Em Configurações, toque em Conversas.' },
    'chat-backup': {
      heading: 'Toque em Backup de conversas',
      todo: 'Fica na lista de configurações de conversas. Talvez você precise rolar a tela.',
    },
    'encrypted-backup': {
      heading: 'Toque em Backup criptografado de ponta a ponta',
      todo: 'Fica na página Backup de conversas. Talvez você precise rolar a tela.',
    },
    'turn-on': {
      heading: 'Toque em Ativar',
      todo: 'Depois, o celular oferece formas de proteger o backup.',
    },
    'create-passkey': {
      heading: 'Toque em Criar chave de acesso',
      todo: 'Siga o celular. Ele pede sua impressão digital, seu rosto ou o bloqueio de tela.',
    },
    'more-options': { heading: 'Toque em Mais opções', todo: 'Não toque em “Criar chave de acesso”.' },
    'create-password': {
      heading: 'Crie uma senha',
      todo: 'Escolha uma senha e coloque-a no seu gerenciador de senhas antes de continuar.',
    },
    'choose-key': {
      heading: 'Escolha a chave de 64 dígitos',
      todo: 'Escolha usar uma chave de criptografia de 64 dígitos e deixe o celular criá-la.',
    },
    'write-key': {
      heading: 'Anote os 64 dígitos em papel',
      todo: 'Copie à mão os dezesseis grupos e compare-os mais uma vez. Depois, diga ao celular que você salvou a chave. Guarde o papel longe do celular e dos seus backups.',
    },
    check: {
      heading: 'Veja se está ativado',
      todo: 'Termine no celular e volte para Backup de conversas. A linha “Backup criptografado de ponta a ponta” diz se está ativado.',
    },
  },

  drawing: {
    /** What a screen reader says of a drawn phone. */
    nothing: 'Desenho do celular. Mostra a página {title}. Não há nada para tocar.',
    menu: 'Desenho do celular. Mostra a página {title}. Abra o menu no canto superior direito e toque em {tapped}.',
    tab: 'Desenho do celular. Mostra a página {title}. Toque em {tapped} no canto inferior direito.',
    look: 'Desenho do celular. Mostra a página {title}. Olhe a linha {tapped}.',
    tap: 'Desenho do celular. Mostra a página {title}. Toque em {tapped}.',
    grid: 'Desenho do celular. Mostra a página {title}. Não há nada para tocar. Dezesseis grupos de quatro dígitos aparecem em quatro linhas.',
    caption: 'Um desenho. Seu celular pode ser um pouco diferente.',
  },

  /** Exactly as the phone names them in this language. */
  labels: {
    settings: 'Configurações',
    chats: 'Conversas',
    chatBackup: 'Backup de conversas',
    encryptedBackup: 'Backup criptografado de ponta a ponta',
    turnOn: 'Ativar',
    createPasskey: 'Criar chave de acesso',
    moreOptions: 'Mais opções',
    password: 'Senha',
    key: 'Chave de criptografia de 64 dígitos',
    backUp: 'Fazer backup',
    backUpOnIphone: 'Fazer backup agora',
  },
} as const
