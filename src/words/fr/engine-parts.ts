import type { Catalog } from '../catalog.ts'

/** What stands inside the engine's other sentences, and, where a comment says so, by itself too. */
export const parts = {
  /** Backups by phones and tools, with their article: "c’est ...", "c’est ... de WhatsApp". */
  tools: {
    adb: 'une sauvegarde adb',
    miui: 'une sauvegarde MIUI',
    miuiZip: 'un ZIP avec une sauvegarde MIUI',
    archive: 'une archive',
    titanium: 'une sauvegarde Titanium',
    neo: 'une sauvegarde Neo Backup',
    appManager: 'une sauvegarde App Manager',
    swift: 'une sauvegarde Swift Backup',
    twrp: 'une sauvegarde TWRP d’un téléphone entier',
    hisuite: 'une sauvegarde HiSuite',
    smartSwitch: 'une sauvegarde Smart Switch',
    imazingApp: 'un export d’application iMazing',
    imazingDevice: 'une archive iMazing d’un appareil entier',
  },

  /** What a file's first bytes show it to be, with its article. */
  things: {
    jpeg: 'une image JPEG',
    png: 'une image PNG',
    gif: 'une image GIF',
    webp: 'une image WebP',
    mp4: 'une vidéo ou un enregistrement (MP4)',
    ogg: 'un enregistrement (Ogg)',
    mp3: 'un enregistrement (MP3)',
    riff: 'un fichier RIFF',
    matroska: 'une vidéo (Matroska)',
    pdf: 'un document PDF',
    sqlite: 'une base de données SQLite',
    zip: 'une archive ZIP',
    emptyZip: 'une archive ZIP vide',
    gzip: 'un contenu compressé avec gzip',
    sevenZip: 'une archive 7z',
    rar: 'une archive RAR',
    xz: 'un contenu compressé avec xz',
    bzip2: 'un contenu compressé avec bzip2',
    zstandard: 'un contenu compressé avec Zstandard',
    program: 'un programme',
    plist: 'une liste de propriétés',
    appleArchive: 'une archive Apple compressée',
    java: 'un objet Java sérialisé',
    text: 'du texte',
    json: 'un texte JSON',
    compressedSqlite: 'une base de données SQLite compressée',
    compressedZip: 'une archive ZIP compressée',
    compressedWebp: 'une image WebP compressée',
    compressedJson: 'un texte JSON compressé',
    flac: 'un enregistrement (FLAC)',
    aac: 'un enregistrement (AAC)',
    amr: 'un enregistrement (AMR)',
    windowsMedia: 'une vidéo (Windows Media)',
    mpeg: 'une vidéo (MPEG)',
    tiff: 'une image TIFF',
    bmp: 'une image BMP',
    jpegXl: 'une image JPEG XL',
    office: 'un document Office',
    lz4: 'un contenu compressé avec LZ4',
    tar: 'une archive tar',
    zlib: 'un contenu compressé avec zlib',
    deflate: 'un contenu compressé avec Deflate',
    brotli: 'un contenu compressé avec Brotli',
    lzma: 'un contenu compressé avec LZMA',
    lzfse: 'un contenu compressé avec LZFSE',
    compressedText: 'un texte compressé',
    otherBackup: 'une autre sauvegarde',
  },

  /** What packs a backup, with its article: "..., sans chiffrement", "... en clair". */
  containers: {
    tar: 'une archive tar',
    gzip: 'un flux gzip',
    zlib: 'un flux zlib',
    bzip2: 'un flux bzip2',
    zstd: 'un flux Zstandard',
    xz: 'un flux xz',
    zip: 'une archive ZIP',
    sevenZip: 'une archive 7-Zip',
  },

  /** What stands where encrypted bytes should be. It stands by itself too. "En clair": not encrypted. */
  clear: {
    container: '{container} en clair',
    sqlite: 'une base de données SQLite en clair',
    zeros: 'seulement des zéros',
    pattern: 'des octets avec un motif, pas du bruit',
  },

  /** Whose data a database holds: "une base de données avec ...". */
  databases: {
    android: 'les messages de WhatsApp (Android)',
    androidOlder: 'les messages de WhatsApp (Android, plus ancien)',
    androidContacts: 'les contacts de WhatsApp (Android)',
    androidSessions: 'les clés de session de WhatsApp (Android)',
    apple: 'les messages de WhatsApp (iPhone ou Mac)',
    appleContacts: 'les contacts de WhatsApp (iPhone ou Mac)',
    appleCalls: 'les appels de WhatsApp (iPhone ou Mac)',
    appleNumbers: 'les numéros associés de WhatsApp (iPhone ou Mac)',
  },

  /** A list of these stands in "lire les discussions, les contacts et les appels de WhatsApp". */
  holdings: {
    chats: 'les discussions',
    contacts: 'les contacts',
    calls: 'les appels',
    keys: 'les clés',
  },

  /** A list of these stands behind the number of files in a folder. */
  media: {
    photos: '{count, plural, one {# photo} many {# de photos} other {# photos}}',
    videos: '{count, plural, one {# vidéo} many {# de vidéos} other {# vidéos}}',
    voice: '{count, plural, one {# message vocal} many {# de messages vocaux} other {# messages vocaux}}',
    recordings:
      '{count, plural, one {# enregistrement} many {# d’enregistrements} other {# enregistrements}}',
    stickers: '{count, plural, one {# sticker} many {# de stickers} other {# stickers}}',
    documents: '{count, plural, one {# document} many {# de documents} other {# documents}}',
    others: '{count, plural, one {# autre fichier} many {# d’autres fichiers} other {# autres fichiers}}',
  },

  /** Clauses after "mais", "et" or a colon. They stand by themselves too. */
  clauses: {
    clearFollows: 'l’en-tête dit que c’est chiffré, alors qu’on trouve ensuite {clear}',
    nothingFollows: 'rien ne suit l’en-tête',
    noArchiveFollows:
      'l’en-tête dit que ce n’est pas chiffré, alors que ce qui suit n’est pas une archive que nous connaissons',
    unknownEncryption: 'l’en-tête nomme un chiffrement que nous ne connaissons pas',
    partUnread: 'une partie n’a pas pu être lue ({reason})',
    partUnknown:
      'une partie n’est pas une archive que nous connaissons, et rien ne dit comment elle est chiffrée',
    partsNeither: 'les parties ne sont ni des archives ni chiffrées',
    partsNotAllSealed: 'une partie au moins ne semble pas chiffrée',
    partsEmpty: 'les parties sont vides',
    clearAfterMark: 'le début est celui d’une partie chiffrée, alors qu’on trouve ensuite {clear}',
    endsAfterMark: 'tout s’arrête juste après les premiers octets',
    firstPartEmpty: 'la première partie est vide',
    firstPartZeros: 'la première partie ne contient que des zéros',
    bytesNeither: 'les octets ne sont ni une archive ni une partie chiffrée',
    endsInMiddle: 'tout s’arrête au milieu',
    damagedFurtherOn: 'la suite est endommagée',
    onlyFirstHeaders: 'seuls les en-têtes des premières entrées ont été lus',
    onlyBeginning: 'seul le début a été décompressé',
    notUnpacked: 'la décompression est impossible',
    noTar: 'il ne s’y trouve aucune archive tar',
    packingUnknown: 'cette compression ne peut pas être défaite ici',
    nothingKnown: 'rien de connu ne s’y trouve',
    notAllSeen: 'tout n’a pas été examiné',
    filesUnread: 'les fichiers n’ont pas pu être lus, ou sont vides',
    fileUnread: 'le fichier n’a pas pu être lu, ou est vide',
    filesNotAllSealed: 'un fichier au moins n’y est pas chiffré',
    filesNotAllSeen: 'certains fichiers n’ont pas pu être examinés',
    onlyApp: 'l’application s’y trouve, et aucune de ses données',
  },

  /** Why a header contradicts itself: "car ...". An IV is a number that encryption begins with. */
  contradictions: {
    twice: 'un champ y figure deux fois',
    impossibleType: 'son type de clé {type} n’est pas une valeur possible',
    twoIvs: 'il porte un IV pour chacune de deux sortes de clé',
    twoKeys: 'il porte des données de la clé de WhatsApp à côté de celles d’une clé de bout en bout',
    whatsappType: 'il nomme la clé que WhatsApp garde, mais a l’IV d’une sauvegarde chiffrée de bout en bout',
    zeroIv: 'son IV ne contient que des zéros',
    endToEndType:
      'il nomme le type de clé de bout en bout {type}, mais a l’IV d’une sauvegarde sous la clé de WhatsApp',
  },

  /** How a key was seen to open a backup. */
  proofs: {
    salts: 'ses sels sont ceux de cette sauvegarde',
    firstBlock: 'avec elle, le premier bloc s’ouvre et donne {thing}',
    tag: 'avec elle, le GCM tag de toute la sauvegarde correspond',
    mac: 'avec elle, le HMAC d’une base de données entière correspond',
    notEncrypted: 'avec elle, le premier bloc s’ouvre et donne des octets non chiffrés',
    metadata: 'avec elle, le HMAC des métadonnées à côté correspond',
  },

  /** What a file of an iPhone backup is seen to be. They stand by themselves too. */
  forms: {
    open: 'une base de données SQLite, sans chiffrement',
    openShort: 'une base de données SQLite, sans chiffrement, plus courte que ne le dit son en-tête',
    sealed: 'semble chiffré, pas une base de données SQLite',
    empty: 'vide',
    zeros: 'seulement des zéros au début',
    neither: 'ni une base de données SQLite ni un contenu chiffré',
    unread: 'non lu : {reason}',
  },

  /** What the members of a media archive in iCloud say. They stand by themselves too. {path} has its private names taken out. */
  archives: {
    paths: 'les noms des entrées sont des chemins lisibles comme {path}',
    pathsAndThing:
      'les noms des entrées sont des chemins lisibles comme {path} ; l’une d’elles commence comme {thing}',
    clearMember: 'les noms semblent scellés, mais une entrée commence comme {thing}, sans chiffrement',
    oddNames: 'les noms des entrées ne sont ni des chemins ni scellés',
    oddSizes: 'les noms sont scellés, mais les tailles ne sont pas celles d’entrées scellées',
    oddContents: 'les noms sont scellés, mais les contenus ne semblent pas chiffrés',
    damaged: 'endommagé : {end}',
    moreBytes: 'd’autres octets suivent la marque de fin',
    noMembers: 'il n’y a aucune entrée',
    sealed:
      'tous les noms d’entrées examinés ({count}) font 32 octets en base64url, avec des tailles d’entrées scellées',
  },

  /** Where reading an archive ended too early. They stand by themselves too. */
  archiveEnds: {
    manyMembers: 'plus d’entrées qu’il n’en est examiné',
    impossibleSize: 'un en-tête d’entrée indique une taille impossible',
    wrongChecksum: 'la somme de contrôle d’un en-tête d’entrée ne correspond pas',
    inMember: 'l’archive s’arrête à l’intérieur d’une entrée',
    inHeader: 'l’archive s’arrête à l’intérieur d’un en-tête',
    noEndMark: 'l’archive n’a pas de marque de fin',
    extendsNothing: 'un en-tête qui complète une entrée n’est suivi d’aucune',
    badPax: 'un en-tête pax ne peut pas être interprété',
    longHeader: 'un en-tête est plus long que ce qui est examiné',
    manyHeaders: 'l’archive a plus d’en-têtes qu’il n’en est lu',
    onlyBeginningRead: 'seul le début a été lu',
  },

  /** Why the list of folders of a program, such as Google Drive, can't be used. */
  faults: {
    forbidden: 'Sealwatch n’a pas l’autorisation de la lire',
    locked: 'son application la verrouille',
    unread: 'elle ne peut pas être lue ({code})',
    notRegular: 'ce n’est pas un fichier ordinaire',
    inCloud: 'elle est uniquement dans le cloud',
    vanished: 'elle a disparu',
    farTooLarge: 'elle est bien plus grande qu’un tel fichier ne l’est',
    tooLarge: 'elle est plus grande que ce que lit Sealwatch',
    noPlist: 'ce n’est pas une liste de propriétés que Sealwatch peut lire',
    noAccounts: 'elle n’énumère aucun compte',
    otherForm: 'elle n’a pas la forme d’un tel fichier',
    noDatabase: 'ce n’est pas une base de données que Sealwatch peut lire',
    noJson: 'ce n’est pas du JSON valide',
    noXml: 'ce n’est pas du XML complet',
  },

  /** Why something was not looked into: at the head of a list, and in brackets or after a colon. */
  skips: {
    noPermission: 'pas d’autorisation',
    onlyInCloud: 'uniquement dans le cloud',
    notRegular: 'pas un fichier ordinaire',
    vanished: 'disparu',
    notFound: 'introuvable',
    notFolder: 'pas un dossier',
    offline: 'hors ligne',
    noAnswer: 'ne répond pas',
    // {code} is the system's own word, such as EIO
    unreadable: 'lecture impossible ({code})',
    link: 'lien symbolique, non suivi',
    program: 'fichiers de programme, non examinés',
    history: 'historique des versions, non examiné',
    seenBefore: 'déjà examiné',
    stillCopied: 'une copie encore en cours',
    tooLarge: 'trop grand pour être parcouru',
    tooMany: 'plus de fichiers qu’il n’en est examiné',
    tooManyForKeys: 'plus de fichiers qu’il n’en est examiné à la recherche de clés',
    noDeviceList: 'pas une liste de sauvegarde d’appareil qui puisse être lue',
    noKeysSearched: 'aucune clé cherchée à côté de ce qui a été indiqué',
    // --verify is an option of the command line: as it is
    tooDistant: 'demande plus de 64 Kio par le réseau pour être évalué ; --verify en lit plus',
    // {message} is an error's own English text
    notJudged: 'n’a pas pu être évalué ({message})',
  },
} as const satisfies Partial<Catalog['engine']>
