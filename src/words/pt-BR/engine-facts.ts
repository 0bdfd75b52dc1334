/**
 * What a verdict rests on, as short notes for a person who wants to know how we know. Technical words (IV, header, SQLite,
 * GCM tag, Manifest.db) are names: they stay.
 * {format} is a name such as crypt15 or android-backup, {package} one such as com.whatsapp: as they are.
 */
export const facts = {
  // Headers and ends of Android backups
  keyType0: 'tipo de chave 0 no cabeçalho do backup: uma chave que o WhatsApp fornece e guarda',
  keyType1:
    'tipo de chave 1 no campo {field} do cabeçalho do backup: criptografia de ponta a ponta, sem dizer o tipo de chave',
  keyType2:
    'tipo de chave 2 no campo {field} do cabeçalho do backup: criptografia de ponta a ponta com uma senha',
  keyType3:
    'tipo de chave 3 no campo {field} do cabeçalho do backup: criptografia de ponta a ponta com uma chave de 64 dígitos',
  keyType4:
    'tipo de chave 4 no campo {field} do cabeçalho do backup: criptografia de ponta a ponta com uma chave de acesso',
  keyTypeNewer:
    'tipo de chave {type} no campo {field} do cabeçalho do backup: criptografia de ponta a ponta, com um tipo de chave mais novo que o Sealwatch ainda não conhece',
  ivInPlace: 'o IV está onde só os backups criptografados de ponta a ponta o têm (campo 3)',
  olderKeyType: 'o campo 1, o tipo de chave mais antigo, diz {type}: onde há o campo 6, é ele que decide',
  passkeyRecord: 'o cabeçalho traz um registro de chave de acesso (campo 5)',
  unknownFields: 'campos desconhecidos no cabeçalho: {fields}',
  writtenBy: 'gravado pelo WhatsApp {version}',
  keyVersion: 'versão {stated} da chave do WhatsApp',
  oldHeader:
    'um cabeçalho mais antigo, sem tipo de chave: versão 1 da cifra, versão {version} da chave do WhatsApp',
  endsWithDigits: 'termina como estes backups terminam, com dois dígitos de um número de telefone',
  contradictoryHeader: 'o cabeçalho do backup se contradiz: {contradiction}',
  clearAfterHeader: 'depois do cabeçalho há {thing}, sem criptografia',
  nothingAfterHeader: 'só há o cabeçalho: não vem nenhum conteúdo criptografado depois',
  zerosAfterHeader: 'depois do cabeçalho só há zeros, onde deveria haver conteúdo criptografado',
  thingAfterHeader: 'o que vem depois do cabeçalho não parece criptografado: {thing}',
  patternAfterHeader:
    'o que vem depois do cabeçalho não parece criptografado: repete-se como um texto cifrado nunca se repete',
  thingFurtherOn: 'mais adiante há {thing}',
  patternFurtherOn:
    'não parece criptografado do começo ao fim: uma parte se repete como um texto cifrado nunca se repete',
  checksumFits: 'a soma de verificação no fim confere: o arquivo está completo',
  checksumMissing: 'nenhuma soma de verificação no fim que confira',
  checksumTooShort: 'o arquivo é curto demais para uma soma de verificação',
  checksumTooDistant: 'soma de verificação não comparada: o arquivo inteiro teria de passar pela rede',
  checksumTooLarge: 'soma de verificação não comparada: o arquivo tem mais de 32 MiB',
  publicKeyOpens: 'com a chave pública, o arquivo se abre em um banco de dados SQLite',
  blocksWhole: 'o tamanho é um número inteiro de blocos de 16 bytes, como tem de ser',
  blocksCut:
    'o tamanho não é um número inteiro de blocos de 16 bytes: sobram {count} bytes, portanto foi cortado',
  sizeFits: 'o tamanho confere: um número inteiro de blocos de 16 bytes',
  sizeFitsAfterHeader:
    'o tamanho confere: um número inteiro de blocos de 16 bytes depois do cabeçalho de {count} bytes',
  looksEncrypted: 'os bytes parecem criptografados e não são de nenhum outro tipo que conhecemos',
  looksEncryptedShort: 'parece criptografado',

  // Names
  nameNotUtf8: 'um nome neste caminho não é texto válido (UTF-8)',
  nameSaysAddressKey:
    'o nome diz {format}: a chave é feita de uma chave pública e do endereço de e-mail da conta',
  nameSaysObsolete: 'o nome diz {format}: um formato obsoleto, sob a chave que o WhatsApp também guarda',
  nameSaysOlder: 'o nome diz {format}: um formato mais antigo, sob a chave que o WhatsApp também guarda',
  nameSaysOther: 'o nome diz {claimed}, os bytes dizem {format}: os bytes decidem',
  nameSays: 'o nome diz {format}: os bytes decidem',
  nameSaysPackage: 'o nome diz {package}, mas o cabeçalho cita outro app: os bytes decidem quem pode ler',
  nameIs: 'o nome é o de {format}',
  nameOfMedia:
    'o nome é o de mídia criptografada de ponta a ponta: 64 dígitos hexadecimais e depois .mcrypt1',
  nameOfSwift: 'o nome é o de um Swift Backup de {package}',
  nameOfTitanium: 'o nome é o de um backup Titanium de {package}',
  nameOfKey: 'o nome é o da chave de um backup',
  nameOfPasswordCheck: 'o nome é o do verificador da senha de backup do WhatsApp',
  nameOfImazing:
    'o nome termina como o de um arquivo compactado do iMazing, e nenhum arquivo compactado conhecido começa aqui',
  nameOfExport: 'o WhatsApp dá um nome assim a conversas exportadas em {language}',
  nameOfExportAnywhere:
    'o WhatsApp dá um nome assim a conversas exportadas em todos os idiomas vistos no iPhone',
  nameNamesWhatsApp: 'o nome cita o WhatsApp',
  nameOrFolderNamesWhatsApp: 'o nome ou a pasta cita o WhatsApp',
  folderNames: 'a pasta cita {package}',
  folderHolds: 'a pasta contém arquivos de {package}',

  // Any file with the name of a backup
  fileEmpty: 'o arquivo está vazio',
  firstZeros: 'os primeiros {count} bytes são zeros',
  bytesAre: 'os bytes são {thing}',
  noFormatFits: 'nenhum formato conhecido combina com os bytes',

  // Keys. {proof} is a phrase of `proofs`
  keyBeside: 'há uma chave que o abre ao lado dele: {proof}',
  keyElsewhere: 'há uma chave que o abre em outro lugar: {proof}',
  opensBeside: 'abre um backup ao lado: {proof}',
  opensElsewhere: 'abre um backup em outro lugar: {proof}',
  keyBesideUntold:
    'há uma chave ao lado; para ver se ela o abre, o arquivo inteiro teria de passar pela rede, o que --verify permite',
  keyBesideUndecided: 'há uma chave ao lado; o que foi lido do backup não diz se ela o abre',
  keyBesideUnread: 'pelo nome, este arquivo pode conter uma chave, e nenhuma pôde ser lida nele',
  rawKey: 'contém um valor de 32 bytes, do tamanho de uma chave dessas',
  keyUnseen: 'desta vez não foi possível olhar uma chave que estava ao lado dele',
  knownEarlier: 'conhecido de uma verificação anterior; desta vez não foi possível olhar',
  digitsInOnePiece: '64 dígitos hexadecimais de uma só vez',
  digitsInGroups: '64 dígitos hexadecimais em grupos de {count}',
  digitsLabelled: 'as palavras em volta são as da chave de um backup',
  javaBytes32: 'um array de bytes Java serializado, de 32 bytes, como é o encrypted_backup.key',
  javaBytes131: 'um array de bytes Java serializado, de 131 bytes, como é o arquivo “key”',
  saltHashFits: 'contém o hash do próprio salt',
  saltHashDiffers: 'o hash do salt não confere',
  javaPasswordCheck:
    'um objeto Java serializado, como é esse arquivo: contém um hash com salt da senha, não a chave',

  // Databases. {tables} and {columns} are names with commas between them: as they are
  databaseInClear: 'banco de dados SQLite sem criptografia',
  tables: 'as tabelas são do WhatsApp: {tables}',
  tablesWithColumns: 'as tabelas são do WhatsApp: {tables}, com {columns}',
  otherTables:
    'o nome é do WhatsApp, mas nenhuma das {count} tabelas que puderam ser lidas é conhecida como do WhatsApp',
  noTables: 'o banco de dados não tem tabelas',
  noTablesInLog: 'em {name} também não foi encontrada nenhuma tabela',
  onlyZerosFollow: 'depois só há zeros',
  headerDamaged: 'o resto do cabeçalho do banco de dados está danificado',
  logInClear: 'log write-ahead de um banco de dados SQLite, sem criptografia',
  databaseNotBeside: 'o banco de dados a que pertence não está ao lado',
  newestInLog: 'mensagens mais novas podem estar só no log write-ahead ao lado',
  cutShort: 'cortado: há {count} de {total} bytes',
  unfinishedJournal:
    'há ao lado um journal de uma alteração que não foi concluída: estava sendo gravado quando foi copiado',
  liveClosed: 'nenhum banco de dados SQLite sem criptografia',
  liveOther: 'um banco de dados SQLite sem criptografia, sem tabelas conhecidas como do WhatsApp',
  liveKnown: 'um banco de dados SQLite sem criptografia, com {database}',

  // Exported chats. {system} is Android or iPhone
  linesLikeMessages: '{count} de {total} linhas começam como mensagens que o WhatsApp para {system} exportou',
  readableNotice:
    'um aviso sobre criptografia de ponta a ponta que pode ser lido, o que prova que este texto não é criptografado',
  mediaNamed: 'a mídia é citada ou omitida como o WhatsApp faz',
  recurringSenders: 'remetentes com mais de uma mensagem: {count}',
  notLikeChat: 'o texto não começa como uma conversa exportada',
  zipMembers: 'um arquivo ZIP; entradas vistas: {count}',
  zipCutShort: 'o diretório está faltando: o arquivo compactado foi cortado',
  zipNotWhole: 'nem todas as {count} entradas puderam ser examinadas',
  zipMedia: 'entradas com nomes de mídia do WhatsApp: {count}',
  zipFalseMark: 'o arquivo compactado o marca como criptografado, mas não é',
  zipOthersEncrypted: 'outros textos são criptografados; este não é',
  zipNameDiffers: 'o nome difere entre o diretório e o conteúdo',
  zipEmptyName: 'o arquivo compactado tem um nome vazio',
  zipNulName: 'o arquivo compactado tem um byte NUL em um nome',
  zipAbsoluteName: 'o arquivo compactado tem um nome absoluto',
  zipNameLeadsOut: 'o arquivo compactado tem um nome que leva para fora da pasta',
  zipTextNone: 'o texto nele está criptografado sem nenhuma criptografia',
  zipTextOld: 'o texto nele está criptografado com a antiga criptografia ZIP',
  zipTextAes: 'o texto nele está criptografado com AES',
  zipTextOther: 'o texto nele está criptografado com criptografia forte de um tipo que não é informado',
  zipTextNamed: 'o texto criptografado tem o nome de uma conversa exportada',
  zipOpenMembers: 'entradas sem criptografia: {count} de {total}',
  zipOpenMedia: '{count} de {total} entradas de mídia não são criptografadas',

  // Media folders. {folders} are names: as they are; {media} is a list such as "12 photos, 1 video"; {things} one of `things`
  mediaFolders: 'as pastas são do WhatsApp: {folders}',
  inWhatsAppFolder: 'está na pasta do WhatsApp',
  foldersBeside: 'também contém pastas que o WhatsApp mantém ao lado destas',
  mediaNames:
    '{count, plural, one {# arquivo com nome como o WhatsApp dá} many {# arquivos com nomes como o WhatsApp dá} other {# arquivos com nomes como o WhatsApp dá}}',
  mediaCount:
    '{count, plural, one {# arquivo} many {# arquivos} other {# arquivos}}, {size, number} bytes: {media}',
  mediaCountCloud:
    '{count, plural, one {# arquivo} many {# arquivos} other {# arquivos}}, {size, number} bytes: {media}; desses, {cloud, plural, one {# está só na nuvem} many {# estão só na nuvem} other {# estão só na nuvem}}',
  mediaCountMore:
    '{count, plural, one {# arquivo} many {# arquivos} other {# arquivos}}, {size, number} bytes: {media}; há mais, a contagem parou aqui',
  mediaCountCloudMore:
    '{count, plural, one {# arquivo} many {# arquivos} other {# arquivos}}, {size, number} bytes: {media}; desses, {cloud, plural, one {# está só na nuvem} many {# estão só na nuvem} other {# estão só na nuvem}}; há mais, a contagem parou aqui',
  mediaOpen: '{count} de {total} arquivos examinados se abrem como estão: {things}',
} as const
