import type { Catalog } from '../catalog.ts'

/**
 * Why a finding is judged so: one or two sentences for a person.
 * {tool} is a phrase of `tools`; {thing} one of `things`; {why} one of `clauses`.
 */
export const reasons = {
  // Android backups
  onlyYou:
    'Hanya Anda yang dapat membuka cadangan ini: cadangan ini terenkripsi end-to-end, dan WhatsApp tidak punya kuncinya.',
  onlyYouPassword:
    'Hanya Anda yang dapat membuka cadangan ini: cadangan ini terenkripsi end-to-end, dan kuncinya dilindungi kata sandi Anda.',
  onlyYouDigits:
    'Hanya Anda yang dapat membuka cadangan ini: cadangan ini terenkripsi end-to-end, dan kuncinya adalah kunci 64 digit Anda.',
  onlyYouPasskey:
    'Hanya Anda yang dapat membuka cadangan ini: cadangan ini terenkripsi end-to-end, dan kuncinya dilindungi kunci sandi Anda.',
  onlyYouMedia:
    'Hanya Anda yang dapat membuka file ini: ini foto, video, atau file lain dari cadangan Google yang terenkripsi end-to-end.',
  whatsappKeepsKey:
    'Anda dan WhatsApp dapat membuka cadangan ini: cadangan ini terenkripsi, tetapi WhatsApp menyimpan kuncinya.',
  publicKey:
    'Siapa pun yang punya file ini dapat membacanya: file ini terenkripsi, tetapi dengan kunci yang diketahui umum.',
  keyOfAddress:
    'Siapa pun yang punya file ini dapat membacanya: file ini terenkripsi, tetapi kuncinya berasal dari alamat email di ponsel Anda.',
  keyBeside:
    'Siapa pun yang punya folder ini dapat membaca cadangan ini: cadangan ini terenkripsi, tetapi kunci yang membukanya ada di sebelahnya.',
  sealedKeyBeside:
    'Siapa pun yang punya folder ini dapat membaca cadangan ini: cadangan ini terenkripsi end-to-end, tetapi kunci yang membukanya ada di sebelahnya.',
  keyBesideUntold:
    'Tidak bisa dipastikan siapa yang dapat membuka cadangan ini: ada kunci di sebelahnya, dan untuk melihat apakah kunci itu membukanya diperlukan seluruh file, yang tidak diambil.',
  keyBesideUndecided:
    'Tidak bisa dipastikan siapa yang dapat membuka cadangan ini: ada kunci di sebelahnya, dan yang sudah dibaca tidak menunjukkan apakah kunci itu membukanya.',
  keyBesideUnread:
    'Tidak bisa dipastikan siapa yang dapat membuka cadangan ini: sebuah file di sebelahnya mungkin berisi kuncinya, dan tidak dapat dibaca.',
  keyInSamePlace:
    'Tidak bisa dipastikan siapa yang dapat membuka cadangan ini: kunci yang membukanya ada di bagian lain dari tempat yang sama, dan siapa pun yang mendapatkan keduanya dapat membacanya.',
  anyoneEarlier:
    'Siapa pun dapat membacanya saat terakhir kali semua yang menentukannya dilihat, dan mungkin masih dapat: kali ini tidak semuanya bisa dilihat.',
  sealedNearUnseenKey:
    'Siapa pun dapat membaca cadangan ini saat terakhir kali dilihat, dan mungkin masih dapat: cadangan ini terenkripsi end-to-end, tetapi kunci yang tadinya ada di sebelahnya tidak bisa dilihat kali ini.',
  whatsappEarlier:
    'Anda dan WhatsApp dapat membukanya saat terakhir kali semua yang menentukannya dilihat, dan mungkin masih dapat: kali ini tidak semuanya bisa dilihat.',
  untoldNow:
    'Tidak bisa dipastikan siapa yang dapat membukanya: kali ini tidak semua yang menentukannya bisa dilihat, misalnya kunci di sebelahnya.',
  clearAfterHeader:
    'Siapa pun yang punya file ini dapat membacanya: headernya menyatakan terenkripsi, tetapi yang mengikutinya adalah {thing} tanpa enkripsi.',
  endsAfterHeader:
    'Tidak bisa dipastikan siapa yang dapat membuka cadangan ini: file berakhir tepat setelah headernya.',
  zerosAfterHeader:
    'Tidak bisa dipastikan siapa yang dapat membuka cadangan ini: headernya hanya diikuti nol, seperti pada file yang tidak pernah ditulis sampai selesai.',
  notEncryptedAfterHeader:
    'Tidak bisa dipastikan siapa yang dapat membuka cadangan ini: headernya menyatakan terenkripsi, tetapi yang mengikutinya tidak terlihat seperti itu.',
  clearFurtherOn:
    'Siapa pun yang punya file ini dapat membaca sebagiannya: headernya menyatakan terenkripsi, tetapi di bagian selanjutnya ada {thing} tanpa enkripsi.',
  thingFurtherOn:
    'Tidak bisa dipastikan siapa yang dapat membuka seluruh cadangan ini: headernya menyatakan terenkripsi, tetapi di bagian selanjutnya ada {thing}.',
  patternFurtherOn:
    'Tidak bisa dipastikan siapa yang dapat membuka seluruh cadangan ini: headernya menyatakan terenkripsi, tetapi tidak semua yang mengikutinya terlihat seperti itu.',
  contradictoryHeader:
    'Tidak bisa dipastikan siapa yang dapat membuka cadangan ini: headernya bertentangan sendiri, karena {contradiction}.',

  // Any file with the name of a backup
  openContent:
    'Siapa pun yang punya file ini dapat membukanya: namanya nama cadangan WhatsApp, tetapi isinya {thing}, tidak terenkripsi.',
  fileEmpty: 'Tidak bisa dipastikan siapa yang dapat membuka file ini: file ini kosong.',
  fileZeros:
    'Tidak bisa dipastikan siapa yang dapat membuka file ini: isinya hanya nol, seperti pada file yang tidak pernah ditulis sampai selesai.',
  fileUnknown:
    'Tidak bisa dipastikan siapa yang dapat membuka file ini: byte-nya bukan byte file {format} mana pun yang kami kenal.',
  fileInCloud:
    'Tidak bisa dipastikan siapa yang dapat membuka file ini: file ini hanya ada di cloud, dan tidak diunduh.',
  fileForbidden:
    'Tidak bisa dipastikan siapa yang dapat membuka file ini: Sealwatch tidak punya izin untuk membacanya.',
  fileUnread:
    'Tidak bisa dipastikan siapa yang dapat membuka file ini: file ini tidak dapat dibaca ({reason}).',

  // Key files
  e2eeKey: 'Siapa pun yang punya file ini memiliki kunci cadangan WhatsApp yang terenkripsi end-to-end.',
  whatsappKey: 'Siapa pun yang punya file ini memiliki kunci WhatsApp untuk cadangan lama dari ponsel ini.',
  keyDigits:
    'Siapa pun yang punya file ini dapat membaca 64 digit di dalamnya yang merupakan kunci cadangan WhatsApp terenkripsi end-to-end, menurut cara penulisannya atau menurut apa yang dibukanya.',
  passwordCheck:
    'Tidak bisa dipastikan siapa yang dapat memakai file ini: ini bukan kunci, melainkan pemeriksa kata sandi cadangan Anda, dan siapa pun yang memilikinya dapat mencoba kata sandi padanya tanpa batas.',

  // Databases. {database} is a phrase of `databases`: whose and of which system it is
  database: 'Siapa pun yang punya file ini dapat membacanya: ini database {database}, tidak terenkripsi.',
  databaseLog:
    'Siapa pun yang punya file ini dapat membacanya: ini bagian dari database {database}, tidak terenkripsi.',
  databaseOfOther:
    'Siapa pun yang punya file ini dapat membacanya: namanya nama cadangan WhatsApp, dan isinya database yang tidak terenkripsi.',
  databaseBare:
    'Tidak bisa dipastikan siapa yang dapat membacanya: namanya nama cadangan WhatsApp, tetapi isinya database tanpa satu tabel pun.',
  databaseOnlyBegins:
    'Tidak bisa dipastikan siapa yang dapat membacanya: awalnya seperti database, tetapi tidak ada lanjutannya.',
  databaseDamaged:
    'Siapa pun yang punya file ini dapat membaca yang tersisa darinya: awalnya adalah database yang tidak terenkripsi, dan file ini rusak.',

  // Exported chats
  chatText:
    'Siapa pun yang punya file ini dapat membacanya: ini chat yang diekspor sebagai teks biasa, tidak terenkripsi.',
  chatTextNoticed:
    'Siapa pun yang punya file ini dapat membacanya: ini chat yang diekspor sebagai teks biasa, tidak terenkripsi. Baris tentang enkripsi end-to-end di dalamnya berbicara tentang pengiriman pesan, dan tidak melindungi file ini.',
  chatZip:
    'Siapa pun yang punya file ini dapat membacanya: ini arsip ZIP dengan chat yang diekspor sebagai teks biasa, tidak terenkripsi.',
  chatZipNoticed:
    'Siapa pun yang punya file ini dapat membacanya: ini arsip ZIP dengan chat yang diekspor sebagai teks biasa, tidak terenkripsi. Baris tentang enkripsi end-to-end di dalamnya berbicara tentang pengiriman pesan, dan tidak melindungi file ini.',
  chatTextUnknown:
    'Tidak bisa dipastikan siapa yang dapat membuka file ini: namanya nama chat yang diekspor dan isinya teks biasa, tetapi tidak ada baris di dalamnya yang kami kenal dari chat yang diekspor.',
  chatZipUnknown:
    'Tidak bisa dipastikan siapa yang dapat membuka file ini: namanya nama chat yang diekspor, tetapi tidak satu pun entrinya yang dapat dibaca adalah chat.',
  chatZipOpenMedia:
    'Siapa pun yang punya file ini dapat melihat media di dalamnya: teks chat ada di balik kata sandi, tetapi tidak semua medianya.',
  chatZipPartlyLocked:
    'Tidak bisa dipastikan siapa yang dapat membaca semuanya: nama di dalamnya adalah nama chat yang diekspor dengan teks di balik kata sandi, tetapi {why}.',
  chatZipLocked:
    'Siapa pun yang punya kata sandi arsip ini dapat membacanya: nama di dalamnya adalah nama chat yang diekspor, tetapi tanpa kata sandi kami tidak dapat memastikannya.',
  chatZipLockedWeakly:
    'Siapa pun yang punya kata sandi arsip ini dapat membacanya: nama di dalamnya adalah nama chat yang diekspor, tetapi tanpa kata sandi kami tidak dapat memastikannya. Jenis enkripsi ZIP lama ini dapat dibongkar oleh ahli.',

  mediaFolder:
    'Siapa pun yang punya folder ini dapat membuka foto, video, dan pesan suara Anda di dalamnya: WhatsApp menyimpannya di sini tanpa enkripsi.',

  // The data of WhatsApp's desktop app. {system} is Mac or Windows
  liveOpen:
    'Siapa pun yang mendapatkan folder ini dapat membacanya: di sini aplikasi {system} WhatsApp menyimpan chat Anda, tidak terenkripsi. Ini bukan cadangan; yang melindunginya adalah akun Anda di komputer.',
  liveUnread:
    'Tidak bisa dipastikan siapa yang dapat membaca data aplikasi {system} WhatsApp: data ini tidak dapat diperiksa ({reason}).',
  liveClosedWindows:
    'Tidak bisa dipastikan siapa yang dapat membaca data aplikasi Windows WhatsApp ini: di sini data ini tidak terbaca begitu saja, tetapi Windows menyimpan kuncinya untuk akun Anda, jadi siapa pun yang dapat masuk ke akun itu mungkin dapat membukanya.',
  liveClosedMac:
    'Tidak bisa dipastikan siapa yang dapat membaca data aplikasi Mac WhatsApp ini: tidak ada database WhatsApp yang terbaca di dalamnya.',

  // iCloud
  icloudClear:
    'Siapa pun yang punya folder ini dapat membacanya: sebuah file di dalamnya yang seharusnya terenkripsi ternyata tidak.',
  icloudOlderMedia:
    'Siapa pun yang punya folder ini dapat membuka foto, video, dan pesan suara dari cadangan lama di dalamnya: tidak semua medianya terenkripsi.',
  icloudMedia:
    'Siapa pun yang punya folder ini dapat membuka foto, video, dan pesan suara di dalamnya: enkripsi end-to-end mati.',
  icloudMediaAndKey:
    'Siapa pun yang punya folder ini dapat membuka foto, video, dan pesan suara di dalamnya: enkripsi end-to-end mati, dan WhatsApp memegang kunci untuk chat.',
  icloudSealed:
    'Hanya Anda yang dapat membuka cadangan ini: medianya dikunci satu per satu, seperti yang hanya dilakukan WhatsApp dengan enkripsi end-to-end.',
  icloudUnclear:
    'Tidak bisa dipastikan siapa yang dapat membuka cadangan iCloud ini: tidak semua arsip medianya dapat dikenali jenisnya.',
  icloudPartlyUnread:
    'Tidak bisa dipastikan siapa yang dapat membuka cadangan iCloud ini: yang ada di sini terenkripsi end-to-end, tetapi {count, plural, other {# arsip media}} tidak dapat diperiksa.',
  icloudMoreMedia:
    'Tidak bisa dipastikan siapa yang dapat membuka cadangan iCloud ini: yang ada di sini terenkripsi end-to-end, tetapi {count, plural, other {# arsip media}} berisi lebih dari yang diperiksa. Pemeriksaan dengan --deep membaca semuanya.',
  icloudDatabasesUnread:
    'Tidak bisa dipastikan siapa yang dapat membuka cadangan iCloud ini: medianya terenkripsi end-to-end, tetapi {count, plural, other {# database}} tidak dapat diperiksa ({reason}).',
  icloudDatabasesDiffer:
    'Tidak bisa dipastikan siapa yang dapat membuka cadangan iCloud ini: medianya terenkripsi end-to-end, tetapi databasenya tidak terlihat seperti itu.',
  icloudOlderParts:
    'Tidak bisa dipastikan siapa yang dapat membuka cadangan iCloud baru ini: chat atau medianya yang terkunci masih dari cadangan sebelumnya.',
  icloudInCloud:
    'Tidak bisa dipastikan siapa yang dapat membuka cadangan iCloud ini: cadangan ini hanya ada di cloud, dan tidak diunduh.',
  icloudUnread:
    'Tidak bisa dipastikan siapa yang dapat membuka cadangan iCloud ini: tidak ada bagiannya yang dapat dibaca ({reason}).',
  // "Settings > Chats > Chat backup" is a menu of WhatsApp on the phone: as WhatsApp names it in this language
  icloudMediaUnread:
    'Tidak bisa dipastikan siapa yang dapat membuka cadangan iCloud ini: arsip medianya tidak dapat diperiksa; di ponsel Anda, Pengaturan > Chat > Cadangan chat menunjukkannya.',
  icloudNoMedia:
    'Tidak bisa dipastikan siapa yang dapat membuka cadangan iCloud ini: hanya arsip medianya yang bisa menunjukkannya, dan di sini tidak ada arsip yang berisi; di ponsel Anda, Pengaturan > Chat > Cadangan chat menunjukkannya.',

  // Backups of an iPhone. {holdings} is a list such as "chats, contacts and calls"
  deviceOpen:
    'Siapa pun yang punya folder ini dapat membaca {holdings} WhatsApp di dalamnya: tidak terenkripsi.',
  deviceOpenLie:
    'Siapa pun yang punya folder ini dapat membaca {holdings} WhatsApp di dalamnya: tidak terenkripsi, meskipun cadangan menyatakan dirinya terenkripsi.',
  deviceOpenUnseen:
    'Siapa pun yang punya folder ini dapat membaca chat WhatsApp: cadangan ini tidak terenkripsi. Chatnya sendiri tidak dibuka.',
  deviceSealed:
    'Siapa pun yang punya kata sandi cadangan perangkat ini dapat membaca chat WhatsApp di dalamnya. Kata sandi itu bukan bagian dari enkripsi end-to-end WhatsApp.',
  deviceOnlyListed:
    'Tidak bisa dipastikan siapa yang dapat membuka chat: cadangan perangkat ini mencantumkan WhatsApp, tetapi chatnya tidak ada di dalamnya. Itu sesuai dengan cadangan terenkripsi end-to-end yang menyala, tetapi tidak membuktikannya.',
  deviceEmpty:
    'Tidak bisa dipastikan siapa yang dapat membuka chat: sebuah database WhatsApp dalam cadangan perangkat ini kosong.',
  deviceUnclear:
    'Tidak bisa dipastikan siapa yang dapat membuka chat: sebuah database WhatsApp dalam cadangan perangkat ini tidak terbaca dan tidak terenkripsi.',
  deviceUnsaid:
    'Tidak bisa dipastikan siapa yang dapat membuka chat: chat terlihat terenkripsi, tetapi cadangan tidak menyatakan apakah dirinya terenkripsi.',
  deviceSaysOpen:
    'Tidak bisa dipastikan siapa yang dapat membuka chat: chat terlihat terenkripsi, tetapi cadangan menyatakan dirinya tidak terenkripsi.',
  deviceIndexUnclear:
    'Tidak bisa dipastikan siapa yang dapat membuka chat: chat terlihat terenkripsi, tetapi Manifest.db tidak terbaca dan tidak terenkripsi.',
  deviceIndexOpen:
    'Tidak bisa dipastikan siapa yang dapat membuka chat: cadangan menyatakan dirinya terenkripsi, tetapi Manifest.db-nya tidak.',
  deviceUnread: 'Tidak bisa dipastikan siapa yang dapat membuka chat: chat tidak dapat diperiksa.',

  // Backups by phones and tools
  toolData:
    '{unit, select, folder {Siapa pun yang punya folder ini dapat membacanya} other {Siapa pun yang punya file ini dapat membacanya}}: ini {tool} dengan data WhatsApp di dalamnya, tidak terenkripsi.',
  toolOpen:
    '{unit, select, folder {Siapa pun yang punya folder ini dapat membacanya} other {Siapa pun yang punya file ini dapat membacanya}}: ini {tool} dari WhatsApp, tidak terenkripsi.',
  toolOpenNothingKnown:
    '{unit, select, folder {Siapa pun yang punya folder ini dapat membacanya} other {Siapa pun yang punya file ini dapat membacanya}}: namanya nama cadangan WhatsApp dan tidak terenkripsi, tetapi tidak ada isinya yang dikenal sebagai milik WhatsApp.',
  toolSealed:
    'Siapa pun yang punya kata sandinya dapat membacanya: ini {tool} dari WhatsApp, terenkripsi dengan kata sandi yang bukan milik WhatsApp.',
  toolSealedWhole:
    'Siapa pun yang punya kata sandinya dapat membacanya: ini {tool}, terenkripsi seluruhnya. Apakah WhatsApp ada di dalamnya tidak terlihat dari sini.',
  toolSealedByIt:
    'Siapa pun yang punya kata sandi atau kuncinya dapat membacanya: ini {tool} dari WhatsApp, dienkripsi oleh alat itu.',
  toolHoldsSealed:
    'Tidak bisa dipastikan siapa yang dapat membaca semuanya: ini {tool}, tidak terenkripsi, tetapi cadangan WhatsApp di dalamnya terenkripsi tersendiri. Buka kemasannya dan cek cadangan itu.',
  toolOnlyLists:
    'Tidak bisa dipastikan di mana chat berada: {tool} mencantumkan WhatsApp, tetapi tidak memuat datanya.',
  toolUntold: 'Tidak bisa dipastikan siapa yang dapat membacanya: ini {tool} dari WhatsApp, tetapi {why}.',
  toolNoFile:
    'Tidak bisa dipastikan siapa yang dapat membacanya: ini {tool} dari WhatsApp, tetapi tidak ada file yang ditemukan di dalamnya.',
  toolNamedUntold:
    'Tidak bisa dipastikan siapa yang dapat membacanya: namanya nama cadangan WhatsApp, tetapi {why}.',
  toolSaysOpen:
    'Tidak bisa dipastikan siapa yang dapat membacanya: ini {tool} dari WhatsApp yang menyatakan tidak terenkripsi, tetapi isinya terlihat terenkripsi.',
  // --deep is an option of the command line: as it is
  toolNotSeenWhole:
    'Tidak bisa dipastikan apakah data WhatsApp ada di dalamnya: ini {tool}, tidak terenkripsi, dan {why}. Pemeriksaan dengan --deep membaca semuanya.',
  archiveNotSeenWhole:
    'Tidak bisa dipastikan apakah data WhatsApp ada di dalamnya: namanya menyatakan begitu dan file ini tidak terenkripsi, tetapi {why}.',
  sevenZip:
    'Tidak bisa dipastikan siapa yang dapat membacanya: namanya menyebut WhatsApp, tetapi ini arsip 7z, yang mungkin terenkripsi dan tidak dapat dilihat isinya di sini.',
  twrpUntold:
    'Tidak bisa dipastikan siapa yang dapat membacanya: namanya nama cadangan TWRP dari seluruh ponsel, tetapi {why}.',
  twrpStream:
    'Tidak bisa dipastikan apakah data WhatsApp ada di dalamnya: ini cadangan TWRP dari ponsel dalam satu file, dan hanya awalnya yang dapat diikuti.',
  swiftUnknown:
    'Tidak bisa dipastikan siapa yang dapat membacanya: namanya nama Swift Backup dari WhatsApp, tetapi bukan arsip yang kami kenal. Mungkin terenkripsi.',
  titaniumUnknown:
    'Tidak bisa dipastikan siapa yang dapat membacanya: namanya nama cadangan Titanium dari WhatsApp, tetapi bukan arsip yang kami kenal. Mungkin terenkripsi.',
  imazingUnknown:
    'Tidak bisa dipastikan siapa yang dapat membacanya, atau apakah WhatsApp ada di dalamnya: ini arsip iMazing dari seluruh perangkat, dan cara penulisannya tidak didokumentasikan di mana pun.',
  miuiZipUnknown:
    'Tidak bisa dipastikan siapa yang dapat membacanya: ini ZIP dengan cadangan MIUI dari WhatsApp, yang headernya tidak dapat dibaca.',
  hisuiteSealed:
    'Siapa pun yang punya kata sandinya dapat membacanya: ini cadangan HiSuite dari WhatsApp, terenkripsi dengan kata sandi yang Anda pilih.',
  hisuiteUnclear:
    'Tidak bisa dipastikan siapa yang dapat membacanya: ini cadangan HiSuite dari WhatsApp yang terlihat terenkripsi, tetapi tanpa kata sandi dari Anda, HiSuite membuatnya sendiri.',
  hisuiteOpen:
    'Siapa pun yang punya folder ini dapat membacanya: ini cadangan HiSuite dari WhatsApp, dan datanya tidak terenkripsi.',
  hisuiteNoData:
    'Tidak bisa dipastikan siapa yang dapat membaca chat: ini cadangan HiSuite yang menyebut WhatsApp, tetapi {why}.',
  smartSwitchKey:
    'Siapa pun yang punya folder ini dapat membacanya: cadangan ini terenkripsi, tetapi kunci yang membukanya tertulis di dalam cadangan itu sendiri.',
  smartSwitchNoPin:
    'Siapa pun yang punya folder ini dapat membacanya: Anda tidak memasang PIN, jadi kuncinya dibuat dari nilai yang tertulis di dalam cadangan itu sendiri.',
  smartSwitchUnclear:
    'Tidak bisa dipastikan siapa yang dapat membacanya: cadangan ini terenkripsi, tetapi kecuali Anda memasang PIN, kuncinya dapat dibuat dari yang tertulis di dalam cadangan itu sendiri.',
  smartSwitchUnread:
    'Tidak bisa dipastikan di mana chat berada: cadangan Smart Switch menyebut WhatsApp, tetapi filenya tidak dapat dibaca, atau kosong.',
  smartSwitchNoData:
    'Tidak bisa dipastikan di mana chat berada: cadangan Smart Switch menyebut WhatsApp, tetapi tidak ada datanya di dalamnya, seperti biasanya: WhatsApp tidak mengizinkan dirinya dicadangkan dengan cara itu.',
} satisfies Catalog['engine']['reasons']
