/** What was not looked into, and why. */
export const skipped = {
  heading: 'Não examinado',
  nothing: 'Todas as pastas e todos os arquivos daqui foram examinados.',
  intro: 'Pode haver um backup por trás destes. Nada é dito sobre o que não foi lido.',
  reasons: {
    noPermission: 'Sem permissão para ler',
    onlyInCloud: 'Só na nuvem, e não baixado',
    notRegular: 'Não é um arquivo comum, como um dispositivo ou um soquete',
    link: 'Um link para outro lugar, não seguido',
    programFiles: 'Arquivos de programas, não examinados',
    versionHistory: 'Histórico de versões, não examinado',
    vanished: 'Sumiu antes que pudesse ser lido',
    notFound: 'Não encontrado',
    offline: 'Off-line',
  },
} as const
