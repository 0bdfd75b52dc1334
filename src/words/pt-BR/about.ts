/** Sealwatch about itself: whose it is, what runs, what it signs with, what is shipped with it. */
export const about = {
  heading: 'Sobre o Sealwatch',
  open: 'Sobre o Sealwatch',
  openHint: 'Versão, licenças, diagnóstico e a chave de assinatura.',
  section: 'Sobre',
  back: 'Voltar a Ajustes',
  independent:
    'O Sealwatch é independente. Ele não é feito, conferido nem endossado pelo WhatsApp ou pela Meta, e não é afiliado a eles.',
  names: 'O nome do WhatsApp é usado para dizer que backups ele lê.',

  versions: 'Versões',
  parts: {
    app: 'Sealwatch',
    electron: 'Electron',
    chromium: 'Chromium',
    node: 'Node.js',
    system: 'Sistema',
  },

  signing: {
    heading: 'Chave de assinatura',
    lead: 'Os relatórios assinados deste computador levam esta impressão digital. Quem a conhece pode reconhecer que um relatório é seu.',
    none: 'Ainda não existe. Ela é criada quando você salva um relatório assinado pela primeira vez, ou aqui.',
    fingerprint: 'Impressão digital (SHA-256)',
    make: 'Criar uma chave de assinatura',
    renew: 'Criar uma chave nova',
    ask: 'Substituir a chave de assinatura?',
    lost: 'A chave antiga é excluída e não pode voltar. Os relatórios que você assinou com ela continuam válidos sob a impressão digital antiga. Os novos levam outra; informe-a a quem conhece a antiga.',
    confirm: 'Substituir a chave',
    keep: 'Manter a chave antiga',
    making: 'Criando a chave',
    made: 'A chave foi criada.',
  },

  diagnostics: {
    heading: 'Diagnóstico',
    lead: 'Texto para quem ajudar você com um erro. Nada é enviado: você copia e decide para onde vai.',
    names: 'Incluir caminhos e nomes',
    namesHint: 'De locais, de backups e do que não foi examinado.',
    preview: 'Isto é o que será copiado',
    copy: 'Copiar diagnóstico',
    copied: 'Copiado.',
    notCopied: 'Não foi possível copiar. Selecione o texto e copie.',
  },

  licences: {
    heading: 'Licenças',
    lead: 'O Sealwatch é software livre. Com ele {count, plural, one {vem # obra de terceiros} many {vêm # obras de terceiros} other {vêm # obras de terceiros}}.',
    search: 'Buscar',
    found:
      '{count, plural, =0 {Nada corresponde} one {# corresponde} many {# correspondem} other {# correspondem}}.',
    none: 'Este pacote não traz texto próprio.',
    chromium: 'As licenças do Chromium ficam em um arquivo à parte.',
    showChromium: 'Mostrar esse arquivo na pasta',
  },
} as const
