/** The check of the phone itself, where this computer holds no backup. The claims have their sources in the room. */
export const phoneCheck = {
  label: 'Conferência no celular',
  back: 'Voltar',
  next: 'Avançar',
  leave: 'Voltar ao resultado',
  place: 'Passo {at, number} de {of, number}',

  phone: {
    heading: 'Qual celular você tem?',
    lead: 'O Sealwatch não consegue ver dentro de um celular nem de uma conta na nuvem. Estes passos mostram onde olhar por conta própria.',
    android: 'Celular Android',
    iphone: 'iPhone',
  },

  switch: {
    heading: 'Leia uma linha no celular',
    todo: 'Abra o WhatsApp. Vá para Configurações, Conversas, Backup de conversas. Em “Backup criptografado de ponta a ponta”, está escrito Ativado ou Desativado?',
    on: 'Está escrito Ativado',
    off: 'Está escrito Desativado',
    missing: 'Não encontro',
    onMeans:
      'Pelo que seu celular diz, os backups a partir de agora são criptografados de ponta a ponta. O Sealwatch não viu os bytes deles, e as cópias de antes continuam como estão.',
    offMeans:
      'Pelo que seu celular diz, seu próximo backup não é criptografado de ponta a ponta. O guia ativa isso com você.',
    missingMeans:
      'Veja no desenho onde fica. Um WhatsApp mais antigo pode não ter essa linha: atualize o app e olhe de novo.',
  },

  cloud: {
    heading: {
      android: 'Olhe na sua Conta do Google',
      iphone: 'Olhe no iCloud',
    },
    todo: {
      android:
        'Abra o Google Drive, no app ou na web, e vá para a área Backups. Há um do WhatsApp, e de que dia?',
      iphone:
        'No iPhone, abra os ajustes do iCloud. Procure o WhatsApp entre os apps que guardam dados lá, e o Backup do iCloud.',
    },
  },

  bring: {
    heading: 'Traga um backup para cá',
    todo: {
      android:
        'Conecte o celular por cabo e deixe-o compartilhar seus arquivos. Copie a pasta Databases para este computador e depois solte-a nesta janela ou escolha-a.',
      iphone:
        'Conecte o iPhone por cabo e faça backup dele neste computador. Depois, verifique de novo este computador ou escolha a pasta do backup.',
    },
    path: 'No celular, ela fica em',
    choose: 'Escolher a pasta',
    audit: 'Verificar de novo',
    proof: 'Então são os bytes que decidem, e não o que uma tela diz.',
    remove: {
      android: 'Remova a cópia depois: ela é tão legível aqui quanto era no celular.',
      iphone:
        'Remova-o depois, a não ser que tenha sido feito com Criptografar backup local: sem isso, quem entrar neste computador pode ler o que está nele.',
    },
  },

  claims: {
    'databases-folder':
      'Celulares com Android 11 ou posterior guardam a pasta ali; o WhatsApp Business tem uma própria, chamada com.whatsapp.w4b. Em um celular mais antigo, procure WhatsApp/Databases.',
    'drive-view':
      'O backup do WhatsApp nunca está entre os arquivos do Drive. Ele só aparece na área Backups do Drive, e some após cinco meses sem uso.',
    'iphone-list':
      'Um backup do iPhone em um computador lista se o WhatsApp está nele e se ele é criptografado. O Sealwatch lê essas listas.',
    'icloud-folder':
      'Em um Mac com iCloud Drive, o backup do próprio WhatsApp no iCloud fica em uma pasta oculta, e a verificação a examina.',
  },
} as const
