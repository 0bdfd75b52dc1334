import type { Catalog } from '../catalog.ts'

/** What stands inside the engine's other sentences, and, where a comment says so, by itself too. */
export const parts = {
  /** Backups by phones and tools, with their article: "es …", "es … de WhatsApp". */
  tools: {
    adb: 'una copia de seguridad de adb',
    miui: 'una copia de seguridad de MIUI',
    miuiZip: 'un ZIP con una copia de seguridad de MIUI',
    archive: 'un paquete',
    titanium: 'una copia de seguridad de Titanium',
    neo: 'una copia de seguridad de Neo Backup',
    appManager: 'una copia de seguridad de App Manager',
    swift: 'una copia de seguridad de Swift Backup',
    twrp: 'una copia de seguridad de TWRP de un teléfono entero',
    hisuite: 'una copia de seguridad de HiSuite',
    smartSwitch: 'una copia de seguridad de Smart Switch',
    imazingApp: 'una exportación de una app hecha con iMazing',
    imazingDevice: 'un paquete de iMazing con un dispositivo entero',
  },

  /** What a file's first bytes show it to be, with its article. */
  things: {
    jpeg: 'una imagen JPEG',
    png: 'una imagen PNG',
    gif: 'una imagen GIF',
    webp: 'una imagen WebP',
    mp4: 'un video o una grabación (MP4)',
    ogg: 'una grabación (Ogg)',
    mp3: 'una grabación (MP3)',
    riff: 'un archivo RIFF',
    matroska: 'un video (Matroska)',
    pdf: 'un documento PDF',
    sqlite: 'una base de datos SQLite',
    zip: 'un archivo ZIP',
    emptyZip: 'un archivo ZIP vacío',
    gzip: 'datos comprimidos con gzip',
    sevenZip: 'un archivo 7z',
    rar: 'un archivo RAR',
    xz: 'datos comprimidos con xz',
    bzip2: 'datos comprimidos con bzip2',
    zstandard: 'datos comprimidos con Zstandard',
    program: 'un programa',
    plist: 'una lista de propiedades',
    appleArchive: 'un paquete comprimido de Apple',
    java: 'un objeto Java serializado',
    text: 'texto',
    json: 'un texto JSON',
    compressedSqlite: 'una base de datos SQLite comprimida',
    compressedZip: 'un archivo ZIP comprimido',
    compressedWebp: 'una imagen WebP comprimida',
    compressedJson: 'un texto JSON comprimido',
    flac: 'una grabación (FLAC)',
    aac: 'una grabación (AAC)',
    amr: 'una grabación (AMR)',
    windowsMedia: 'un video (Windows Media)',
    mpeg: 'un video (MPEG)',
    tiff: 'una imagen TIFF',
    bmp: 'una imagen BMP',
    jpegXl: 'una imagen JPEG XL',
    office: 'un documento de Office',
    lz4: 'datos comprimidos con LZ4',
    tar: 'un archivo tar',
    zlib: 'datos comprimidos con zlib',
    deflate: 'datos comprimidos con Deflate',
    brotli: 'datos comprimidos con Brotli',
    lzma: 'datos comprimidos con LZMA',
    lzfse: 'datos comprimidos con LZFSE',
    compressedText: 'un texto comprimido',
    otherBackup: 'otra copia de seguridad',
  },

  /** What packs a backup, with its article: "…, sin cifrar", "… sin cifrar". */
  containers: {
    tar: 'un archivo tar',
    gzip: 'un flujo gzip',
    zlib: 'un flujo zlib',
    bzip2: 'un flujo bzip2',
    zstd: 'un flujo Zstandard',
    xz: 'un flujo xz',
    zip: 'un archivo ZIP',
    sevenZip: 'un archivo 7-Zip',
  },

  /** What stands where encrypted bytes should be. It stands by itself too. */
  clear: {
    container: '{container} sin cifrar',
    sqlite: 'una base de datos SQLite sin cifrar',
    zeros: 'solo ceros',
    pattern: 'bytes con un patrón, no ruido',
  },

  /** Whose data a database holds: "una base de datos de …". */
  databases: {
    android: 'mensajes de WhatsApp (Android)',
    androidOlder: 'mensajes de WhatsApp (Android, más antigua)',
    androidContacts: 'contactos de WhatsApp (Android)',
    androidSessions: 'claves de sesión de WhatsApp (Android)',
    apple: 'mensajes de WhatsApp (iPhone o Mac)',
    appleContacts: 'contactos de WhatsApp (iPhone o Mac)',
    appleCalls: 'llamadas de WhatsApp (iPhone o Mac)',
    appleNumbers: 'números vinculados de WhatsApp (iPhone o Mac)',
  },

  /** A list of these stands in "lo que contiene de WhatsApp (chats, contactos y llamadas)". */
  holdings: { chats: 'chats', contacts: 'contactos', calls: 'llamadas', keys: 'claves' },

  /** A list of these stands behind the number of files in a folder. */
  media: {
    photos: '{count, plural, one {# foto} many {# de fotos} other {# fotos}}',
    videos: '{count, plural, one {# video} many {# de videos} other {# videos}}',
    voice: '{count, plural, one {# mensaje de voz} many {# de mensajes de voz} other {# mensajes de voz}}',
    recordings: '{count, plural, one {# grabación} many {# de grabaciones} other {# grabaciones}}',
    stickers: '{count, plural, one {# sticker} many {# de stickers} other {# stickers}}',
    documents: '{count, plural, one {# documento} many {# de documentos} other {# documentos}}',
    others: '{count, plural, one {# archivo más} many {# de archivos más} other {# archivos más}}',
  },

  /** Clauses after "pero", "y" or a colon. They stand by themselves too. */
  clauses: {
    clearFollows: 'su encabezado indica que hay cifrado, y sin embargo lo que sigue es {clear}',
    nothingFollows: 'a su encabezado no le sigue nada',
    noArchiveFollows:
      'su encabezado indica que no hay cifrado, y sin embargo lo que sigue no es ningún paquete que conozcamos',
    unknownEncryption: 'su encabezado nombra un cifrado que no conocemos',
    partUnread: 'una parte no se pudo leer ({reason})',
    partUnknown: 'una parte no es ningún paquete que conozcamos, y nada dice cómo está cifrada',
    partsNeither: 'sus partes ni son paquetes ni están cifradas',
    partsNotAllSealed: 'no todas sus partes parecen cifradas',
    partsEmpty: 'sus partes están vacías',
    clearAfterMark: 'empieza como una parte cifrada, y sin embargo lo que sigue es {clear}',
    endsAfterMark: 'termina justo después de sus primeros bytes',
    firstPartEmpty: 'su primera parte está vacía',
    firstPartZeros: 'su primera parte solo contiene ceros',
    bytesNeither: 'sus bytes no son ni un paquete ni una parte cifrada',
    endsInMiddle: 'termina a la mitad',
    damagedFurtherOn: 'hay daños más adelante',
    onlyFirstHeaders: 'solo se leyeron los encabezados de sus primeros elementos',
    onlyBeginning: 'solo se desempaquetó su principio',
    notUnpacked: 'no se puede desempaquetar',
    noTar: 'no contiene ningún archivo tar',
    packingUnknown: 'aquí no se puede deshacer su empaquetado',
    nothingKnown: 'no contiene nada conocido',
    notAllSeen: 'no se miró todo',
    filesUnread: 'sus archivos no se pudieron leer, o están vacíos',
    fileUnread: 'su archivo no se pudo leer, o está vacío',
    filesNotAllSealed: 'no todos los archivos que contiene están cifrados',
    filesNotAllSeen: 'no se pudieron mirar todos sus archivos',
    onlyApp: 'contiene la app y ninguno de los datos de la app',
  },

  /** Why a header contradicts itself: "porque …". An IV is a number that encryption begins with. */
  contradictions: {
    twice: 'un campo aparece en él dos veces',
    impossibleType: 'su tipo de clave {type} no es un valor posible',
    twoIvs: 'lleva un IV para cada una de dos clases de clave',
    twoKeys: 'lleva datos de la clave de WhatsApp junto a los de una clave de extremo a extremo',
    whatsappType:
      'nombra la clave que WhatsApp guarda, pero tiene el IV de una copia de seguridad cifrada de extremo a extremo',
    zeroIv: 'su IV solo tiene ceros',
    endToEndType:
      'nombra el tipo {type} de clave de extremo a extremo, pero tiene el IV de una copia de seguridad con la clave de WhatsApp',
  },

  /** How a key was seen to open a backup. */
  proofs: {
    salts: 'sus sales son las de esta copia de seguridad',
    firstBlock: 'con ella, el primer bloque se abre y es {thing}',
    tag: 'con ella, el GCM tag de la copia de seguridad entera coincide',
    mac: 'con ella, el HMAC de una base de datos entera coincide',
    notEncrypted: 'con ella, el primer bloque se abre y son bytes sin cifrar',
    metadata: 'con ella, el HMAC de los metadatos que están al lado coincide',
  },

  /** What a file of an iPhone backup is seen to be. They stand by themselves too. */
  forms: {
    open: 'una base de datos SQLite, sin cifrar',
    openShort: 'una base de datos SQLite, sin cifrar, más corta de lo que dice su encabezado',
    sealed: 'parece cifrado, no es una base de datos SQLite',
    empty: 'vacío',
    zeros: 'solo ceros al principio',
    neither: 'ni una base de datos SQLite ni cifrado',
    unread: 'no leído: {reason}',
  },

  /** What the members of a media archive in iCloud say. They stand by themselves too. {path} has its private names taken out. */
  archives: {
    paths: 'los nombres de los elementos son rutas legibles como {path}',
    pathsAndThing:
      'los nombres de los elementos son rutas legibles como {path}; uno de ellos empieza como {thing}',
    clearMember: 'los nombres parecen sellados, pero un elemento empieza como {thing}, sin cifrar',
    oddNames: 'los nombres de los elementos ni son rutas ni están sellados',
    oddSizes: 'los nombres están sellados, pero los tamaños no son los de elementos sellados',
    oddContents: 'los nombres están sellados, pero los contenidos no parecen cifrados',
    damaged: 'está dañado: {end}',
    moreBytes: 'siguen más bytes después de su marca de fin',
    noMembers: 'no tiene elementos',
    sealed:
      'los {count} nombres de elementos mirados tienen todos 32 bytes en base64url, con tamaños de elementos sellados',
  },

  /** Where reading an archive ended too early. They stand by themselves too. */
  archiveEnds: {
    manyMembers: 'más elementos de los que se miran',
    impossibleSize: 'un encabezado de elemento indica un tamaño imposible',
    wrongChecksum: 'la suma de comprobación de un encabezado de elemento no coincide',
    inMember: 'el paquete termina dentro de un elemento',
    inHeader: 'el paquete termina dentro de un encabezado',
    noEndMark: 'el paquete no tiene marca de fin',
    extendsNothing: 'a un encabezado que amplía un elemento no le sigue ninguno',
    badPax: 'un encabezado pax no se puede interpretar',
    longHeader: 'un encabezado es más largo de lo que se mira',
    manyHeaders: 'el paquete tiene más encabezados de los que se leen',
    onlyBeginningRead: 'solo se leyó su principio',
  },

  /** Why the list of folders of a program, such as Google Drive, can't be used. */
  faults: {
    forbidden: 'Sealwatch no tiene permiso para leerla',
    locked: 'su app la tiene bloqueada',
    unread: 'no se puede leer ({code})',
    notRegular: 'no es un archivo normal',
    inCloud: 'está solo en la nube',
    vanished: 'desapareció',
    farTooLarge: 'es mucho más grande que un archivo de ese tipo',
    tooLarge: 'es más grande de lo que Sealwatch lee',
    noPlist: 'no es una lista de propiedades que Sealwatch pueda leer',
    noAccounts: 'no enumera ninguna cuenta',
    otherForm: 'no tiene la forma de un archivo de ese tipo',
    noDatabase: 'no es una base de datos que Sealwatch pueda leer',
    noJson: 'no es JSON válido',
    noXml: 'no es XML completo',
  },

  /** Why something was not looked into: at the head of a list, and in brackets or after a colon. */
  skips: {
    noPermission: 'sin permiso',
    onlyInCloud: 'solo en la nube',
    notRegular: 'no es un archivo normal',
    vanished: 'desapareció',
    notFound: 'no encontrado',
    notFolder: 'no es una carpeta',
    offline: 'sin conexión',
    noAnswer: 'no responde',
    // {code} is the system's own word, such as EIO
    unreadable: 'no se puede leer ({code})',
    link: 'enlace simbólico, no se sigue',
    program: 'archivos de programa, no se examinan',
    history: 'historial de versiones, no se examina',
    seenBefore: 'ya examinado',
    stillCopied: 'una copia que aún se está haciendo',
    tooLarge: 'demasiado grande para examinarlo entero',
    tooMany: 'más archivos de los que se miran',
    tooManyForKeys: 'más archivos de los que se revisan en busca de claves',
    noDeviceList: 'no es una lista de una copia de seguridad de dispositivo que se pueda leer',
    noKeysSearched: 'no se buscaron claves junto a lo indicado',
    // --verify is an option of the command line: as it is
    tooDistant: 'para evaluarlo hacen falta más de 64 KiB por la red; --verify lee más',
    // {message} is an error's own English text
    notJudged: 'no se pudo evaluar ({message})',
  },
} satisfies Partial<Catalog['engine']>
