/** The proof of the guide: a backup that was written after the steps. */
export const proof = {
  waiting: {
    heading: 'Faça backup agora no celular',
    todo: 'Em Backup de conversas, toque em {label}. Uma opção ativada é uma promessa; o arquivo novo é a prova.',
    watch: {
      live: {
        says: 'O Sealwatch está monitorando.',
        means:
          'O arquivo precisa ser gravado no celular e depois chegar a este computador, o que leva de alguns minutos a uma noite. Esta página avisa quando ele estiver aqui.',
      },
      limited: {
        says: 'O Sealwatch está monitorando, mas não todas as pastas.',
        means:
          'Um arquivo novo em uma pasta que não é monitorada é encontrado quando o Sealwatch olhar de novo, ou quando você verificar.',
      },
      rounds: {
        says: 'Nenhuma pasta está sendo monitorada ainda.',
        means:
          'O Sealwatch monitora onde encontrou um backup. De tempos em tempos, ele olha todos os locais; para ver logo o arquivo novo, verifique quando ele já deveria estar aqui.',
      },
      paused: {
        says: 'O monitoramento está pausado.',
        means:
          'O Sealwatch não olha por conta própria. Retome, ou verifique quando o arquivo novo já deveria estar aqui.',
      },
      new: {
        says: 'O Sealwatch ainda não olhou.',
        means:
          'Ele monitora depois de olhar seus locais pela primeira vez. Verifique agora, para que ele saiba onde seus backups chegam.',
      },
    },
    limits:
      '{count, plural, one {O que não é monitorado, e por quê} many {O que não é monitorado, e por quê (#)} other {O que não é monitorado, e por quê (#)}}',
    next: 'Ele olha de novo em {moment}.',
    since: 'Só conta um backup gravado depois de {moment}.',
    older:
      'O backup mais novo aqui, <name>{file}</name>, é de {moment}. Isso foi antes, por isso não prova nada.',
    late: 'Nada chegou até agora. No celular, Backup de conversas mostra quando o último backup foi feito. Se ele é novo e nenhum arquivo chega, talvez seu backup vá para um local que este computador não vê.',
    resume: 'Retomar o monitoramento',
    auditNow: 'Verificar agora',
    auditing: 'Verificando',
  },
  arriving: {
    heading: 'Um backup novo está chegando',
    means: 'O arquivo ainda está sendo gravado. Só dá para dizer o que há nele quando estiver inteiro.',
  },
  stopped: {
    heading: 'O backup novo não está inteiro',
    means:
      'A cópia parou antes do fim. Deixe sua nuvem ou sincronização terminar, ou copie o arquivo mais uma vez. Uma parte de um arquivo não prova nada.',
  },
  looking: {
    heading: 'Um backup novo está aqui',
    means:
      'Ele está inteiro. O Sealwatch olha tudo em volta dele, para ter certeza de que não há nenhuma chave ao lado.',
  },
  here: '{size} já estão aqui.',
  written: 'Gravado em {moment}, {size}',
  sealed: {
    heading: 'O arquivo do backup novo é criptografado de ponta a ponta',
    means:
      'Só você pode abrir este arquivo. Isso não diz nada sobre as cópias mais antigas; elas vêm a seguir.',
  },
  readable: {
    heading: 'O arquivo do backup novo ainda pode ser lido por outras pessoas',
    means: 'O arquivo é novo e não é criptografado de ponta a ponta. Estas são as causas comuns:',
    causes: {
      unfinished:
        'Os passos não foram concluídos. Olhe a linha Backup criptografado de ponta a ponta no celular.',
      other: 'O arquivo vem de outro celular ou do outro app.',
      begun:
        'O celular já tinha começado este backup antes de você ativar a criptografia. Faça backup mais uma vez.',
    },
  },
  keyBeside: {
    heading: 'O arquivo do backup novo é criptografado de ponta a ponta, mas a chave está ao lado dele',
    means:
      'O arquivo é novo e criptografado de ponta a ponta. Mas uma chave que o abre está ao lado dele, então qualquer pessoa com esta pasta pode abri-lo.',
    where: 'Onde a chave está:',
    todo: {
      away: 'Leve a chave para longe do backup: para o papel ou para um gerenciador de senhas. Depois, exclua a chave daqui, também da lixeira.',
      renew:
        'Se outras pessoas podem ter copiado os dois, crie uma chave nova: no celular, desative e ative de novo Backup criptografado de ponta a ponta e faça backup mais uma vez.',
      old: 'A chave antiga continua abrindo este arquivo. Exclua o arquivo quando o backup novo estiver comprovado.',
    },
  },
  keyUnseen: {
    heading:
      'O arquivo do backup novo é criptografado de ponta a ponta, mas talvez ainda haja uma chave ao lado dele',
    where: 'Onde a chave estava:',
  },
  unclear: {
    heading: 'Não dá para saber pelo arquivo novo',
    means:
      'O arquivo é novo, mas o que se pôde ler dele e ao redor dele não decide. O celular diz se a criptografia está ativada:',
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
