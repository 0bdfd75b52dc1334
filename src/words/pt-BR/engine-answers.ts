/** Answers about one finding: how it begins, and whether it can be moved to the trash. {reason} is a phrase of `skips`. */
export const answers = {
  headerOfFolder: 'Isto é uma pasta: cada arquivo nela tem seu próprio começo.',
  headerUnexplained: 'O Sealwatch não mostra o começo de arquivos deste tipo.',
  headerGone: 'Esse arquivo não existe mais.',
  headerUnread: 'O arquivo não foi lido: {reason}.',

  notKnown: 'Isto não é um achado da última verificação: verifique de novo antes de mover.',
  live: 'Estes são os dados com que o app do próprio WhatsApp trabalha, e não um backup: eles ficam onde estão.',
  aroundLive: 'O app do próprio WhatsApp trabalha com dados nesta pasta: ela fica onde está.',
  isPlace: 'Esta pasta é um local por si só, como a de um programa de sincronização: ela fica onde está.',
  gone: 'Não está mais lá.',
  otherFiles: 'Esta pasta contém outros arquivos também: abra-a e mova só o que você não quer manter.',
  changed: 'Isto mudou desde que foi avaliado: verifique de novo antes de mover.',
  notLookedAt: 'Não pode ser examinado: {reason}.',
  notPlanned: 'Isto não fazia parte do que foi dito a você: olhe de novo antes de mover.',
  lastCopy: 'A cópia que ia ficar sumiu ou mudou, e esta é a última: olhe de novo antes de mover.',
  notMoved:
    'O sistema não conseguiu mover para a lixeira. Continua no lugar; você pode excluir na própria pasta, o que não pode ser desfeito.',
  halfMoved: 'O sistema diz que moveu, mas continua no lugar.',
  unread: 'Não foi possível ler: {reason}.',
  keyFileGone: 'O arquivo de chave não está mais lá.',
  keyFileUnread: 'Não foi possível ler o arquivo de chave: {reason}.',
  stopped: 'Isto foi interrompido antes do fim.',
} as const
