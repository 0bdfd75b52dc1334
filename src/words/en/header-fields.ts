/**
 * What the parts of a file's beginning are called, by their ids: short labels beside the bytes. IV, salt, checkpoint and
 * PBKDF2 are names that stay. "Not shown": the bytes are hidden on purpose.
 */
export const headerFields = {
  hidden: 'Not shown',
  ciphertext: 'Encrypted content',
  content: 'Content, not shown',
  undescribed: 'Bytes of unknown layout',
  noHeader: 'No header: encrypted from the first byte',

  prefix: {
    length: 'Length of the header',
    feature: 'Mark of older encryptors',
    keyType: 'Key type',
    oldKeyType: 'Older key type',
    metadata: 'Metadata',
    appVersion: 'Version of WhatsApp',
    phone: 'Last two digits of the phone number, not shown',
    features: 'What the backup contains',
    unknown: 'A field that Sealwatch does not know',
  },

  crypt15: {
    cipher: 'Data of the end-to-end key',
    iv: 'IV',
    passkey: 'Passkey record, not shown',
  },

  crypt14: {
    cipher: "Data of WhatsApp's key",
    cipherVersion: 'Cipher version',
    keyVersion: 'Key version',
    serverSalt: 'Server salt',
    googleIdSalt: 'Google id salt',
    iv: 'IV',
  },

  crypt12: {
    cipherVersion: 'Cipher version',
    keyVersion: 'Key version',
    serverSalt: 'Server salt',
    googleIdSalt: 'Google id salt',
    iv: 'IV',
  },

  crypt: { firstBlock: 'First block, under a public key' },

  oldCrypt: { iv: 'IV' },

  java: {
    stream: 'Beginning of a Java object',
    class: 'Its class: an array of bytes',
    length: 'Length of the array',
  },

  key: {
    secret: 'The key, not shown',
    text: 'Text with the key, not shown',
    password: 'Check of the password, not shown',
  },

  sqlite: {
    magic: 'Mark of a SQLite database',
    pageSize: 'Page size',
    writeVersion: 'Write version',
    readVersion: 'Read version',
    reserved: 'Bytes kept free on each page',
    fractions: 'Payload fractions',
    changes: 'Change counter',
    pageCount: 'Number of pages',
    freelist: 'Free pages',
    schemaCookie: 'Schema cookie',
    schemaFormat: 'Schema format',
    cacheSize: 'Suggested cache size',
    vacuum: 'Automatic vacuum',
    encoding: 'Text encoding',
    userVersion: 'Version of the schema',
    incremental: 'Incremental vacuum',
    applicationId: 'Application id',
    unused: 'Unused',
    validFor: 'Change counter of the version',
    version: 'Version of SQLite',
  },

  wal: {
    magic: 'Mark of a write-ahead log',
    format: 'Format of the log',
    pageSize: 'Page size',
    sequence: 'Checkpoint number',
    salts: 'Salts',
    checksum: 'Checksum of the header',
  },

  zip: {
    signature: 'Mark of a ZIP member',
    version: 'Version needed',
    flags: 'Flags',
    method: 'Compression',
    time: 'Time and day',
    checksum: 'Checksum',
    packedSize: 'Size in the archive',
    size: 'Size unpacked',
    nameLength: 'Length of the name',
    extraLength: 'Length of the extra field',
    name: 'Name of the member, not shown',
    extra: 'Extra field, not shown',
  },

  packed: {
    mark: 'Mark of a packed file',
    method: 'Compression',
    blockSize: 'Size of its blocks, 1 to 9',
    block: 'Mark of a block: the digits of pi',
  },

  tar: {
    name: 'Name of the member, not shown',
    size: 'Size of the member',
    checksum: 'Checksum of its header',
    type: 'Type of the member',
    mark: 'Mark of a tar header',
    prefix: 'Beginning of its path, not shown',
  },

  twrp: {
    mark: 'Mark of TWRP',
    block: 'Kind of block',
  },

  openAes: {
    mark: 'Mark of OpenAES',
    version: 'Version of OpenAES',
    type: 'Type of data',
    body: 'IV and encrypted content, not shown',
  },

  android: {
    miui: "MIUI's lines",
    magic: 'Mark of an Android backup',
    version: 'Version',
    compressed: 'Compressed',
    encryption: 'Encryption',
    userSalt: 'Salt of the password',
    checksumSalt: 'Salt of the check',
    rounds: 'Rounds of PBKDF2',
    iv: 'IV of the sealed key',
    sealedKey: 'The key, sealed by the password, not shown',
  },
} as const
