/**
 * Why a finding is judged so: one or two sentences for a person.
 * {tool} is a phrase of `tools`, with its article; {thing} one of `things`; {why} one of `clauses`.
 */
export const reasons = {
  // Android backups
  onlyYou: 'Only you can open this backup: it is end-to-end encrypted, and WhatsApp has no key to it.',
  onlyYouPassword:
    'Only you can open this backup: it is end-to-end encrypted, and the key is sealed by your password.',
  onlyYouDigits:
    'Only you can open this backup: it is end-to-end encrypted, and the key is your 64-digit key.',
  onlyYouPasskey:
    'Only you can open this backup: it is end-to-end encrypted, and the key is sealed by your passkey.',
  onlyYouMedia:
    'Only you can open this file: it is a photo, video or other file of an end-to-end encrypted Google backup.',
  whatsappKeepsKey: 'You and WhatsApp can open this backup: it is encrypted, but WhatsApp keeps a key to it.',
  publicKey: 'Anyone with this file can read it: it is encrypted, but with a key that is public.',
  keyOfAddress:
    'Anyone with this file can read it: it is encrypted, but the key follows from an e-mail address of your phone.',
  keyBeside:
    'Anyone with this folder can read this backup: it is encrypted, but the key that opens it lies beside it.',
  sealedKeyBeside:
    'Anyone with this folder can read this backup: it is end-to-end encrypted, but the key that opens it lies beside it.',
  keyBesideUntold:
    "We can't tell who can open this backup: a key lies beside it, and whether it opens it takes the whole file, which was not fetched.",
  keyBesideUndecided:
    "We can't tell who can open this backup: a key lies beside it, and what was read does not tell whether it opens it.",
  keyBesideUnread:
    "We can't tell who can open this backup: a file beside it may hold its key, and could not be read.",
  keyInSamePlace:
    "We can't tell who can open this backup: a key that opens it lies elsewhere in the same place, and whoever gets both can read it.",
  // As it was at an earlier look, because a key beside it, or it itself, was out of sight at the last one
  anyoneEarlier:
    'Anyone could read this when it was last looked at with all that decides it, and may still: not all of that could be looked at this time.',
  sealedNearUnseenKey:
    'Anyone could read this backup when it was last looked at, and may still: it is end-to-end encrypted, but a key that lay beside it could not be looked at this time.',
  whatsappEarlier:
    'You and WhatsApp could open this when it was last looked at with all that decides it, and may still: not all of that could be looked at this time.',
  untoldNow:
    "We can't tell who can open this: not all that decides it could be looked at this time, such as a key beside it.",
  clearAfterHeader:
    'Anyone with this file can read it: its header says that it is encrypted, but what follows is {thing} in clear.',
  endsAfterHeader: "We can't tell who can open this backup: the file ends right after its header.",
  zerosAfterHeader:
    "We can't tell who can open this backup: only zeros follow its header, as in a file that was never fully written.",
  notEncryptedAfterHeader:
    "We can't tell who can open this backup: its header says that it is encrypted, but what follows does not look like it.",
  clearFurtherOn:
    'Anyone with this file can read a part of it: its header says that it is encrypted, but {thing} in clear stands further on.',
  thingFurtherOn:
    "We can't tell who can open all of this backup: its header says that it is encrypted, but {thing} stands further on.",
  patternFurtherOn:
    "We can't tell who can open all of this backup: its header says that it is encrypted, but not all that follows looks like it.",
  contradictoryHeader:
    "We can't tell who can open this backup: its header contradicts itself, because {contradiction}.",

  // Any file with the name of a backup
  openContent:
    'Anyone with this file can open it: it has the name of a WhatsApp backup, but is {thing}, not encrypted.',
  fileEmpty: "We can't tell who can open this file: the file is empty.",
  fileZeros:
    "We can't tell who can open this file: it holds only zeros, as a file that was never fully written does.",
  fileUnknown:
    "We can't tell who can open this file: its bytes are not those of any {format} file that we know.",
  fileInCloud: "We can't tell who can open this file: it is only in the cloud, and was not downloaded.",
  fileForbidden: "We can't tell who can open this file: Sealwatch has no permission to read it.",
  fileUnread: "We can't tell who can open this file: it could not be read ({reason}).",

  // Key files
  e2eeKey: 'Anyone with this file has the key of an end-to-end encrypted WhatsApp backup.',
  whatsappKey: "Anyone with this file has WhatsApp's key to older backups of this phone.",
  keyDigits:
    'Anyone with this file can read 64 digits in it that are the key of an end-to-end encrypted WhatsApp backup, by how they are written or by what they open.',
  passwordCheck:
    "We can't tell who can use this file: it is no key, but a check of your backup password, and whoever has it can try passwords on it without limit.",

  // Databases. {database} is a phrase of `databases`: whose and of which system it is
  database: 'Anyone with this file can read it: it is a database of {database}, not encrypted.',
  databaseLog: 'Anyone with this file can read it: it is a part of a database of {database}, not encrypted.',
  databaseOfOther:
    'Anyone with this file can read it: it has the name of a WhatsApp backup, and is a database that is not encrypted.',
  databaseBare:
    "We can't tell who can read this: it has the name of a WhatsApp backup, but is a database without any table.",
  databaseOnlyBegins: "We can't tell who can read this: it begins like a database, but nothing follows.",
  databaseDamaged:
    'Anyone with this file can read what is left of it: it begins as a database that is not encrypted, and is damaged.',

  // Exported chats
  chatText: 'Anyone with this file can read it: it is an exported chat in plain text, not encrypted.',
  chatTextNoticed:
    'Anyone with this file can read it: it is an exported chat in plain text, not encrypted. Its line about end-to-end encryption speaks of how messages travel, and does not protect this file.',
  chatZip:
    'Anyone with this file can read it: it is a ZIP archive with an exported chat in plain text, not encrypted.',
  chatZipNoticed:
    'Anyone with this file can read it: it is a ZIP archive with an exported chat in plain text, not encrypted. Its line about end-to-end encryption speaks of how messages travel, and does not protect this file.',
  chatTextUnknown:
    "We can't tell who can open this file: it has the name of an exported chat and is plain text, but no line in it is one that we know from exported chats.",
  chatZipUnknown:
    "We can't tell who can open this file: it has the name of an exported chat, but none of its members that could be read is a chat.",
  chatZipOpenMedia:
    "Anyone with this file can see media in it: the chat's text is behind a password, but not all media is.",
  chatZipPartlyLocked:
    "We can't tell who can read all of this: its names are those of an exported chat whose text is behind a password, but {why}.",
  chatZipLocked:
    "Whoever has this archive's password can read it: its names are those of an exported chat, but we can't confirm that without the password.",
  chatZipLockedWeakly:
    "Whoever has this archive's password can read it: its names are those of an exported chat, but we can't confirm that without the password. This old kind of ZIP encryption can be broken by experts.",

  mediaFolder:
    'Anyone with this folder can open your photos, videos and voice messages in it: WhatsApp keeps them here without encryption.',

  // The data of WhatsApp's desktop app. {system} is Mac or Windows
  liveOpen:
    "Anyone who gets this folder can read it: here WhatsApp's {system} app keeps your chats, not encrypted. It is no backup; your account on the computer is what protects it.",
  liveUnread:
    "We can't tell who can read the data of WhatsApp's {system} app: it could not be looked into ({reason}).",
  liveClosedWindows:
    "We can't tell who can read this data of WhatsApp's Windows app: it is not readable as it lies here, but Windows keeps its key for your account, so whoever can sign in to that account may open it.",
  liveClosedMac:
    "We can't tell who can read this data of WhatsApp's Mac app: no database of WhatsApp's was readable in it.",

  // iCloud
  icloudClear: 'Anyone with this folder can read it: a file in it that should be encrypted is not.',
  icloudOlderMedia:
    'Anyone with this folder can open photos, videos and voice messages of an older backup in it: not all of its media is encrypted.',
  icloudMedia:
    'Anyone with this folder can open the photos, videos and voice messages in it: end-to-end encryption was off.',
  icloudMediaAndKey:
    'Anyone with this folder can open the photos, videos and voice messages in it: end-to-end encryption was off, and WhatsApp holds a key to the chats.',
  icloudSealed:
    'Only you can open this backup: its media is sealed one by one, as WhatsApp does it with end-to-end encryption alone.',
  icloudUnclear:
    "We can't tell who can open this iCloud backup: not all of its media archives can be read for what they are.",
  icloudPartlyUnread:
    "We can't tell who can open this iCloud backup: what is here is end-to-end encrypted, but {count, plural, one {# media archive} other {# media archives}} could not be looked into.",
  icloudMoreMedia:
    "We can't tell who can open this iCloud backup: what is here is end-to-end encrypted, but {count, plural, one {# media archive holds} other {# media archives hold}} more than was looked at. An audit with --deep reads it all.",
  icloudDatabasesUnread:
    "We can't tell who can open this iCloud backup: its media is end-to-end encrypted, but {count, plural, one {# database} other {# databases}} could not be looked into ({reason}).",
  icloudDatabasesDiffer:
    "We can't tell who can open this iCloud backup: its media is end-to-end encrypted, but its databases do not look like it.",
  icloudOlderParts:
    "We can't tell who can open this new iCloud backup: its chats or its sealed media are still those of an earlier one.",
  icloudInCloud:
    "We can't tell who can open this iCloud backup: it is only in the cloud, and was not downloaded.",
  icloudUnread: "We can't tell who can open this iCloud backup: none of it could be read ({reason}).",
  // "Settings > Chats > Chat backup" is a menu of WhatsApp on the phone: as WhatsApp names it in this language
  icloudMediaUnread:
    "We can't tell who can open this iCloud backup: its media archives could not be looked into; on your phone, Settings > Chats > Chat backup shows it.",
  icloudNoMedia:
    "We can't tell who can open this iCloud backup: only its media archives could tell, and there are none here with anything in them; on your phone, Settings > Chats > Chat backup shows it.",

  // Backups of an iPhone. {holdings} is a list such as "chats, contacts and calls"
  deviceOpen: "Anyone with this folder can read WhatsApp's {holdings} in it: they are not encrypted.",
  deviceOpenLie:
    "Anyone with this folder can read WhatsApp's {holdings} in it: they are not encrypted, although the backup says of itself that it is encrypted.",
  deviceOpenUnseen:
    "Anyone with this folder can read WhatsApp's chats: the backup is not encrypted. The chats themselves were not opened.",
  deviceSealed:
    "Whoever has the password of this device backup can read WhatsApp's chats in it. That password is no part of WhatsApp's end-to-end encryption.",
  deviceOnlyListed:
    "We can't tell who can open the chats: this device backup lists WhatsApp, but its chats are not in it. That fits end-to-end encrypted backup being on, but does not prove it.",
  deviceEmpty: "We can't tell who can open the chats: a WhatsApp database in this device backup is empty.",
  deviceUnclear:
    "We can't tell who can open the chats: a WhatsApp database in this device backup is neither readable nor encrypted.",
  deviceUnsaid:
    "We can't tell who can open the chats: they look encrypted, but the backup does not say whether it is encrypted.",
  deviceSaysOpen:
    "We can't tell who can open the chats: they look encrypted, but the backup says of itself that it is not.",
  deviceIndexUnclear:
    "We can't tell who can open the chats: they look encrypted, but Manifest.db is neither readable nor encrypted.",
  deviceIndexOpen:
    "We can't tell who can open the chats: the backup says of itself that it is encrypted, but its Manifest.db is not.",
  deviceUnread: "We can't tell who can open the chats: they could not be looked into.",

  // Backups by phones and tools
  toolData:
    "{unit, select, folder {Anyone with this folder can read it} other {Anyone with this file can read it}}: it is {tool} with WhatsApp's data in it, not encrypted.",
  toolOpen:
    '{unit, select, folder {Anyone with this folder can read it} other {Anyone with this file can read it}}: it is {tool} of WhatsApp, not encrypted.',
  toolOpenNothingKnown:
    "{unit, select, folder {Anyone with this folder can read it} other {Anyone with this file can read it}}: it has the name of a WhatsApp backup and is not encrypted, but nothing known as WhatsApp's is in it.",
  toolSealed:
    "Whoever has its password can read it: it is {tool} of WhatsApp, encrypted with a password that is not WhatsApp's.",
  toolSealedWhole:
    'Whoever has its password can read it: it is {tool}, encrypted as a whole. Whether WhatsApp is in it cannot be seen from here.',
  toolSealedByIt:
    'Whoever has its password or key can read it: it is {tool} of WhatsApp, encrypted by that tool.',
  toolHoldsSealed:
    "We can't tell who can read all of this: it is {tool}, not encrypted, but the WhatsApp backups in it are encrypted on their own. Unpack it and check them.",
  toolOnlyLists: "We can't tell where the chats are: {tool} lists WhatsApp, but holds none of its data.",
  toolUntold: "We can't tell who can read it: it is {tool} of WhatsApp, but {why}.",
  toolNoFile: "We can't tell who can read it: it is {tool} of WhatsApp, but no file was found in it.",
  toolNamedUntold: "We can't tell who can read it: it has the name of a WhatsApp backup, but {why}.",
  toolSaysOpen:
    "We can't tell who can read it: it is {tool} of WhatsApp that says it is not encrypted, but what is in it looks encrypted.",
  // --deep is an option of the command line: as it is
  toolNotSeenWhole:
    "We can't tell whether WhatsApp's data is in it: it is {tool}, not encrypted, and {why}. An audit with --deep reads it all.",
  archiveNotSeenWhole:
    "We can't tell whether WhatsApp's data is in it: its name says so and it is not encrypted, but {why}.",
  sevenZip:
    "We can't tell who can read it: its name names WhatsApp, but it is a 7z archive, which may be encrypted and can't be looked into here.",
  twrpUntold: "We can't tell who can read it: it has the name of a TWRP backup of a whole phone, but {why}.",
  twrpStream:
    "We can't tell whether WhatsApp's data is in it: it is a TWRP backup of a phone in one file, and only its beginning can be followed.",
  swiftUnknown:
    "We can't tell who can read it: it has the name of a Swift Backup of WhatsApp, but is no archive that we know. It may be encrypted.",
  titaniumUnknown:
    "We can't tell who can read it: it has the name of a Titanium backup of WhatsApp, but is no archive that we know. It may be encrypted.",
  imazingUnknown:
    "We can't tell who can read it, or whether WhatsApp is in it: it is iMazing's archive of a whole device, and how that is written is documented nowhere.",
  miuiZipUnknown:
    "We can't tell who can read it: it is a ZIP with a MIUI backup of WhatsApp, whose header could not be read.",
  hisuiteSealed:
    'Whoever has its password can read it: it is a HiSuite backup of WhatsApp, encrypted with a password that you chose.',
  hisuiteUnclear:
    "We can't tell who can read it: it is a HiSuite backup of WhatsApp that looks encrypted, but without a password of yours HiSuite makes one itself.",
  hisuiteOpen:
    'Anyone with this folder can read it: it is a HiSuite backup of WhatsApp, and its data is not encrypted.',
  hisuiteNoData:
    "We can't tell who can read the chats: it is a HiSuite backup that names WhatsApp, but {why}.",
  smartSwitchKey:
    'Anyone with this folder can read it: it is encrypted, but the key that opens it stands in the backup itself.',
  smartSwitchNoPin:
    'Anyone with this folder can read it: you set no PIN, so its key is made from a value that stands in the backup itself.',
  smartSwitchUnclear:
    "We can't tell who can read it: it is encrypted, but unless you set a PIN, its key can be made from what stands in the backup itself.",
  smartSwitchUnread:
    "We can't tell where the chats are: the Smart Switch backup names WhatsApp, but its file could not be read, or is empty.",
  smartSwitchNoData:
    "We can't tell where the chats are: the Smart Switch backup names WhatsApp, but none of its data is in it, as is usual: WhatsApp does not let itself be backed up so.",
} as const
