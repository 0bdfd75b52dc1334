/** Who can read a backup, in a word. */
export const verdicts = {
  words: {
    'only-you': 'Só você',
    'password-holder': 'Quem tem a senha',
    unknown: 'Não dá para saber',
    whatsapp: 'Você e o WhatsApp',
    anyone: 'Qualquer pessoa com este arquivo',
  },
} as const
