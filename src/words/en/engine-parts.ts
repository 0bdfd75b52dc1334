/** What stands inside the engine's other sentences, and, where a comment says so, by itself too. */
export const parts = {
  /** Backups by phones and tools, with their article: "it is ...", "it is ... of WhatsApp". */
  tools: {
    adb: 'an adb backup',
    miui: 'a MIUI backup',
    miuiZip: 'a ZIP with a MIUI backup',
    archive: 'an archive',
    titanium: 'a backup by Titanium',
    neo: 'a Neo Backup',
    appManager: 'a backup by App Manager',
    swift: 'a Swift Backup',
    twrp: 'a TWRP backup of a whole phone',
    hisuite: 'a HiSuite backup',
    smartSwitch: 'a Smart Switch backup',
    imazingApp: "iMazing's export of an app",
    imazingDevice: "iMazing's archive of a whole device",
  },

  /** What a file's first bytes show it to be, with its article. */
  things: {
    jpeg: 'a JPEG picture',
    png: 'a PNG picture',
    gif: 'a GIF picture',
    webp: 'a WebP picture',
    mp4: 'a video or recording (MP4)',
    ogg: 'a recording (Ogg)',
    mp3: 'a recording (MP3)',
    riff: 'a RIFF file',
    matroska: 'a video (Matroska)',
    pdf: 'a PDF document',
    sqlite: 'a SQLite database',
    zip: 'a ZIP archive',
    emptyZip: 'an empty ZIP archive',
    gzip: 'gzip-compressed data',
    sevenZip: 'a 7z archive',
    rar: 'a RAR archive',
    xz: 'xz-compressed data',
    bzip2: 'bzip2-compressed data',
    zstandard: 'Zstandard-compressed data',
    program: 'a program',
    plist: 'a property list',
    appleArchive: 'a compressed Apple archive',
    java: 'a serialised Java object',
    text: 'text',
    json: 'a JSON text',
    compressedSqlite: 'a compressed SQLite database',
    compressedZip: 'a compressed ZIP archive',
    compressedWebp: 'a compressed WebP picture',
    compressedJson: 'a compressed JSON text',
  },

  /** What packs a backup, with its article: "..., not encrypted", "... in clear". */
  containers: {
    tar: 'a tar archive',
    gzip: 'a gzip stream',
    zlib: 'a zlib stream',
    bzip2: 'a bzip2 stream',
    zstd: 'a Zstandard stream',
    xz: 'an xz stream',
    zip: 'a ZIP archive',
    sevenZip: 'a 7-Zip archive',
  },

  /** What stands where encrypted bytes should be. It stands by itself too. "In clear": not encrypted. */
  clear: {
    container: '{container} in clear',
    sqlite: 'a SQLite database in clear',
    zeros: 'only zeros',
    pattern: 'bytes with a pattern, not noise',
  },

  /** Whose data a database holds: "a database of ...". */
  databases: {
    android: "WhatsApp's messages (Android)",
    androidOlder: "WhatsApp's messages (Android, older)",
    androidContacts: "WhatsApp's contacts (Android)",
    androidSessions: "WhatsApp's session keys (Android)",
    apple: "WhatsApp's messages (iPhone or Mac)",
    appleContacts: "WhatsApp's contacts (iPhone or Mac)",
    appleCalls: "WhatsApp's calls (iPhone or Mac)",
    appleNumbers: "WhatsApp's linked numbers (iPhone or Mac)",
  },

  /** A list of these stands in "WhatsApp's chats, contacts and calls". */
  holdings: { chats: 'chats', contacts: 'contacts', calls: 'calls', keys: 'keys' },

  /** A list of these stands behind the number of files in a folder. */
  media: {
    photos: '{count, plural, one {# photo} other {# photos}}',
    videos: '{count, plural, one {# video} other {# videos}}',
    voice: '{count, plural, one {# voice message} other {# voice messages}}',
    recordings: '{count, plural, one {# recording} other {# recordings}}',
    stickers: '{count, plural, one {# sticker} other {# stickers}}',
    documents: '{count, plural, one {# document} other {# documents}}',
    others: '{count, plural, one {# other file} other {# other files}}',
  },

  /** Clauses after "but", "and" or a colon. They stand by themselves too. */
  clauses: {
    clearFollows: 'its header says that it is encrypted, but what follows is {clear}',
    nothingFollows: 'nothing follows its header',
    noArchiveFollows: 'its header says that it is not encrypted, but what follows is no archive that we know',
    unknownEncryption: 'its header names an encryption that we do not know',
    partUnread: 'a part of it could not be read ({reason})',
    partUnknown: 'a part of it is no archive that we know, and nothing says how it is encrypted',
    partsNeither: 'its parts are neither archives nor encrypted',
    partsEmpty: 'its parts are empty',
    clearAfterMark: 'it begins as an encrypted part does, but {clear} follow',
    endsAfterMark: 'it ends right after its first bytes',
    firstPartEmpty: 'its first part is empty',
    firstPartZeros: 'its first part holds only zeros',
    bytesNeither: 'its bytes are neither an archive nor an encrypted part',
    endsInMiddle: 'it ends in the middle',
    damagedFurtherOn: 'it is damaged further on',
    onlyFirstHeaders: 'only the headers of its first members were read',
    onlyBeginning: 'only its beginning was unpacked',
    notUnpacked: 'it cannot be unpacked',
    noTar: 'it holds no tar archive',
    packingUnknown: 'its packing cannot be undone here',
    nothingKnown: 'nothing known is in it',
    notAllSeen: 'not all of it was looked at',
    filesUnread: 'its files could not be read, or are empty',
    fileUnread: 'its file could not be read, or is empty',
    onlyApp: "it holds the app and none of the app's data",
  },

  /** Why a header contradicts itself: "because ...". An IV is a number that encryption begins with. */
  contradictions: {
    twice: 'a field stands in it twice',
    impossibleType: 'its key type {type} is no possible value',
    twoIvs: 'it carries an IV for each of two kinds of key',
    twoKeys: "it carries data of WhatsApp's key beside those of an end-to-end key",
    whatsappType: 'it names the key that WhatsApp keeps, but has the IV of an end-to-end encrypted backup',
    zeroIv: 'its IV is only zeros',
    endToEndType: "it names the end-to-end key type {type}, but has the IV of a backup under WhatsApp's key",
  },

  /** How a key was seen to open a backup. */
  proofs: {
    salts: 'its salts are those of this backup',
    firstBlock: 'with it, the first block opens to {thing}',
    tag: 'with it, the GCM tag of the whole backup fits',
    mac: 'with it, the HMAC over the whole of a database fits',
    notEncrypted: 'with it, the first block opens to bytes that are not encrypted',
    metadata: 'with it, the HMAC of the metadata beside it fits',
  },

  /** What a file of an iPhone backup is seen to be. They stand by themselves too. */
  forms: {
    open: 'a SQLite database, not encrypted',
    openShort: 'a SQLite database, not encrypted, shorter than its header says',
    sealed: 'looks encrypted, no SQLite database',
    empty: 'empty',
    zeros: 'only zeros at its beginning',
    neither: 'neither a SQLite database nor encrypted',
    unread: 'not read: {reason}',
  },

  /** What the members of a media archive in iCloud say. They stand by themselves too. {path} has its private names taken out. */
  archives: {
    paths: 'member names are readable paths such as {path}',
    pathsAndThing: 'member names are readable paths such as {path}; one of them begins as {thing}',
    clearMember: 'names look sealed, but a member begins as {thing}, not encrypted',
    oddNames: 'member names are neither paths nor sealed',
    oddSizes: 'names are sealed, but sizes are not those of sealed members',
    oddContents: 'names are sealed, but the contents do not look encrypted',
    damaged: 'it is damaged: {end}',
    moreBytes: 'more bytes follow its end mark',
    noMembers: 'it has no members',
    sealed: 'all {count} member names looked at are 32 bytes in base64url, with sizes of sealed members',
  },

  /** Where reading an archive ended too early. They stand by themselves too. */
  archiveEnds: {
    manyMembers: 'more members than are looked at',
    impossibleSize: 'a member header states an impossible size',
    wrongChecksum: 'the checksum of a member header does not fit',
    inMember: 'the archive ends inside a member',
    inHeader: 'the archive ends inside a header',
    noEndMark: 'the archive has no end mark',
    extendsNothing: 'a header that extends a member is followed by none',
    badPax: 'a pax header does not parse',
    longHeader: 'a header is longer than is looked at',
    manyHeaders: 'the archive has more headers than are read',
    onlyBeginningRead: 'only its beginning was read',
  },

  /** Why the list of folders of a program, such as Google Drive, can't be used. */
  faults: {
    forbidden: 'Sealwatch has no permission to read it',
    locked: 'its app has it locked',
    unread: 'it cannot be read ({code})',
    notRegular: 'it is not a regular file',
    inCloud: 'it is only in the cloud',
    vanished: 'vanished',
    farTooLarge: 'it is far larger than such a file is',
    tooLarge: 'it is larger than Sealwatch reads',
    noPlist: 'it is no property list that Sealwatch can read',
    noAccounts: 'it lists no accounts',
    otherForm: 'it is not in the form of such a file',
    noDatabase: 'it is no database that Sealwatch can read',
    noJson: 'it is not valid JSON',
    noXml: 'it is not whole XML',
  },

  /** Why something was not looked into: at the head of a list, and in brackets or after a colon. */
  skips: {
    noPermission: 'no permission',
    onlyInCloud: 'only in the cloud',
    notRegular: 'not a regular file',
    vanished: 'vanished',
    notFound: 'not found',
    notFolder: 'not a folder',
    offline: 'offline',
    noAnswer: 'does not answer',
    // {code} is the system's own word, such as EIO
    unreadable: 'cannot be read ({code})',
    link: 'symbolic link, not followed',
    program: 'program files, not looked into',
    history: 'version history, not looked into',
    seenBefore: 'already looked into',
    stillCopied: 'a copy that is still being made',
    tooLarge: 'too large to be looked through',
    tooMany: 'more files than are looked at',
    noDeviceList: 'not a list of a device backup that can be read',
    noKeysSearched: 'not searched for keys beside what was named',
    // --verify is an option of the command line: as it is
    tooDistant: 'takes more than 64 KiB over the network to judge; --verify reads more',
    // {message} is an error's own English text
    notJudged: 'could not be judged ({message})',
  },
} as const
