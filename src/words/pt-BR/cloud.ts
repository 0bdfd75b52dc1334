/** A file that is only in the cloud, which can be downloaded and judged. */
export const cloud = {
  offer: 'Baixar e avaliar',
  offerOf: 'Baixar e avaliar {name}',
  first:
    'Seu programa de sincronização baixa primeiro este arquivo, <size>{amount}</size> dele, e depois o Sealwatch o avalia. Ele continua baixado até que seu programa de sincronização o remova.',
  firstOfUnknownSize:
    'Seu programa de sincronização baixa primeiro este arquivo, e depois o Sealwatch o avalia. O tamanho não aparece aqui. Ele continua baixado até que seu programa de sincronização o remova.',
  confirm: 'Baixar',
  leave: 'Deixar na nuvem',
  waiting: 'Baixando e avaliando. Isto dura o tempo do download; você pode continuar enquanto isso.',
  oneAtATime: 'Outro arquivo está sendo baixado. É um de cada vez.',
} as const
