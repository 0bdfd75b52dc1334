/**
 * What a verdict rests on, as short notes for a person who wants to know how we know. Technical words (IV, header, SQLite,
 * GCM tag, Manifest.db) are names: they stay.
 * {format} is a name such as crypt15 or android-backup, {package} one such as com.whatsapp: as they are.
 */
export const facts = {
  // Headers and ends of Android backups
  keyType0: 'key type 0 in the backup header: a key that WhatsApp provides and keeps',
  keyType1: 'key type 1 in field {field} of the backup header: end-to-end encrypted, kind of key not stated',
  keyType2: 'key type 2 in field {field} of the backup header: end-to-end encrypted with a password',
  keyType3: 'key type 3 in field {field} of the backup header: end-to-end encrypted with a 64-digit key',
  keyType4: 'key type 4 in field {field} of the backup header: end-to-end encrypted with a passkey',
  keyTypeNewer:
    'key type {type} in field {field} of the backup header: end-to-end encrypted, a newer kind of key that Sealwatch does not know yet',
  ivInPlace: 'the IV stands where only end-to-end encrypted backups have it (field 3)',
  olderKeyType: 'field 1, the older key type, says {type}: where field 6 stands, it decides',
  passkeyRecord: 'the header carries a passkey record (field 5)',
  unknownFields: 'unknown header fields: {fields}',
  writtenBy: 'written by WhatsApp {version}',
  keyVersion: "WhatsApp's key version {stated}",
  oldHeader: "an older header without a key type: cipher version 1, WhatsApp's key version {version}",
  endsWithDigits: 'it ends as these backups do, with two digits of a phone number',
  contradictoryHeader: 'the backup header contradicts itself: {contradiction}',
  clearAfterHeader: 'what follows the header is {thing}, not encrypted',
  nothingAfterHeader: 'the header is all there is: no encrypted content follows',
  zerosAfterHeader: 'only zeros follow the header where encrypted content should be',
  thingAfterHeader: 'what follows the header does not look encrypted: {thing}',
  patternAfterHeader:
    'what follows the header does not look encrypted: it repeats itself as ciphertext never does',
  thingFurtherOn: 'further on stands {thing}',
  patternFurtherOn: 'it does not look encrypted all the way: a part repeats itself as ciphertext never does',
  checksumFits: 'the checksum at its end fits: the file is complete',
  checksumMissing: 'no fitting checksum at its end',
  checksumTooShort: 'the file is too short for a checksum',
  checksumTooDistant: 'checksum not compared: the whole file would have to cross the network',
  checksumTooLarge: 'checksum not compared: the file is larger than 32 MiB',
  publicKeyOpens: 'with the public key, the file opens to a SQLite database',
  blocksWhole: 'its size is a whole number of 16-byte blocks, as it must be',
  blocksCut:
    'its size is no whole number of 16-byte blocks: {count} bytes are left over, so it was cut short',
  sizeFits: 'the size fits: a whole number of 16-byte blocks',
  sizeFitsAfterHeader: 'the size fits: a whole number of 16-byte blocks after its header of {count} bytes',
  looksEncrypted: 'the bytes look encrypted, and are of no other kind that we know',
  looksEncryptedShort: 'looks encrypted',

  // Names
  nameNotUtf8: 'a name in this path is not valid text (UTF-8)',
  nameSaysAddressKey:
    'the name says {format}: its key is made of a public one and the e-mail address of the account',
  nameSaysObsolete: 'the name says {format}: an obsolete format under the key that WhatsApp keeps too',
  nameSaysOlder: 'the name says {format}: an older format under the key that WhatsApp keeps too',
  nameSaysOther: 'the name says {claimed}, the bytes say {format}: the bytes decide',
  nameSays: 'the name says {format}: the bytes decide',
  nameSaysPackage:
    'the name says {package}, but the header names another app: the bytes decide who can read it',
  nameIs: 'the name is that of {format}',
  nameOfMedia: 'the name is that of end-to-end encrypted media: 64 hex digits, then .mcrypt1',
  nameOfSwift: 'the name is that of a Swift Backup of {package}',
  nameOfTitanium: 'the name is that of a Titanium backup of {package}',
  nameOfKey: "the name is that of a backup's key",
  nameOfPasswordCheck: "the name is that of WhatsApp's check of the backup password",
  nameOfImazing: 'the name ends as that of an iMazing archive, and no known archive begins here',
  nameOfExport: 'WhatsApp gives exported chats such a name in {language}',
  nameOfExportAnywhere: 'WhatsApp gives exported chats such a name in every language seen on iPhone',
  nameNamesWhatsApp: 'its name names WhatsApp',
  nameOrFolderNamesWhatsApp: 'its name or its folder names WhatsApp',
  folderNames: 'the folder names {package}',
  folderHolds: 'the folder holds files of {package}',

  // Any file with the name of a backup
  fileEmpty: 'the file is empty',
  firstZeros: 'the first {count} bytes are zeros',
  bytesAre: 'the bytes are {thing}',
  noFormatFits: 'no known format fits the bytes',

  // Keys. {proof} is a phrase of `proofs`
  keyBeside: 'a key that opens it lies beside it: {proof}',
  keyElsewhere: 'a key that opens it lies elsewhere: {proof}',
  opensBeside: 'it opens a backup beside it: {proof}',
  opensElsewhere: 'it opens a backup elsewhere: {proof}',
  keyBesideUntold:
    'a key lies beside it; to see whether it opens it, the whole file would have to cross the network, which --verify allows',
  keyBesideUndecided: 'a key lies beside it; what was read of the backup does not tell whether it opens it',
  keyBesideUnread: 'by its name, this file may hold a key, and no key could be read in it',
  rawKey: 'it holds a value of 32 bytes, as long as such a key',
  keyUnseen: 'a key that lay beside it could not be looked at this time',
  knownEarlier: 'known from an earlier audit; it could not be looked at this time',
  digitsInOnePiece: '64 hex digits in one piece',
  digitsInGroups: '64 hex digits in groups of {count}',
  digitsLabelled: "the words around them are those of a backup's key",
  javaBytes32: 'a serialised Java byte array of 32 bytes, as encrypted_backup.key is',
  javaBytes131: 'a serialised Java byte array of 131 bytes, as the file "key" is',
  saltHashFits: 'it holds the hash of its own salt',
  saltHashDiffers: 'the hash of its salt does not fit',
  javaPasswordCheck:
    'a serialised Java object, as that file is: it holds a salted hash of the password, not the key',

  // Databases. {tables} and {columns} are names with commas between them: as they are
  databaseInClear: 'SQLite database in clear',
  tables: "its tables are WhatsApp's: {tables}",
  tablesWithColumns: "its tables are WhatsApp's: {tables}, with {columns}",
  otherTables:
    "the name is WhatsApp's, but none of the {count} tables that could be read is known as WhatsApp's",
  noTables: 'the database has no tables',
  noTablesInLog: 'no table was found in {name} either',
  onlyZerosFollow: 'only zeros follow',
  headerDamaged: 'the rest of the database header is damaged',
  logInClear: 'write-ahead log of a SQLite database, in clear',
  databaseNotBeside: 'the database that it belongs to does not lie beside it',
  newestInLog: 'newer messages may be only in the write-ahead log beside it',
  cutShort: 'cut short: {count} of {total} bytes are there',
  unfinishedJournal:
    'a journal of a change that was not finished lies beside it: it was being written when it was copied',
  liveClosed: 'no SQLite database in clear',
  liveOther: "a SQLite database in clear, without tables known as WhatsApp's",
  liveKnown: 'a SQLite database in clear, with {database}',

  // Exported chats. {system} is Android or iPhone
  linesLikeMessages: '{count} of {total} lines begin like messages that WhatsApp for {system} exported',
  readableNotice:
    'a notice on end-to-end encryption that can be read, which proves that this text is not encrypted',
  mediaNamed: 'media is named or left out as WhatsApp does it',
  recurringSenders: 'senders with more than one message: {count}',
  notLikeChat: 'the text does not begin like an exported chat',
  zipMembers: 'a ZIP archive; members seen: {count}',
  zipCutShort: 'the directory is missing: the archive is cut short',
  zipNotWhole: 'not all of its {count} members could be looked at',
  zipMedia: "members with names of WhatsApp's media: {count}",
  zipFalseMark: 'the archive marks it as encrypted, but it is not',
  zipOthersEncrypted: 'other texts are encrypted; this one is not',
  zipNameDiffers: 'its name differs between the directory and the content',
  zipEmptyName: 'the archive has an empty name',
  zipNulName: 'the archive has a NUL byte in a name',
  zipAbsoluteName: 'the archive has an absolute name',
  zipNameLeadsOut: 'the archive has a name that leads out of its folder',
  zipTextNone: 'the text in it is encrypted with no encryption',
  zipTextOld: 'the text in it is encrypted with the old ZIP encryption',
  zipTextAes: 'the text in it is encrypted with AES',
  zipTextOther: 'the text in it is encrypted with strong encryption of a kind that is not told',
  zipTextNamed: 'the encrypted text has the name of an exported chat',
  zipOpenMembers: 'not encrypted: {count} of {total} members',
  zipOpenMedia: '{count} of {total} media members are not encrypted',

  // Media folders. {folders} are names: as they are; {media} is a list such as "12 photos, 1 video"; {things} one of `things`
  mediaFolders: "its folders are WhatsApp's: {folders}",
  inWhatsAppFolder: "it lies in WhatsApp's folder",
  foldersBeside: 'it also holds folders that WhatsApp keeps beside them',
  mediaNames: '{count, plural, one {# file} other {# files}} with names as WhatsApp gives them',
  mediaCount: '{count, plural, one {# file} other {# files}}, {size, number} bytes: {media}',
  mediaCountCloud:
    '{count, plural, one {# file} other {# files}}, {size, number} bytes: {media}; {cloud, number} of them are only in the cloud',
  mediaCountMore:
    '{count, plural, one {# file} other {# files}}, {size, number} bytes: {media}; there are more, counting stopped here',
  mediaCountCloudMore:
    '{count, plural, one {# file} other {# files}}, {size, number} bytes: {media}; {cloud, number} of them are only in the cloud; there are more, counting stopped here',
  mediaOpen: '{count} of {total} files that were looked at open as they are: {things}',
} as const
