/** The proof of the guide: a backup that was written after the steps. */
export const proof = {
  ready: {
    heading: 'Agora faça um backup novo',
    todo: 'No celular, em Backup de conversas, toque em {label}. Depois volte para cá.',
    why: 'Uma opção ativada é uma promessa. O arquivo novo é a prova.',
    tapped: 'Toquei em {label}',
  },
  waiting: {
    heading: 'Esperando o backup novo',
    watching:
      'O Sealwatch está monitorando. O arquivo precisa ser gravado no celular e depois chegar a este computador, o que pode levar de alguns minutos a uma noite.',
    notWatching:
      'Quando o celular terminar, e sua nuvem ou sincronização tiver trazido o arquivo para cá, verifique de novo.',
    since: 'Só conta um backup gravado depois de {moment}.',
    auditNow: 'Verificar agora',
    auditing: 'Verificando',
  },
  sealed: {
    heading: 'O arquivo do backup novo é criptografado de ponta a ponta',
    means:
      'Só você pode abrir este arquivo. Isso não diz nada sobre as cópias mais antigas; elas vêm a seguir.',
  },
  readable: {
    heading: 'O arquivo do backup novo ainda pode ser lido por outras pessoas',
    means:
      'O arquivo foi gravado depois que você chegou a esta página e não é criptografado de ponta a ponta. Estas são as causas comuns:',
    causes: {
      unfinished:
        'Os passos não foram concluídos. Olhe a linha Backup criptografado de ponta a ponta no celular.',
      other: 'O arquivo vem de outro celular ou do outro app.',
      begun:
        'O celular já tinha começado este backup antes de você ativar a criptografia. Faça backup mais uma vez.',
    },
  },
  unclear: {
    heading: 'Não dá para saber pelo arquivo novo',
    means:
      'Ele foi gravado depois que você chegou a esta página, mas os bytes dele não provam nada. Pergunte ao celular:',
  },
  elsewhere: {
    heading: 'Confira no celular',
    means:
      'Seu backup não chega a este computador, por isso o Sealwatch não pode provar isso. O celular pode dizer a você:',
    own: 'Estas conferências são suas. O Sealwatch não viu o backup.',
    comes: 'Ele chega a este computador, sim',
  },
  neverComes: 'Meu backup nunca chega a este computador',
  again: 'Fazer backup mais uma vez',
  checks: {
    on: 'Configurações > Conversas > Backup de conversas: a linha Backup criptografado de ponta a ponta diz que está ativado.',
    date: 'Na mesma página: o último backup tem a data de hoje.',
    secret: 'Você sabe onde está sua chave de acesso, senha ou chave, e ela não está só neste celular.',
  },
} as const
