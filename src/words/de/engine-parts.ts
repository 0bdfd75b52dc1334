import type { Catalog } from '../catalog.ts'

/** What stands inside the engine's other sentences, and, where a comment says so, by itself too. */
export const parts = {
  /** Backups by phones and tools, with their article in the nominative: "Es ist ...", "Es ist ... von WhatsApp". */
  tools: {
    adb: 'ein adb-Backup',
    miui: 'ein MIUI-Backup',
    miuiZip: 'ein ZIP mit einem MIUI-Backup',
    archive: 'ein Archiv',
    titanium: 'ein Titanium-Backup',
    neo: 'ein Neo Backup',
    appManager: 'ein App-Manager-Backup',
    swift: 'ein Swift Backup',
    twrp: 'ein TWRP-Backup eines ganzen Telefons',
    hisuite: 'ein HiSuite-Backup',
    smartSwitch: 'ein Smart-Switch-Backup',
    imazingApp: 'ein iMazing-App-Export',
    imazingDevice: 'ein iMazing-Archiv eines ganzen Geräts',
  },

  /** What a file's first bytes show it to be, with its article in the nominative. */
  things: {
    jpeg: 'ein JPEG-Bild',
    png: 'ein PNG-Bild',
    gif: 'ein GIF-Bild',
    webp: 'ein WebP-Bild',
    mp4: 'ein Video oder eine Aufnahme (MP4)',
    ogg: 'eine Aufnahme (Ogg)',
    mp3: 'eine Aufnahme (MP3)',
    riff: 'eine RIFF-Datei',
    matroska: 'ein Video (Matroska)',
    pdf: 'ein PDF-Dokument',
    sqlite: 'eine SQLite-Datenbank',
    zip: 'ein ZIP-Archiv',
    emptyZip: 'ein leeres ZIP-Archiv',
    gzip: 'mit gzip komprimierter Inhalt',
    sevenZip: 'ein 7z-Archiv',
    rar: 'ein RAR-Archiv',
    xz: 'mit xz komprimierter Inhalt',
    bzip2: 'mit bzip2 komprimierter Inhalt',
    zstandard: 'mit Zstandard komprimierter Inhalt',
    program: 'ein Programm',
    plist: 'eine Property-List',
    appleArchive: 'ein komprimiertes Apple-Archiv',
    java: 'ein serialisiertes Java-Objekt',
    text: 'Text',
    json: 'ein JSON-Text',
    compressedSqlite: 'eine komprimierte SQLite-Datenbank',
    compressedZip: 'ein komprimiertes ZIP-Archiv',
    compressedWebp: 'ein komprimiertes WebP-Bild',
    compressedJson: 'ein komprimierter JSON-Text',
    flac: 'eine Aufnahme (FLAC)',
    aac: 'eine Aufnahme (AAC)',
    amr: 'eine Aufnahme (AMR)',
    windowsMedia: 'ein Video (Windows Media)',
    mpeg: 'ein Video (MPEG)',
    tiff: 'ein TIFF-Bild',
    bmp: 'ein BMP-Bild',
    jpegXl: 'ein JPEG XL-Bild',
    office: 'ein Office-Dokument',
    lz4: 'mit LZ4 komprimierter Inhalt',
    tar: 'ein tar-Archiv',
    zlib: 'mit zlib komprimierter Inhalt',
    deflate: 'mit Deflate komprimierter Inhalt',
    brotli: 'mit Brotli komprimierter Inhalt',
    lzma: 'mit LZMA komprimierter Inhalt',
    lzfse: 'mit LZFSE komprimierter Inhalt',
    compressedText: 'ein komprimierter Text',
    otherBackup: 'ein weiteres Backup',
  },

  /** What packs a backup, with its article in the nominative: "..., nicht verschlüsselt", "... im Klartext". */
  containers: {
    tar: 'ein tar-Archiv',
    gzip: 'ein gzip-Datenstrom',
    zlib: 'ein zlib-Datenstrom',
    bzip2: 'ein bzip2-Datenstrom',
    zstd: 'ein Zstandard-Datenstrom',
    xz: 'ein xz-Datenstrom',
    zip: 'ein ZIP-Archiv',
    sevenZip: 'ein 7-Zip-Archiv',
  },

  /** What stands where encrypted bytes should be, in the singular: "dann folgt ...". It stands by itself too. */
  clear: {
    container: '{container} im Klartext',
    sqlite: 'eine SQLite-Datenbank im Klartext',
    zeros: 'nichts als Nullen',
    pattern: 'eine Folge von Bytes mit einem Muster, kein Rauschen',
  },

  /** Whose data a database holds, in the dative: "eine Datenbank mit ...". */
  databases: {
    android: 'den Nachrichten von WhatsApp (Android)',
    androidOlder: 'den Nachrichten von WhatsApp (Android, älter)',
    androidContacts: 'den Kontakten von WhatsApp (Android)',
    androidSessions: 'den Sitzungsschlüsseln von WhatsApp (Android)',
    apple: 'den Nachrichten von WhatsApp (iPhone oder Mac)',
    appleContacts: 'den Kontakten von WhatsApp (iPhone oder Mac)',
    appleCalls: 'den Anrufen von WhatsApp (iPhone oder Mac)',
    appleNumbers: 'den verknüpften Nummern von WhatsApp (iPhone oder Mac)',
  },

  /** A list of these stands in brackets behind what is there of WhatsApp. */
  holdings: { chats: 'Chats', contacts: 'Kontakte', calls: 'Anrufe', keys: 'Schlüssel' },

  /** A list of these stands behind the number of files in a folder. */
  media: {
    photos: '{count, plural, one {# Foto} other {# Fotos}}',
    videos: '{count, plural, one {# Video} other {# Videos}}',
    voice: '{count, plural, one {# Sprachnachricht} other {# Sprachnachrichten}}',
    recordings: '{count, plural, one {# Aufnahme} other {# Aufnahmen}}',
    stickers: '{count, plural, one {# Sticker} other {# Sticker}}',
    documents: '{count, plural, one {# Dokument} other {# Dokumente}}',
    others: '{count, plural, one {# andere Datei} other {# andere Dateien}}',
  },

  /** Main clauses after "aber", "und" or a colon. They stand by themselves too. */
  clauses: {
    clearFollows: 'der Header sagt, dass es verschlüsselt ist, doch dann folgt {clear}',
    nothingFollows: 'auf den Header folgt nichts',
    noArchiveFollows:
      'der Header sagt, dass es nicht verschlüsselt ist, doch was folgt, ist kein Archiv, das wir kennen',
    unknownEncryption: 'der Header nennt eine Verschlüsselung, die wir nicht kennen',
    partUnread: 'ein Teil davon konnte nicht gelesen werden ({reason})',
    partUnknown: 'ein Teil davon ist kein Archiv, das wir kennen, und nichts sagt, wie er verschlüsselt ist',
    partsNeither: 'seine Teile sind weder Archive noch verschlüsselt',
    partsNotAllSealed: 'nicht alle seine Teile sehen verschlüsselt aus',
    partsEmpty: 'seine Teile sind leer',
    clearAfterMark: 'es beginnt wie ein verschlüsselter Teil, doch dann folgt {clear}',
    endsAfterMark: 'es endet gleich nach seinen ersten Bytes',
    firstPartEmpty: 'sein erster Teil ist leer',
    firstPartZeros: 'sein erster Teil enthält nur Nullen',
    bytesNeither: 'seine Bytes sind weder ein Archiv noch ein verschlüsselter Teil',
    endsInMiddle: 'es endet mittendrin',
    damagedFurtherOn: 'weiter hinten ist es beschädigt',
    onlyFirstHeaders: 'nur die Header seiner ersten Elemente wurden gelesen',
    onlyBeginning: 'nur sein Anfang wurde entpackt',
    notUnpacked: 'es lässt sich nicht entpacken',
    noTar: 'es enthält kein tar-Archiv',
    packingUnknown: 'seine Packung lässt sich hier nicht öffnen',
    nothingKnown: 'nichts Bekanntes ist darin',
    notAllSeen: 'nicht alles davon wurde angesehen',
    filesUnread: 'seine Dateien konnten nicht gelesen werden oder sind leer',
    fileUnread: 'seine Datei konnte nicht gelesen werden oder ist leer',
    filesNotAllSealed: 'nicht alle Dateien darin sind verschlüsselt',
    filesNotAllSeen: 'nicht alle seine Dateien konnten angesehen werden',
    onlyApp: 'es enthält die App und keine ihrer Daten',
  },

  /** Why a header contradicts itself, as a main clause: "denn ...". An IV is a number that encryption begins with. */
  contradictions: {
    twice: 'ein Feld steht zweimal darin',
    impossibleType: 'sein Schlüsseltyp {type} ist kein möglicher Wert',
    twoIvs: 'er trägt einen IV für jede von zwei Arten von Schlüsseln',
    twoKeys: 'er trägt Daten des Schlüssels von WhatsApp neben denen eines Ende-zu-Ende-Schlüssels',
    whatsappType:
      'er nennt den Schlüssel, den WhatsApp behält, hat aber den IV eines Ende-zu-Ende-verschlüsselten Backups',
    zeroIv: 'sein IV besteht nur aus Nullen',
    endToEndType:
      'er nennt den Ende-zu-Ende-Schlüsseltyp {type}, hat aber den IV eines Backups unter dem Schlüssel von WhatsApp',
  },

  /** How a key was seen to open a backup. */
  proofs: {
    salts: 'seine Salts sind die dieses Backups',
    firstBlock: 'damit geöffnet, ist der erste Block {thing}',
    tag: 'damit passt das GCM-Tag des ganzen Backups',
    mac: 'damit passt der HMAC über eine ganze Datenbank',
    notEncrypted: 'mit ihm öffnet sich der erste Block zu Bytes, die nicht verschlüsselt sind',
    metadata: 'mit ihm passt der HMAC der Metadaten daneben',
  },

  /** What a file of an iPhone backup is seen to be. They stand by themselves too. */
  forms: {
    open: 'eine SQLite-Datenbank, nicht verschlüsselt',
    openShort: 'eine SQLite-Datenbank, nicht verschlüsselt, kürzer als ihr Header sagt',
    sealed: 'sieht verschlüsselt aus, keine SQLite-Datenbank',
    empty: 'leer',
    zeros: 'am Anfang nur Nullen',
    neither: 'weder eine SQLite-Datenbank noch verschlüsselt',
    unread: 'nicht gelesen: {reason}',
  },

  /** What the members of a media archive in iCloud say. They stand by themselves too. {path} has its private names taken out. */
  archives: {
    paths: 'die Namen der Elemente sind lesbare Pfade wie {path}',
    pathsAndThing:
      'die Namen der Elemente sind lesbare Pfade wie {path}; am Anfang eines Elements steht {thing}',
    clearMember:
      'die Namen sehen versiegelt aus, aber am Anfang eines Elements steht {thing}, nicht verschlüsselt',
    oddNames: 'die Namen der Elemente sind weder Pfade noch versiegelt',
    oddSizes: 'die Namen sind versiegelt, aber die Größen sind nicht die versiegelter Elemente',
    oddContents: 'die Namen sind versiegelt, aber die Inhalte sehen nicht verschlüsselt aus',
    damaged: 'es ist beschädigt: {end}',
    moreBytes: 'auf seine Endmarke folgen weitere Bytes',
    noMembers: 'es hat keine Elemente',
    sealed:
      'alle {count} angesehenen Namen von Elementen sind 32 Bytes in base64url, mit den Größen versiegelter Elemente',
  },

  /** Where reading an archive ended too early. They stand by themselves too. */
  archiveEnds: {
    manyMembers: 'mehr Elemente, als angesehen werden',
    impossibleSize: 'der Header eines Elements gibt eine unmögliche Größe an',
    wrongChecksum: 'die Prüfsumme im Header eines Elements passt nicht',
    inMember: 'das Archiv endet mitten in einem Element',
    inHeader: 'das Archiv endet mitten in einem Header',
    noEndMark: 'das Archiv hat keine Endmarke',
    extendsNothing: 'auf einen Header, der ein Element erweitert, folgt keines',
    badPax: 'ein pax-Header lässt sich nicht lesen',
    longHeader: 'ein Header ist länger, als angesehen wird',
    manyHeaders: 'das Archiv hat mehr Header, als gelesen werden',
    onlyBeginningRead: 'nur sein Anfang wurde gelesen',
  },

  /** Why the list of folders of a program, such as Google Drive, can't be used. */
  faults: {
    forbidden: 'Sealwatch hat keine Berechtigung, sie zu lesen',
    locked: 'ihre App hält sie gesperrt',
    unread: 'sie kann nicht gelesen werden ({code})',
    notRegular: 'sie ist keine gewöhnliche Datei',
    inCloud: 'sie ist nur in der Cloud',
    vanished: 'verschwunden',
    farTooLarge: 'sie ist weit größer, als eine solche Datei ist',
    tooLarge: 'sie ist größer, als Sealwatch liest',
    noPlist: 'sie ist keine Property-List, die Sealwatch lesen kann',
    noAccounts: 'sie führt keine Konten auf',
    otherForm: 'sie hat nicht die Form einer solchen Datei',
    noDatabase: 'sie ist keine Datenbank, die Sealwatch lesen kann',
    noJson: 'sie ist kein gültiges JSON',
    noXml: 'sie ist kein vollständiges XML',
  },

  /** Why something was not looked into: at the head of a list, and in brackets or after a colon. */
  skips: {
    noPermission: 'keine Berechtigung',
    onlyInCloud: 'nur in der Cloud',
    notRegular: 'keine gewöhnliche Datei',
    vanished: 'verschwunden',
    notFound: 'nicht gefunden',
    notFolder: 'kein Ordner',
    offline: 'offline',
    noAnswer: 'antwortet nicht',
    // {code} is the system's own word, such as EIO
    unreadable: 'nicht lesbar ({code})',
    link: 'symbolische Verknüpfung, nicht verfolgt',
    program: 'Programmdateien, nicht angesehen',
    history: 'Versionsverlauf, nicht angesehen',
    seenBefore: 'schon angesehen',
    stillCopied: 'eine Kopie, die gerade noch entsteht',
    tooLarge: 'zu groß, um durchgesehen zu werden',
    tooMany: 'mehr Dateien, als angesehen werden',
    tooManyForKeys: 'mehr Dateien, als nach Schlüsseln durchsucht werden',
    noDeviceList: 'keine lesbare Liste eines Geräte-Backups',
    noKeysSearched: 'nicht nach Schlüsseln neben dem Genannten durchsucht',
    // --verify is an option of the command line: as it is
    tooDistant: 'das Urteil braucht mehr als 64 KiB über das Netzwerk; mit --verify wird mehr gelesen',
    // {message} is an error's own English text
    notJudged: 'konnte nicht beurteilt werden ({message})',
  },
} satisfies Partial<Catalog['engine']>
