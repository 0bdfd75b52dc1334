/** What a finding is, and what is shown of it. */
export const finding = {
  evidence: 'Como sabemos',
  evidenceOf: 'Como sabemos: {name}',
  noEvidence: 'Nenhuma evidência foi registrada.',
  wholePath: 'Caminho completo',
  incomplete: 'Incompleto: cortado ou ainda sendo gravado',
  complete: 'Completo',
  changed: 'alterado em {date}',
  business: 'WhatsApp Business',
  unnamed: '(sem nome)',
  details: 'Detalhes',
  detailsOf: 'Detalhes: {label}',
  items: '{count, plural, one {# item} many {# itens} other {# itens}}',

  kindWithFormat: '{kind} ({format})',
  kinds: {
    'android-backup': 'Backup do Android',
    'plaintext-database': 'Banco de dados, sem criptografia',
    'chat-export': 'Conversa exportada',
    'media-folder': 'Pasta de mídia',
    'icloud-backup': 'Backup no iCloud',
    'device-backup': 'Backup do iPhone',
    'phone-tool-backup': 'Backup de celular',
    'key-file': 'Arquivo de chave',
    'live-data': 'Dados do próprio WhatsApp neste computador',
  },
  /** The finer name inside a kind; names of products and file formats need no translation and stand in no catalog. */
  formats: {
    txt: 'texto',
    'icloud-e2ee': 'criptografado de ponta a ponta',
    'icloud-default': 'padrão',
    'ios-encrypted': 'criptografado',
    'ios-plain': 'sem criptografia',
    'whatsapp-key': 'chave que o WhatsApp também guarda',
    'e2ee-key': 'chave de ponta a ponta',
    'hex-key': 'chave de 64 dígitos',
  },
} as const
