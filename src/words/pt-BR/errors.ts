/** Why the app did not do something: what happened, what is unharmed, what to do. */
export const errors = {
  ownWindow: 'O Sealwatch só responde à sua própria janela.',
  unreadable: 'O Sealwatch não consegue ler este pedido ({name}).',
  ownError:
    'O Sealwatch não conseguiu fazer isto por causa de um erro próprio ({name}). Seus arquivos não foram alterados.',
  wholePath: 'O Sealwatch precisa do caminho completo de uma pasta.',
  notChosen: 'O Sealwatch só abre pastas que você escolheu. Escolha esta primeiro.',
  notThere: 'Não há nenhum arquivo ou pasta em {path}.',
  notOnlyInCloud: 'O Sealwatch só baixa arquivos que a última verificação encontrou só na nuvem.',
  settingsUnwritten: 'Os ajustes valem por enquanto, mas não foi possível gravá-los no disco.',

  noFinding: 'O Sealwatch só faz isto com achados da última verificação, e este não é um deles.',
  gone: 'Não está mais lá. Verifique de novo para ver o que há.',
  keyNotChosen: 'O Sealwatch só abre um arquivo de chave que você escolheu. Escolha-o primeiro.',
  noNotices: 'Os avisos do Chromium não estão ao lado desta cópia do Sealwatch.',

  engine: {
    ended:
      'A verificação parou no meio porque o motor dela foi encerrado. Seus arquivos não foram alterados. Inicie a verificação de novo.',
    unreadable:
      'A verificação parou porque o motor dela deu uma resposta que o Sealwatch não consegue ler. Seus arquivos não foram alterados. Inicie a verificação de novo.',
    silent:
      'A verificação parou porque o motor dela não responde mais. Seus arquivos não foram alterados. Inicie a verificação de novo.',
    stuck:
      'A verificação parou porque uma pasta não responde. A partir de agora ela fica de fora, e o Sealwatch diz qual é. Seus arquivos não foram alterados. Inicie a verificação de novo.',
    unanswered:
      'O Sealwatch não conseguiu descobrir isto porque o motor dele foi encerrado. Seus arquivos não foram alterados. Pergunte de novo.',
  },

  report: {
    none: 'Não há relatório para salvar: verifique primeiro.',
    busy: 'O Sealwatch ainda está salvando um relatório.',
    isFinding: 'Esse arquivo é um daqueles de que o relatório trata. Escolha outro nome.',
    noPdf: 'Não foi possível transformar o relatório em PDF. Salve-o como HTML e imprima.',
    noKeyRing:
      'Relatórios não podem ser assinados aqui: este computador não tem um chaveiro que proteja a chave de assinatura. Salve o relatório sem assinatura ou configure um chaveiro, como o GNOME Keyring ou o KWallet.',
    locked:
      'O Sealwatch não conseguiu abrir sua chave de assinatura, porque o chaveiro do sistema não a devolve. Salve o relatório sem assinatura, ou desbloqueie o chaveiro e tente de novo.',
    keyUnwritten:
      'Não foi possível guardar a chave de assinatura no disco, por isso o relatório não foi assinado.',
  },

  saving: {
    exists: 'Já existe um arquivo “{path}”, e o Sealwatch não sobrescreve nada: escolha outro nome.',
    noFolder: 'Não existe a pasta em que “{path}” seria salvo.',
    noPermission: 'Não foi possível salvar “{path}”: o Sealwatch não tem permissão para gravar ali.',
    full: 'Não foi possível salvar “{path}”: o disco está cheio.',
    longName: 'Não foi possível salvar “{path}”: o nome é longo demais.',
    isFolder: '“{path}” é uma pasta: escolha outro nome.',
    other: 'Não foi possível salvar “{path}” ({code}).',
  },
} as const
