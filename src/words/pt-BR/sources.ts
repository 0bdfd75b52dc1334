/** How the source of a claim is named. Titles of pages stay in their own language. */
export const sources = {
  line: 'Fonte: {by}, {page}{dated, select, none {} other {, {dated}}}. Lida em novembro de 2026{remark, select, androidTab { (a aba do Android)} earlierVersion { (uma versão anterior da página)} inParts { (partes dela)} inACopy { (uma cópia)} wordingOf2021 { (o texto de 2021, como outros o citam)} translated { (três outros idiomas)} other {}}.',
  title: '“{title}”',
  button: '{count, plural, one {Fonte} many {# fontes} other {# fontes}}',
  buttonOf: '{count, plural, one {Fonte} many {# fontes} other {# fontes}}: {claim}',

  /** What a source is, where its own title is not known. */
  descriptions: {
    'whatsapp-questions': 'respostas a perguntas sobre privacidade',
    whitepaper: 'whitepaper sobre backups criptografados',
    'meta-business-2020': 'anúncio sobre conversas com empresas',
    'google-backups': 'página de ajuda sobre backups no Drive',
    'google-bin': 'página de ajuda sobre a lixeira do Drive',
    'signal-2020': 'post de blog sobre o que o Signal poderia entregar',
    gadinsider: 'artigo sobre backups criptografados',
    'particle-rollout': 'resumo da chegada gradual das chaves de acesso',
    'particle-passkeys': 'resumo do anúncio das chaves de acesso',
    'deccan-backup': 'artigo sobre backups na nuvem',
    'trusted-reviews': 'artigo sobre backups no iPhone',
    'indian-express': 'artigo sobre backups no Android',
    'mint-export': 'artigo sobre a afirmação',
    'indus-export': 'artigo sobre a afirmação',
    'vodafone-meta-ai': 'página para pais sobre o WhatsApp',
    'news18-two-step': 'artigo sobre a confirmação em duas etapas',
    'phoneworld-advanced': 'artigo sobre a privacidade avançada da conversa',
    'particle-advanced': 'resumo sobre a privacidade avançada da conversa',
    'crypt-tools': 'registro de alterações e issues 31, 129, 147 e 174',
    'chat-exporter': 'issues 84 e 125',
    'chat-exporter-business': 'issues 164 e 203',
    'backup-downloader': 'código que busca um backup e seu registro no Google',
    'sealwatch-formats': 'notas sobre formatos e locais, com suas próprias fontes',
  },
} as const
