/** Answers about one finding: how it begins, and whether it can be moved to the trash. {reason} is a phrase of `skips`. */
export const answers = {
  headerOfFolder: 'Isto é uma pasta: cada arquivo nela tem seu próprio começo.',
  headerUnexplained: 'O Sealwatch não mostra o começo de arquivos deste tipo.',
  headerEmpty: 'Este arquivo está vazio.',
  headerGone: 'Esse arquivo não existe mais.',
  notUtf8:
    'Um nome neste caminho não é texto válido (UTF-8), por isso o Sealwatch não pode fazer isto com ele. Encontre-o no seu gerenciador de arquivos e renomeie-o lá.',
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

  severalKeys: 'Esse texto contém vários valores de 64 dígitos: coloque a chave em um arquivo só dela.',
  keyFileTooLarge: 'Isso não é um arquivo de chave: é grande demais.',
  noKeyFileSigns:
    'Isso não é um arquivo de chave de 59 ou 158 bytes, nem um texto com 64 dígitos. Uma chave só tem os dígitos de 0 a 9 e as letras de “a” a “f”. Uma senha não é uma chave: ela só protege a chave que o WhatsApp guarda para ela.',
  noKeyFileLength:
    'Isso não é um arquivo de chave de 59 ou 158 bytes, nem um texto com 64 dígitos. Uma chave tem 64 dígitos, e esta tem {count}.',

  portraitGone: 'Não há nenhum arquivo “{file}”.',
  portraitUnread: '“{file}” não foi lido: {reason}.',
  portraitUnknownFile:
    '“{file}” não é um banco de dados do WhatsApp nem uma conversa exportada: não há nada para contar.',
  portraitSealed:
    '“{file}” está criptografado: sem a chave, um estranho não descobre nada das suas conversas com ele.',
  portraitUnsure: '“{file}” não pode ser contado. {because}',
  portraitEmpty: '“{file}” não contém mensagens, contatos nem ligações que possam ser lidos.',
  portraitOtherFile:
    '“{file}” não é um banco de dados nem uma conversa exportada, por isso não há nada para contar.',
} as const
