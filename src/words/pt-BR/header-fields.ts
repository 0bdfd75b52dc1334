/**
 * What the parts of a file's beginning are called, by their ids: short labels beside the bytes. IV, salt, checkpoint and
 * PBKDF2 are names that stay. "Não mostrado": the bytes are hidden on purpose.
 */
export const headerFields = {
  hidden: 'Não mostrado',
  ciphertext: 'Conteúdo criptografado',
  content: 'Conteúdo, não mostrado',
  undescribed: 'Bytes de estrutura desconhecida',
  noHeader: 'Sem cabeçalho: criptografado desde o primeiro byte',

  prefix: {
    length: 'Comprimento do cabeçalho',
    feature: 'Marca de criptografadores mais antigos',
    keyType: 'Tipo de chave',
    oldKeyType: 'Tipo de chave mais antigo',
    metadata: 'Metadados',
    appVersion: 'Versão do WhatsApp',
    phone: 'Dois últimos dígitos do número de telefone, não mostrados',
    features: 'O que o backup contém',
    unknown: 'Um campo que o Sealwatch não conhece',
  },

  crypt15: {
    cipher: 'Dados da chave de ponta a ponta',
    iv: 'IV',
    passkey: 'Registro da chave de acesso, não mostrado',
  },

  crypt14: {
    cipher: 'Dados da chave do WhatsApp',
    cipherVersion: 'Versão da cifra',
    keyVersion: 'Versão da chave',
    serverSalt: 'Salt do servidor',
    googleIdSalt: 'Salt do ID do Google',
    iv: 'IV',
  },

  crypt12: {
    cipherVersion: 'Versão da cifra',
    keyVersion: 'Versão da chave',
    serverSalt: 'Salt do servidor',
    googleIdSalt: 'Salt do ID do Google',
    iv: 'IV',
  },

  crypt: { firstBlock: 'Primeiro bloco, sob uma chave pública' },

  oldCrypt: { iv: 'IV' },

  java: {
    stream: 'Começo de um objeto Java',
    class: 'A classe: um array de bytes',
    length: 'Comprimento do array',
  },

  key: {
    secret: 'A chave, não mostrada',
    text: 'Texto com a chave, não mostrado',
    password: 'Verificador da senha, não mostrado',
  },

  sqlite: {
    magic: 'Marca de um banco de dados SQLite',
    pageSize: 'Tamanho da página',
    writeVersion: 'Versão de gravação',
    readVersion: 'Versão de leitura',
    reserved: 'Bytes mantidos livres em cada página',
    fractions: 'Frações de carga útil',
    changes: 'Contador de alterações',
    pageCount: 'Número de páginas',
    freelist: 'Páginas livres',
    schemaCookie: 'Cookie do esquema',
    schemaFormat: 'Formato do esquema',
    cacheSize: 'Tamanho de cache sugerido',
    vacuum: 'Vacuum automático',
    encoding: 'Codificação do texto',
    userVersion: 'Versão do esquema',
    incremental: 'Vacuum incremental',
    applicationId: 'ID do aplicativo',
    unused: 'Não usado',
    validFor: 'Contador de alterações da versão',
    version: 'Versão do SQLite',
  },

  wal: {
    magic: 'Marca de um log write-ahead',
    format: 'Formato do log',
    pageSize: 'Tamanho da página',
    sequence: 'Número do checkpoint',
    salts: 'Salts',
    checksum: 'Soma de verificação do cabeçalho',
  },

  zip: {
    signature: 'Marca de uma entrada ZIP',
    version: 'Versão necessária',
    flags: 'Flags',
    method: 'Compactação',
    time: 'Hora e dia',
    checksum: 'Soma de verificação',
    packedSize: 'Tamanho no arquivo compactado',
    size: 'Tamanho descompactado',
    nameLength: 'Comprimento do nome',
    extraLength: 'Comprimento do campo extra',
    name: 'Nome da entrada, não mostrado',
    extra: 'Campo extra, não mostrado',
  },

  packed: {
    mark: 'Marca de um arquivo compactado',
    method: 'Compactação',
    blockSize: 'Tamanho dos blocos, de 1 a 9',
    block: 'Marca de um bloco: os dígitos de pi',
  },

  tar: {
    name: 'Nome da entrada, não mostrado',
    size: 'Tamanho da entrada',
    checksum: 'Soma de verificação do cabeçalho dela',
    type: 'Tipo da entrada',
    mark: 'Marca de um cabeçalho tar',
    prefix: 'Começo do caminho, não mostrado',
  },

  twrp: {
    mark: 'Marca do TWRP',
    block: 'Tipo de bloco',
  },

  openAes: {
    mark: 'Marca do OpenAES',
    version: 'Versão do OpenAES',
    type: 'Tipo de dados',
    body: 'IV e conteúdo criptografado, não mostrados',
  },

  android: {
    miui: 'Linhas do MIUI',
    magic: 'Marca de um backup do Android',
    version: 'Versão',
    compressed: 'Compactado',
    encryption: 'Criptografia',
    userSalt: 'Salt da senha',
    checksumSalt: 'Salt da conferência',
    rounds: 'Iterações de PBKDF2',
    iv: 'IV da chave protegida',
    sealedKey: 'A chave, protegida pela senha, não mostrada',
  },
} as const
