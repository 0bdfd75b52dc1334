import type { Catalog } from '../catalog.ts'

/** What stands inside the engine's other sentences, and, where a comment says so, by itself too. */
export const parts = {
  /** Backups by phones and tools: "فهو …", "فهو … لتطبيق WhatsApp". */
  tools: {
    adb: 'نسخة احتياطية من adb',
    miui: 'نسخة احتياطية من MIUI',
    miuiZip: 'ملف ZIP فيه نسخة احتياطية من MIUI',
    archive: 'أرشيف',
    titanium: 'نسخة احتياطية من Titanium',
    neo: 'نسخة احتياطية من Neo Backup',
    appManager: 'نسخة احتياطية من App Manager',
    swift: 'نسخة احتياطية من Swift Backup',
    twrp: 'نسخة احتياطية من TWRP لهاتف كامل',
    hisuite: 'نسخة احتياطية من HiSuite',
    smartSwitch: 'نسخة احتياطية من Smart Switch',
    imazingApp: 'ملف تطبيق صدّره iMazing',
    imazingDevice: 'أرشيف iMazing لجهاز كامل',
  },

  /** What a file's first bytes show it to be. */
  things: {
    jpeg: 'صورة JPEG',
    png: 'صورة PNG',
    gif: 'صورة GIF',
    webp: 'صورة WebP',
    mp4: 'فيديو أو تسجيل (MP4)',
    ogg: 'تسجيل (Ogg)',
    mp3: 'تسجيل (MP3)',
    riff: 'ملف RIFF',
    matroska: 'فيديو (Matroska)',
    pdf: 'مستند PDF',
    sqlite: 'قاعدة بيانات SQLite',
    zip: 'أرشيف ZIP',
    emptyZip: 'أرشيف ZIP فارغ',
    gzip: 'بيانات مضغوطة بطريقة gzip',
    sevenZip: 'أرشيف \u20667z\u2069',
    rar: 'أرشيف RAR',
    xz: 'بيانات مضغوطة بطريقة xz',
    bzip2: 'بيانات مضغوطة بطريقة bzip2',
    zstandard: 'بيانات مضغوطة بطريقة Zstandard',
    program: 'برنامج',
    plist: 'قائمة خصائص',
    appleArchive: 'أرشيف Apple مضغوط',
    java: 'كائن Java متسلسل',
    text: 'نص',
    json: 'نص JSON',
    compressedSqlite: 'قاعدة بيانات SQLite مضغوطة',
    compressedZip: 'أرشيف ZIP مضغوط',
    compressedWebp: 'صورة WebP مضغوطة',
    compressedJson: 'نص JSON مضغوط',
    flac: 'تسجيل (FLAC)',
    aac: 'تسجيل (AAC)',
    amr: 'تسجيل (AMR)',
    windowsMedia: 'فيديو (Windows Media)',
    mpeg: 'فيديو (MPEG)',
    tiff: 'صورة TIFF',
    bmp: 'صورة BMP',
    jpegXl: 'صورة JPEG XL',
    office: 'مستند Office',
    lz4: 'بيانات مضغوطة بطريقة LZ4',
    tar: 'أرشيف tar',
    zlib: 'بيانات مضغوطة بطريقة zlib',
    deflate: 'بيانات مضغوطة بطريقة Deflate',
    brotli: 'بيانات مضغوطة بطريقة Brotli',
    lzma: 'بيانات مضغوطة بطريقة LZMA',
    lzfse: 'بيانات مضغوطة بطريقة LZFSE',
    compressedText: 'نص مضغوط',
    otherBackup: 'نسخة احتياطية أخرى',
  },

  /** What packs a backup: "…، بلا تشفير". */
  containers: {
    tar: 'أرشيف tar',
    gzip: 'دفق gzip',
    zlib: 'دفق zlib',
    bzip2: 'دفق bzip2',
    zstd: 'دفق Zstandard',
    xz: 'دفق xz',
    zip: 'أرشيف ZIP',
    sevenZip: 'أرشيف \u20667-Zip\u2069',
  },

  /** What stands where encrypted bytes should be. It stands by itself too. */
  clear: {
    container: '{container} بلا تشفير',
    sqlite: 'قاعدة بيانات SQLite بلا تشفير',
    zeros: 'أصفار فقط',
    pattern: 'بايتات ذات نمط، وليست عشوائية',
  },

  /** What a database holds: "قاعدة بيانات تضم …". */
  databases: {
    android: 'رسائل WhatsApp (Android)',
    androidOlder: 'رسائل WhatsApp (Android، إصدار أقدم)',
    androidContacts: 'جهات اتصال WhatsApp (Android)',
    androidSessions: 'مفاتيح جلسات WhatsApp (Android)',
    apple: 'رسائل WhatsApp (iPhone أو Mac)',
    appleContacts: 'جهات اتصال WhatsApp (iPhone أو Mac)',
    appleCalls: 'مكالمات WhatsApp (iPhone أو Mac)',
    appleNumbers: 'أرقام WhatsApp المرتبطة (iPhone أو Mac)',
  },

  /** A list of these stands in brackets behind WhatsApp's data. */
  holdings: { chats: 'الدردشات', contacts: 'جهات الاتصال', calls: 'المكالمات', keys: 'المفاتيح' },

  /** A list of these stands behind the number of files in a folder. */
  media: {
    photos:
      '{count, plural, zero {# صورة} one {صورة واحدة} two {صورتان} few {# صور} many {# صورة} other {# صورة}}',
    videos:
      '{count, plural, zero {# فيديو} one {فيديو واحد} two {مقطعا فيديو} few {# مقاطع فيديو} many {# مقطع فيديو} other {# مقطع فيديو}}',
    voice:
      '{count, plural, zero {# رسالة صوتية} one {رسالة صوتية واحدة} two {رسالتان صوتيتان} few {# رسائل صوتية} many {# رسالة صوتية} other {# رسالة صوتية}}',
    recordings:
      '{count, plural, zero {# تسجيل} one {تسجيل واحد} two {تسجيلان} few {# تسجيلات} many {# تسجيلًا} other {# تسجيل}}',
    stickers:
      '{count, plural, zero {# ملصق} one {ملصق واحد} two {ملصقان} few {# ملصقات} many {# ملصقًا} other {# ملصق}}',
    documents:
      '{count, plural, zero {# مستند} one {مستند واحد} two {مستندان} few {# مستندات} many {# مستندًا} other {# مستند}}',
    others:
      '{count, plural, zero {# ملف آخر} one {ملف آخر واحد} two {ملفان آخران} few {# ملفات أخرى} many {# ملفًا آخر} other {# ملف آخر}}',
  },

  /** Clauses after "لكن", "و" or a colon. They stand by themselves too. */
  clauses: {
    clearFollows: 'ترويسته تقول إنه مشفّر، لكن ما يليها {clear}',
    nothingFollows: 'لا شيء يلي ترويسته',
    noArchiveFollows: 'ترويسته تقول إنه غير مشفّر، لكن ما يليها ليس أرشيفًا نعرفه',
    unknownEncryption: 'ترويسته تذكر تشفيرًا لا نعرفه',
    partUnread: 'جزء منه تعذّرت قراءته ({reason})',
    partUnknown: 'جزء منه ليس أرشيفًا نعرفه، ولا شيء يقول كيف شُفّر',
    partsNeither: 'أجزاؤه ليست أرشيفات وليست مشفّرة',
    partsNotAllSealed: 'ليست كل أجزائه تبدو مشفّرة',
    partsEmpty: 'أجزاؤه فارغة',
    clearAfterMark: 'بدايته بداية جزء مشفّر، لكن ما يليها {clear}',
    endsAfterMark: 'ينتهي بعد بايتاته الأولى مباشرة',
    firstPartEmpty: 'جزؤه الأول فارغ',
    firstPartZeros: 'جزؤه الأول ليس فيه إلا أصفار',
    bytesNeither: 'بايتاته ليست أرشيفًا وليست جزءًا مشفّرًا',
    endsInMiddle: 'ينتهي في منتصفه',
    damagedFurtherOn: 'فيه تلف بعد ذلك',
    onlyFirstHeaders: 'لم تُقرأ إلا ترويسات عناصره الأولى',
    onlyBeginning: 'لم تُفكّ إلا بدايته',
    notUnpacked: 'لا يمكن فكّه',
    noTar: 'ليس فيه أرشيف tar',
    packingUnknown: 'لا يمكن فكّ حزمه هنا',
    nothingKnown: 'ليس فيه شيء معروف',
    notAllSeen: 'لم يُنظر إليه كله',
    filesUnread: 'ملفاته تعذّرت قراءتها، أو هي فارغة',
    fileUnread: 'ملفه تعذّرت قراءته، أو هو فارغ',
    filesNotAllSealed: 'ليست كل الملفات فيه مشفّرة',
    filesNotAllSeen: 'تعذّر النظر إلى كل ملفاته',
    onlyApp: 'فيه التطبيق وليس فيه شيء من بيانات التطبيق',
  },

  /** Why a header contradicts itself: "لأن …", and behind a colon. Each begins so that both can stand before it. */
  contradictions: {
    twice: 'أحد الحقول يرد فيها مرتين',
    impossibleType: 'نوع المفتاح فيها {type} قيمة غير ممكنة',
    twoIvs: 'فيها قيمة IV لكل نوع من نوعين من المفاتيح',
    twoKeys: 'فيها بيانات مفتاح WhatsApp بجانب بيانات مفتاح التشفير التام بين الطرفين',
    whatsappType:
      'المفتاح المذكور فيها هو الذي يحتفظ به WhatsApp، لكن قيمة IV فيها قيمة نسخة احتياطية مشفرة تمامًا بين الطرفين',
    zeroIv: 'قيمة IV فيها أصفار فقط',
    endToEndType:
      'نوع المفتاح المذكور فيها {type} من التشفير التام بين الطرفين، لكن قيمة IV فيها قيمة نسخة احتياطية تحت مفتاح WhatsApp',
  },

  /** How a key was seen to open a backup. */
  proofs: {
    salts: 'قيم الملح فيه هي قيم هذه النسخة الاحتياطية',
    firstBlock: 'به تُفتح الكتلة الأولى على {thing}',
    tag: 'به تطابق علامة GCM للنسخة الاحتياطية كلها',
    mac: 'به يطابق HMAC لقاعدة بيانات كاملة',
    notEncrypted: 'به تُفتح الكتلة الأولى على بايتات غير مشفّرة',
    metadata: 'به تطابق قيمة HMAC للبيانات الوصفية الموجودة بجانبه',
  },

  /** What a file of an iPhone backup is seen to be. They stand by themselves too. */
  forms: {
    open: 'قاعدة بيانات SQLite، بلا تشفير',
    openShort: 'قاعدة بيانات SQLite، بلا تشفير، أقصر مما تقول ترويستها',
    sealed: 'يبدو مشفّرًا، وليس قاعدة بيانات SQLite',
    empty: 'فارغ',
    zeros: 'أصفار فقط في بدايته',
    neither: 'ليس قاعدة بيانات SQLite وليس مشفّرًا',
    unread: 'لم يُقرأ: {reason}',
  },

  /** What the members of a media archive in iCloud say. They stand by themselves too. {path} has its private names taken out. */
  archives: {
    paths: 'أسماء العناصر مسارات تمكن قراءتها مثل {path}',
    pathsAndThing: 'أسماء العناصر مسارات تمكن قراءتها مثل {path}، وبداية أحدها {thing}',
    clearMember: 'تبدو الأسماء مغلقة، لكن بداية أحد العناصر {thing}، بلا تشفير',
    oddNames: 'أسماء العناصر ليست مسارات وليست مغلقة',
    oddSizes: 'الأسماء مغلقة، لكن الأحجام ليست أحجام عناصر مغلقة',
    oddContents: 'الأسماء مغلقة، لكن المحتويات لا تبدو مشفّرة',
    damaged: 'فيه تلف: {end}',
    moreBytes: 'تلي علامة نهايته بايتات أخرى',
    noMembers: 'ليست فيه عناصر',
    sealed:
      'كل أسماء العناصر التي نُظر إليها، وعددها {count}، من 32 بايت بترميز base64url، وأحجامها أحجام عناصر مغلقة',
  },

  /** Where reading an archive ended too early. They stand by themselves too. */
  archiveEnds: {
    manyMembers: 'عناصر أكثر مما يُنظر إليه',
    impossibleSize: 'ترويسة أحد العناصر تذكر حجمًا غير ممكن',
    wrongChecksum: 'المجموع الاختباري لترويسة أحد العناصر غير مطابق',
    inMember: 'ينتهي الأرشيف داخل عنصر',
    inHeader: 'ينتهي الأرشيف داخل ترويسة',
    noEndMark: 'ليست للأرشيف علامة نهاية',
    extendsNothing: 'ترويسة تكمل عنصرًا لا يليها أي عنصر',
    badPax: 'ترويسة pax لا يمكن تحليلها',
    longHeader: 'ترويسة أطول مما يُنظر إليه',
    manyHeaders: 'في الأرشيف ترويسات أكثر مما يُقرأ',
    onlyBeginningRead: 'لم تُقرأ إلا بدايته',
  },

  /** Why the list of folders of a program, such as Google Drive, can't be used. */
  faults: {
    forbidden: 'ليس لدى Sealwatch إذن بقراءته',
    locked: 'تطبيقه يقفله',
    unread: 'لا تمكن قراءته ({code})',
    notRegular: 'ليس ملفًا عاديًا',
    inCloud: 'هو في السحابة فقط',
    vanished: 'اختفى',
    farTooLarge: 'هو أكبر بكثير من ملف كهذا',
    tooLarge: 'هو أكبر مما يقرؤه Sealwatch',
    noPlist: 'ليس قائمة خصائص يستطيع Sealwatch قراءتها',
    noAccounts: 'لا يسرد أي حسابات',
    otherForm: 'ليس بصيغة ملف كهذا',
    noDatabase: 'ليس قاعدة بيانات يستطيع Sealwatch قراءتها',
    noJson: 'ليس JSON صالحًا',
    noXml: 'ليس XML كاملًا',
  },

  /** Why something was not looked into: at the head of a list, and in brackets or after a colon. */
  skips: {
    noPermission: 'لا إذن',
    onlyInCloud: 'في السحابة فقط',
    notRegular: 'ليس ملفًا عاديًا',
    vanished: 'اختفى',
    notFound: 'غير موجود',
    notFolder: 'ليس مجلدًا',
    offline: 'غير متصل',
    noAnswer: 'لا يستجيب',
    // {code} is the system's own word, such as EIO
    unreadable: 'لا تمكن قراءته ({code})',
    link: 'رابط رمزي، لم يُتبع',
    program: 'ملفات برامج، لم يجرِ الاطلاع عليها',
    history: 'سجل الإصدارات، لم يجرِ الاطلاع عليه',
    seenBefore: 'جرى الاطلاع عليه من قبل',
    stillCopied: 'نسخة ما زال إنشاؤها جاريًا',
    tooLarge: 'أكبر من أن يُفتَّش',
    tooMany: 'ملفات أكثر مما يُنظر إليه',
    tooManyForKeys: 'ملفات أكثر مما يُبحث فيه عن مفاتيح',
    noDeviceList: 'ليس قائمة نسخة احتياطية لجهاز تمكن قراءتها',
    noKeysSearched: 'لم يُبحث عن مفاتيح بجانب ما سُمّي',
    // --verify is an option of the command line: as it is
    tooDistant: 'يحتاج تقييمه إلى أكثر من 64 KiB عبر الشبكة، ويقرأ \u2066--verify\u2069 أكثر من ذلك',
    // {message} is an error's own English text
    notJudged: 'تعذّر تقييمه ({message})',
  },
} as const satisfies Partial<Catalog['engine']>
