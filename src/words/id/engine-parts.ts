import type { Catalog } from '../catalog.ts'

/** What stands inside the engine's other sentences, and, where a comment says so, by itself too. */
export const parts = {
  /** Backups by phones and tools: "ini ...", "ini ... dari WhatsApp". */
  tools: {
    adb: 'cadangan adb',
    miui: 'cadangan MIUI',
    miuiZip: 'ZIP dengan cadangan MIUI',
    archive: 'arsip',
    titanium: 'cadangan dari Titanium',
    neo: 'Neo Backup',
    appManager: 'cadangan dari App Manager',
    swift: 'Swift Backup',
    twrp: 'cadangan TWRP dari seluruh ponsel',
    hisuite: 'cadangan HiSuite',
    smartSwitch: 'cadangan Smart Switch',
    imazingApp: 'ekspor aplikasi dari iMazing',
    imazingDevice: 'arsip iMazing dari seluruh perangkat',
  },

  /** What a file's first bytes show it to be. */
  things: {
    jpeg: 'gambar JPEG',
    png: 'gambar PNG',
    gif: 'gambar GIF',
    webp: 'gambar WebP',
    mp4: 'video atau rekaman (MP4)',
    ogg: 'rekaman (Ogg)',
    mp3: 'rekaman (MP3)',
    riff: 'file RIFF',
    matroska: 'video (Matroska)',
    pdf: 'dokumen PDF',
    sqlite: 'database SQLite',
    zip: 'arsip ZIP',
    emptyZip: 'arsip ZIP kosong',
    gzip: 'data terkompresi gzip',
    sevenZip: 'arsip 7z',
    rar: 'arsip RAR',
    xz: 'data terkompresi xz',
    bzip2: 'data terkompresi bzip2',
    zstandard: 'data terkompresi Zstandard',
    program: 'program',
    plist: 'daftar properti',
    appleArchive: 'arsip Apple terkompresi',
    java: 'objek Java terserialisasi',
    text: 'teks',
    json: 'teks JSON',
    compressedSqlite: 'database SQLite terkompresi',
    compressedZip: 'arsip ZIP terkompresi',
    compressedWebp: 'gambar WebP terkompresi',
    compressedJson: 'teks JSON terkompresi',
    flac: 'rekaman (FLAC)',
    aac: 'rekaman (AAC)',
    amr: 'rekaman (AMR)',
    windowsMedia: 'video (Windows Media)',
    mpeg: 'video (MPEG)',
    tiff: 'gambar TIFF',
    bmp: 'gambar BMP',
    jpegXl: 'gambar JPEG XL',
    office: 'dokumen Office',
    lz4: 'data terkompresi LZ4',
    tar: 'arsip tar',
    zlib: 'data terkompresi zlib',
    deflate: 'data terkompresi Deflate',
    brotli: 'data terkompresi Brotli',
    lzma: 'data terkompresi LZMA',
    lzfse: 'data terkompresi LZFSE',
    compressedText: 'teks terkompresi',
    otherBackup: 'cadangan lain',
  },

  /** What packs a backup. */
  containers: {
    tar: 'arsip tar',
    gzip: 'aliran gzip',
    zlib: 'aliran zlib',
    bzip2: 'aliran bzip2',
    zstd: 'aliran Zstandard',
    xz: 'aliran xz',
    zip: 'arsip ZIP',
    sevenZip: 'arsip 7-Zip',
  },

  /** What stands where encrypted bytes should be. It stands by itself too. */
  clear: {
    container: '{container} tanpa enkripsi',
    sqlite: 'database SQLite tanpa enkripsi',
    zeros: 'hanya nol',
    pattern: 'byte dengan pola, bukan derau',
  },

  /** Whose data a database holds: "database ...". */
  databases: {
    android: 'pesan WhatsApp (Android)',
    androidOlder: 'pesan WhatsApp (Android, lebih lama)',
    androidContacts: 'kontak WhatsApp (Android)',
    androidSessions: 'kunci sesi WhatsApp (Android)',
    apple: 'pesan WhatsApp (iPhone atau Mac)',
    appleContacts: 'kontak WhatsApp (iPhone atau Mac)',
    appleCalls: 'panggilan WhatsApp (iPhone atau Mac)',
    appleNumbers: 'nomor WhatsApp yang tertaut (iPhone atau Mac)',
  },

  /** A list of these stands in "chat, kontak, dan panggilan WhatsApp". */
  holdings: { chats: 'chat', contacts: 'kontak', calls: 'panggilan', keys: 'kunci' },

  /** A list of these stands behind the number of files in a folder. */
  media: {
    photos: '{count, plural, other {# foto}}',
    videos: '{count, plural, other {# video}}',
    voice: '{count, plural, other {# pesan suara}}',
    recordings: '{count, plural, other {# rekaman}}',
    stickers: '{count, plural, other {# stiker}}',
    documents: '{count, plural, other {# dokumen}}',
    others: '{count, plural, other {# file lain}}',
  },

  /** Clauses after "tetapi", "dan" or a colon. They stand by themselves too. */
  clauses: {
    clearFollows: 'headernya menyatakan terenkripsi, tetapi yang mengikutinya adalah {clear}',
    nothingFollows: 'tidak ada yang mengikuti headernya',
    noArchiveFollows:
      'headernya menyatakan tidak terenkripsi, tetapi yang mengikutinya bukan arsip yang kami kenal',
    unknownEncryption: 'headernya menyebut enkripsi yang tidak kami kenal',
    partUnread: 'sebagian darinya tidak dapat dibaca ({reason})',
    partUnknown:
      'sebagian darinya bukan arsip yang kami kenal, dan tidak ada yang menyatakan bagaimana bagian itu dienkripsi',
    partsNeither: 'bagian-bagiannya bukan arsip dan tidak terenkripsi',
    partsNotAllSealed: 'tidak semua bagiannya terlihat terenkripsi',
    partsEmpty: 'bagian-bagiannya kosong',
    clearAfterMark: 'awalnya seperti awal bagian terenkripsi, tetapi diikuti {clear}',
    endsAfterMark: 'isinya berakhir tepat setelah byte-byte pertamanya',
    firstPartEmpty: 'bagian pertamanya kosong',
    firstPartZeros: 'bagian pertamanya hanya berisi nol',
    bytesNeither: 'byte-nya bukan arsip dan bukan bagian terenkripsi',
    endsInMiddle: 'isinya berakhir di tengah',
    damagedFurtherOn: 'bagian selanjutnya rusak',
    onlyFirstHeaders: 'hanya header entri-entri pertamanya yang dibaca',
    onlyBeginning: 'hanya awalnya yang dibuka dari kemasan',
    notUnpacked: 'kemasannya tidak dapat dibuka',
    noTar: 'tidak ada arsip tar di dalamnya',
    packingUnknown: 'cara pengemasannya tidak dapat dibuka di sini',
    nothingKnown: 'tidak ada isinya yang dikenal',
    notAllSeen: 'tidak semuanya dilihat',
    filesUnread: 'file-filenya tidak dapat dibaca, atau kosong',
    fileUnread: 'filenya tidak dapat dibaca, atau kosong',
    filesNotAllSealed: 'tidak semua file di dalamnya terenkripsi',
    filesNotAllSeen: 'tidak semua filenya dapat dilihat',
    onlyApp: 'isinya aplikasi tanpa data aplikasi itu',
  },

  /** Why a header contradicts itself: "karena ...". An IV is a number that encryption begins with. */
  contradictions: {
    twice: 'ada bidang yang tercantum dua kali di dalamnya',
    impossibleType: 'jenis kuncinya, {type}, bukan nilai yang mungkin',
    twoIvs: 'di dalamnya ada IV untuk masing-masing dari dua jenis kunci',
    twoKeys: 'di dalamnya ada data kunci WhatsApp di samping data kunci end-to-end',
    whatsappType:
      'header menyebut kunci yang disimpan WhatsApp, tetapi memiliki IV cadangan terenkripsi end-to-end',
    zeroIv: 'IV-nya hanya nol',
    endToEndType:
      'header menyebut jenis kunci end-to-end {type}, tetapi memiliki IV cadangan dengan kunci WhatsApp',
  },

  /** How a key was seen to open a backup. */
  proofs: {
    salts: 'salt-nya adalah salt cadangan ini',
    firstBlock: 'dengan kunci itu, blok pertama terbuka menjadi {thing}',
    tag: 'dengan kunci itu, GCM tag seluruh cadangan cocok',
    mac: 'dengan kunci itu, HMAC seluruh sebuah database cocok',
    notEncrypted: 'dengan kunci itu, blok pertama terbuka menjadi byte yang tidak terenkripsi',
    metadata: 'dengan kunci itu, HMAC metadata di sebelahnya cocok',
  },

  /** What a file of an iPhone backup is seen to be. They stand by themselves too. */
  forms: {
    open: 'database SQLite, tidak terenkripsi',
    openShort: 'database SQLite, tidak terenkripsi, lebih pendek daripada yang dinyatakan headernya',
    sealed: 'terlihat terenkripsi, bukan database SQLite',
    empty: 'kosong',
    zeros: 'hanya nol di awalnya',
    neither: 'bukan database SQLite dan tidak terenkripsi',
    unread: 'tidak dibaca: {reason}',
  },

  /** What the members of a media archive in iCloud say. They stand by themselves too. {path} has its private names taken out. */
  archives: {
    paths: 'nama entri adalah path yang terbaca, misalnya {path}',
    pathsAndThing:
      'nama entri adalah path yang terbaca, misalnya {path}; salah satunya diawali sebagai {thing}',
    clearMember: 'nama terlihat tertutup, tetapi sebuah entri diawali sebagai {thing}, tidak terenkripsi',
    oddNames: 'nama entri bukan path dan tidak tertutup',
    oddSizes: 'nama tertutup, tetapi ukurannya bukan ukuran entri tertutup',
    oddContents: 'nama tertutup, tetapi isinya tidak terlihat terenkripsi',
    damaged: 'arsip rusak: {end}',
    moreBytes: 'ada byte lagi setelah tanda akhirnya',
    noMembers: 'arsip tidak punya entri',
    sealed:
      'semua {count} nama entri yang dilihat berupa 32 byte dalam base64url, dengan ukuran entri tertutup',
  },

  /** Where reading an archive ended too early. They stand by themselves too. */
  archiveEnds: {
    manyMembers: 'entri lebih banyak daripada yang dilihat',
    impossibleSize: 'header sebuah entri menyatakan ukuran yang tidak mungkin',
    wrongChecksum: 'checksum header sebuah entri tidak cocok',
    inMember: 'arsip berakhir di dalam sebuah entri',
    inHeader: 'arsip berakhir di dalam sebuah header',
    noEndMark: 'arsip tidak punya tanda akhir',
    extendsNothing: 'header yang memperluas entri tidak diikuti entri',
    badPax: 'sebuah header pax tidak dapat diurai',
    longHeader: 'sebuah header lebih panjang daripada yang dilihat',
    manyHeaders: 'arsip punya lebih banyak header daripada yang dibaca',
    onlyBeginningRead: 'hanya awalnya yang dibaca',
  },

  /** Why the list of folders of a program, such as Google Drive, can't be used. */
  faults: {
    forbidden: 'Sealwatch tidak punya izin untuk membacanya',
    locked: 'daftar itu dikunci oleh aplikasinya',
    unread: 'daftar itu tidak dapat dibaca ({code})',
    notRegular: 'itu bukan file biasa',
    inCloud: 'daftar itu hanya ada di cloud',
    vanished: 'sudah hilang',
    farTooLarge: 'jauh lebih besar daripada file seperti itu',
    tooLarge: 'lebih besar daripada yang dibaca Sealwatch',
    noPlist: 'bukan daftar properti yang dapat dibaca Sealwatch',
    noAccounts: 'tidak mencantumkan akun',
    otherForm: 'bentuknya bukan bentuk file seperti itu',
    noDatabase: 'bukan database yang dapat dibaca Sealwatch',
    noJson: 'bukan JSON yang sah',
    noXml: 'bukan XML yang utuh',
  },

  /** Why something was not looked into: at the head of a list, and in brackets or after a colon. */
  skips: {
    noPermission: 'tanpa izin',
    onlyInCloud: 'hanya di cloud',
    notRegular: 'bukan file biasa',
    vanished: 'sudah hilang',
    notFound: 'tidak ditemukan',
    notFolder: 'bukan folder',
    offline: 'offline',
    noAnswer: 'tidak menjawab',
    // {code} is the system's own word, such as EIO
    unreadable: 'tidak dapat dibaca ({code})',
    link: 'tautan simbolis, tidak diikuti',
    program: 'file program, tidak diperiksa',
    history: 'riwayat versi, tidak diperiksa',
    seenBefore: 'sudah diperiksa',
    stillCopied: 'salinan yang masih dibuat',
    tooLarge: 'terlalu besar untuk diperiksa seluruhnya',
    tooMany: 'file lebih banyak daripada yang dilihat',
    tooManyForKeys: 'file lebih banyak daripada yang dicari kuncinya',
    noDeviceList: 'bukan daftar cadangan perangkat yang dapat dibaca',
    noKeysSearched: 'tidak dicari kuncinya di sebelah yang disebut',
    // --verify is an option of the command line: as it is
    tooDistant: 'memerlukan lebih dari 64 KiB lewat jaringan untuk dinilai; --verify membaca lebih banyak',
    // {message} is an error's own English text
    notJudged: 'tidak dapat dinilai ({message})',
  },
} satisfies Partial<Catalog['engine']>
