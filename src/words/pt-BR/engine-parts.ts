/** What stands inside the engine's other sentences, and, where a comment says so, by itself too. */
export const parts = {
  /** Backups by phones and tools, with their article: "é ...", "é ... do WhatsApp". */
  tools: {
    adb: 'um backup adb',
    miui: 'um backup MIUI',
    miuiZip: 'um ZIP com um backup MIUI',
    archive: 'um arquivo compactado',
    titanium: 'um backup Titanium',
    neo: 'um Neo Backup',
    appManager: 'um backup App Manager',
    swift: 'um Swift Backup',
    twrp: 'um backup TWRP de um celular inteiro',
    hisuite: 'um backup HiSuite',
    smartSwitch: 'um backup Smart Switch',
    imazingApp: 'um arquivo do iMazing com a exportação de um app',
    imazingDevice: 'um arquivo compactado do iMazing de um dispositivo inteiro',
  },

  /** What a file's first bytes show it to be, with its article. */
  things: {
    jpeg: 'uma imagem JPEG',
    png: 'uma imagem PNG',
    gif: 'uma imagem GIF',
    webp: 'uma imagem WebP',
    mp4: 'um vídeo ou uma gravação (MP4)',
    ogg: 'uma gravação (Ogg)',
    mp3: 'uma gravação (MP3)',
    riff: 'um arquivo RIFF',
    matroska: 'um vídeo (Matroska)',
    pdf: 'um documento PDF',
    sqlite: 'um banco de dados SQLite',
    zip: 'um arquivo ZIP',
    emptyZip: 'um arquivo ZIP vazio',
    gzip: 'dados compactados com gzip',
    sevenZip: 'um arquivo 7z',
    rar: 'um arquivo RAR',
    xz: 'dados compactados com xz',
    bzip2: 'dados compactados com bzip2',
    zstandard: 'dados compactados com Zstandard',
    program: 'um programa',
    plist: 'uma lista de propriedades',
    appleArchive: 'um arquivo compactado da Apple',
    java: 'um objeto Java serializado',
    text: 'texto',
    json: 'um texto JSON',
    compressedSqlite: 'um banco de dados SQLite compactado',
    compressedZip: 'um arquivo ZIP compactado',
    compressedWebp: 'uma imagem WebP compactada',
    compressedJson: 'um texto JSON compactado',
    flac: 'uma gravação (FLAC)',
    aac: 'uma gravação (AAC)',
    amr: 'uma gravação (AMR)',
    windowsMedia: 'um vídeo (Windows Media)',
    mpeg: 'um vídeo (MPEG)',
    tiff: 'uma imagem TIFF',
    bmp: 'uma imagem BMP',
    jpegXl: 'uma imagem JPEG XL',
    office: 'um documento do Office',
    lz4: 'dados compactados com LZ4',
    tar: 'um arquivo tar',
    zlib: 'dados compactados com zlib',
    deflate: 'dados compactados com Deflate',
    brotli: 'dados compactados com Brotli',
    lzma: 'dados compactados com LZMA',
    lzfse: 'dados compactados com LZFSE',
    compressedText: 'um texto compactado',
    otherBackup: 'outro backup',
  },

  /** What packs a backup, with its article: "..., sem criptografia". */
  containers: {
    tar: 'um arquivo tar',
    gzip: 'um fluxo gzip',
    zlib: 'um fluxo zlib',
    bzip2: 'um fluxo bzip2',
    zstd: 'um fluxo Zstandard',
    xz: 'um fluxo xz',
    zip: 'um arquivo ZIP',
    sevenZip: 'um arquivo 7-Zip',
  },

  /** What stands where encrypted bytes should be. It stands by itself too. "In clear": not encrypted. */
  clear: {
    container: '{container} sem criptografia',
    sqlite: 'um banco de dados SQLite sem criptografia',
    zeros: 'só zeros',
    pattern: 'bytes com um padrão, não ruído',
  },

  /** What a database holds: "um banco de dados com ...". */
  databases: {
    android: 'as mensagens do WhatsApp (Android)',
    androidOlder: 'as mensagens do WhatsApp (Android, mais antigo)',
    androidContacts: 'os contatos do WhatsApp (Android)',
    androidSessions: 'as chaves de sessão do WhatsApp (Android)',
    apple: 'as mensagens do WhatsApp (iPhone ou Mac)',
    appleContacts: 'os contatos do WhatsApp (iPhone ou Mac)',
    appleCalls: 'as ligações do WhatsApp (iPhone ou Mac)',
    appleNumbers: 'os números vinculados do WhatsApp (iPhone ou Mac)',
  },

  /** A list of these stands in "as conversas, os contatos e as ligações do WhatsApp". */
  holdings: { chats: 'as conversas', contacts: 'os contatos', calls: 'as ligações', keys: 'as chaves' },

  /** A list of these stands behind the number of files in a folder. */
  media: {
    photos: '{count, plural, one {# foto} many {# fotos} other {# fotos}}',
    videos: '{count, plural, one {# vídeo} many {# vídeos} other {# vídeos}}',
    voice: '{count, plural, one {# mensagem de voz} many {# mensagens de voz} other {# mensagens de voz}}',
    recordings: '{count, plural, one {# gravação} many {# gravações} other {# gravações}}',
    stickers: '{count, plural, one {# figurinha} many {# figurinhas} other {# figurinhas}}',
    documents: '{count, plural, one {# documento} many {# documentos} other {# documentos}}',
    others: '{count, plural, one {# outro arquivo} many {# outros arquivos} other {# outros arquivos}}',
  },

  /** Clauses after "mas", "e" or a colon. They stand by themselves too. */
  clauses: {
    clearFollows: 'o cabeçalho diz que é criptografado, mas depois há {clear}',
    nothingFollows: 'não há nada depois do cabeçalho',
    noArchiveFollows:
      'o cabeçalho diz que não é criptografado, mas o que vem depois não é um arquivo compactado que conhecemos',
    unknownEncryption: 'o cabeçalho cita uma criptografia que não conhecemos',
    partUnread: 'não foi possível ler uma parte ({reason})',
    partUnknown: 'uma parte não é um arquivo compactado que conhecemos, e nada diz como ela é criptografada',
    partsNeither: 'as partes não são arquivos compactados nem criptografadas',
    partsNotAllSealed: 'nem todas as partes parecem criptografadas',
    partsEmpty: 'as partes estão vazias',
    clearAfterMark: 'começa como uma parte criptografada, mas depois há {clear}',
    endsAfterMark: 'termina logo depois dos primeiros bytes',
    firstPartEmpty: 'a primeira parte está vazia',
    firstPartZeros: 'a primeira parte só contém zeros',
    bytesNeither: 'os bytes não são um arquivo compactado nem uma parte criptografada',
    endsInMiddle: 'termina no meio',
    damagedFurtherOn: 'está danificado mais adiante',
    onlyFirstHeaders: 'só os cabeçalhos das primeiras entradas foram lidos',
    onlyBeginning: 'só o começo foi descompactado',
    notUnpacked: 'não pode ser descompactado',
    noTar: 'não contém um arquivo tar',
    packingUnknown: 'a compactação não pode ser desfeita aqui',
    nothingKnown: 'não contém nada conhecido',
    notAllSeen: 'nem tudo foi examinado',
    filesUnread: 'os arquivos não puderam ser lidos ou estão vazios',
    fileUnread: 'o arquivo não pôde ser lido ou está vazio',
    filesNotAllSealed: 'nem todos os arquivos dentro estão criptografados',
    filesNotAllSeen: 'nem todos os arquivos puderam ser examinados',
    onlyApp: 'contém o app e nenhum dado do app',
  },

  /** Why a header contradicts itself: "porque ...". An IV is a number that encryption begins with. */
  contradictions: {
    twice: 'um campo aparece nele duas vezes',
    impossibleType: 'o tipo de chave {type} não é um valor possível',
    twoIvs: 'ele traz um IV para cada um de dois tipos de chave',
    twoKeys: 'ele traz dados da chave do WhatsApp junto com os de uma chave de ponta a ponta',
    whatsappType:
      'ele cita a chave que o WhatsApp guarda, mas tem o IV de um backup criptografado de ponta a ponta',
    zeroIv: 'o IV dele só tem zeros',
    endToEndType:
      'ele cita o tipo de chave de ponta a ponta {type}, mas tem o IV de um backup sob a chave do WhatsApp',
  },

  /** How a key was seen to open a backup. */
  proofs: {
    salts: 'os salts são os deste backup',
    firstBlock: 'com ela, o primeiro bloco se abre em {thing}',
    tag: 'com ela, a tag GCM do backup inteiro confere',
    mac: 'com ela, o HMAC de um banco de dados inteiro confere',
    notEncrypted: 'com ela, o primeiro bloco se abre em bytes sem criptografia',
    metadata: 'com ela, o HMAC dos metadados ao lado confere',
  },

  /** What a file of an iPhone backup is seen to be. They stand by themselves too. */
  forms: {
    open: 'um banco de dados SQLite, sem criptografia',
    openShort: 'um banco de dados SQLite, sem criptografia, menor do que o cabeçalho diz',
    sealed: 'parece criptografado, não é um banco de dados SQLite',
    empty: 'vazio',
    zeros: 'só zeros no começo',
    neither: 'nem um banco de dados SQLite nem criptografado',
    unread: 'não lido: {reason}',
  },

  /** What the members of a media archive in iCloud say. They stand by themselves too. {path} has its private names taken out. */
  archives: {
    paths: 'os nomes das entradas são caminhos legíveis, como {path}',
    pathsAndThing: 'os nomes das entradas são caminhos legíveis, como {path}; uma delas começa como {thing}',
    clearMember: 'os nomes parecem lacrados, mas uma entrada começa como {thing}, sem criptografia',
    oddNames: 'os nomes das entradas não são caminhos nem estão lacrados',
    oddSizes: 'os nomes estão lacrados, mas os tamanhos não são os de entradas lacradas',
    oddContents: 'os nomes estão lacrados, mas o conteúdo não parece criptografado',
    damaged: 'está danificado: {end}',
    moreBytes: 'há mais bytes depois da marca de fim',
    noMembers: 'não tem entradas',
    sealed:
      'todos os {count} nomes de entradas examinados são 32 bytes em base64url, com tamanhos de entradas lacradas',
  },

  /** Where reading an archive ended too early. They stand by themselves too. */
  archiveEnds: {
    manyMembers: 'mais entradas do que se examina',
    impossibleSize: 'o cabeçalho de uma entrada informa um tamanho impossível',
    wrongChecksum: 'a soma de verificação do cabeçalho de uma entrada não confere',
    inMember: 'o arquivo compactado termina dentro de uma entrada',
    inHeader: 'o arquivo compactado termina dentro de um cabeçalho',
    noEndMark: 'o arquivo compactado não tem marca de fim',
    extendsNothing: 'depois de um cabeçalho que estende uma entrada não vem nenhuma',
    badPax: 'um cabeçalho pax não pode ser interpretado',
    longHeader: 'um cabeçalho é mais longo do que se examina',
    manyHeaders: 'o arquivo compactado tem mais cabeçalhos do que se lê',
    onlyBeginningRead: 'só o começo foi lido',
  },

  /** Why the list of folders of a program, such as Google Drive, can't be used. */
  faults: {
    forbidden: 'o Sealwatch não tem permissão para lê-la',
    locked: 'o app dela a mantém bloqueada',
    unread: 'não pode ser lida ({code})',
    notRegular: 'não é um arquivo comum',
    inCloud: 'está só na nuvem',
    vanished: 'sumiu',
    farTooLarge: 'é muito maior do que um arquivo desses costuma ser',
    tooLarge: 'é maior do que o Sealwatch lê',
    noPlist: 'não é uma lista de propriedades que o Sealwatch possa ler',
    noAccounts: 'não lista nenhuma conta',
    otherForm: 'não tem a forma de um arquivo desses',
    noDatabase: 'não é um banco de dados que o Sealwatch possa ler',
    noJson: 'não é JSON válido',
    noXml: 'não é XML completo',
  },

  /** Why something was not looked into: at the head of a list, and in brackets or after a colon. */
  skips: {
    noPermission: 'sem permissão',
    onlyInCloud: 'só na nuvem',
    notRegular: 'não é um arquivo comum',
    vanished: 'sumiu',
    notFound: 'não encontrado',
    notFolder: 'não é uma pasta',
    offline: 'off-line',
    noAnswer: 'não responde',
    // {code} is the system's own word, such as EIO
    unreadable: 'não pode ser lido ({code})',
    link: 'link simbólico, não seguido',
    program: 'arquivos de programas, não examinados',
    history: 'histórico de versões, não examinado',
    seenBefore: 'já examinado',
    stillCopied: 'uma cópia que ainda está sendo feita',
    tooLarge: 'grande demais para ser percorrido',
    tooMany: 'mais arquivos do que se examina',
    tooManyForKeys: 'mais arquivos do que se examina em busca de chaves',
    noDeviceList: 'não é uma lista de um backup de dispositivo que possa ser lida',
    noKeysSearched: 'não se procuraram chaves ao lado do que foi indicado',
    // --verify is an option of the command line: as it is
    tooDistant: 'exige mais de 64 KiB pela rede para avaliar; --verify lê mais',
    // {message} is an error's own English text
    notJudged: 'não pôde ser avaliado ({message})',
  },
} as const
