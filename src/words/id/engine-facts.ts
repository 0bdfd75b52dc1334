import type { Catalog } from '../catalog.ts'

/**
 * What a verdict rests on, as short notes for a person who wants to know how we know. Technical words (IV, header, SQLite,
 * GCM tag, Manifest.db) are names: they stay.
 */
export const facts = {
  // Headers and ends of Android backups
  keyType0: 'jenis kunci 0 di header cadangan: kunci yang diberikan dan disimpan WhatsApp',
  keyType1:
    'jenis kunci 1 di bidang {field} header cadangan: terenkripsi end-to-end, jenis kunci tidak disebutkan',
  keyType2: 'jenis kunci 2 di bidang {field} header cadangan: terenkripsi end-to-end dengan kata sandi',
  keyType3: 'jenis kunci 3 di bidang {field} header cadangan: terenkripsi end-to-end dengan kunci 64 digit',
  keyType4: 'jenis kunci 4 di bidang {field} header cadangan: terenkripsi end-to-end dengan kunci sandi',
  keyTypeNewer:
    'jenis kunci {type} di bidang {field} header cadangan: terenkripsi end-to-end, jenis kunci lebih baru yang belum dikenal Sealwatch',
  ivInPlace: 'IV ada di tempat yang hanya dimiliki cadangan terenkripsi end-to-end (bidang 3)',
  olderKeyType:
    'bidang 1, jenis kunci yang lebih lama, menyatakan {type}: jika ada bidang 6, bidang itu yang menentukan',
  passkeyRecord: 'header memuat catatan kunci sandi (bidang 5)',
  unknownFields: 'bidang header yang tidak dikenal: {fields}',
  writtenBy: 'ditulis oleh WhatsApp {version}',
  keyVersion: 'versi kunci WhatsApp {stated}',
  oldHeader: 'header lama tanpa jenis kunci: versi sandi 1, versi kunci WhatsApp {version}',
  endsWithDigits: 'akhirnya seperti akhir cadangan jenis ini, dengan dua digit nomor telepon',
  contradictoryHeader: 'header cadangan bertentangan sendiri: {contradiction}',
  clearAfterHeader: 'yang mengikuti header adalah {thing}, tidak terenkripsi',
  nothingAfterHeader: 'hanya ada header: tidak ada isi terenkripsi yang mengikutinya',
  zerosAfterHeader: 'header hanya diikuti nol di tempat isi terenkripsi seharusnya berada',
  thingAfterHeader: 'yang mengikuti header tidak terlihat terenkripsi: {thing}',
  patternAfterHeader:
    'yang mengikuti header tidak terlihat terenkripsi: isinya berulang, hal yang tidak pernah terjadi pada teks sandi',
  thingFurtherOn: 'di bagian selanjutnya ada {thing}',
  patternFurtherOn:
    'tidak seluruhnya terlihat terenkripsi: sebagian isinya berulang, hal yang tidak pernah terjadi pada teks sandi',
  checksumFits: 'checksum di akhirnya cocok: file lengkap',
  checksumMissing: 'tidak ada checksum yang cocok di akhirnya',
  checksumTooShort: 'file terlalu pendek untuk checksum',
  checksumTooDistant: 'checksum tidak dibandingkan: seluruh file harus melewati jaringan',
  checksumTooLarge: 'checksum tidak dibandingkan: file lebih besar dari 32 MiB',
  publicKeyOpens: 'dengan kunci yang diketahui umum, file terbuka menjadi database SQLite',
  blocksWhole: 'ukurannya kelipatan utuh dari blok 16 byte, sebagaimana mestinya',
  blocksCut: 'ukurannya bukan kelipatan utuh dari blok 16 byte: tersisa {count} byte, jadi file terpotong',
  sizeFits: 'ukurannya cocok: kelipatan utuh dari blok 16 byte',
  sizeFitsAfterHeader:
    'ukurannya cocok: kelipatan utuh dari blok 16 byte setelah header sepanjang {count} byte',
  looksEncrypted: 'byte terlihat terenkripsi, dan bukan dari jenis lain yang kami kenal',
  looksEncryptedShort: 'terlihat terenkripsi',

  // Names
  nameNotUtf8: 'sebuah nama di path ini bukan teks yang valid (UTF-8)',
  nameSaysAddressKey:
    'namanya menyatakan {format}: kuncinya dibuat dari kunci yang diketahui umum dan alamat email akun',
  nameSaysObsolete: 'namanya menyatakan {format}: format usang dengan kunci yang juga disimpan WhatsApp',
  nameSaysOlder: 'namanya menyatakan {format}: format lama dengan kunci yang juga disimpan WhatsApp',
  nameSaysOther: 'namanya menyatakan {claimed}, byte menyatakan {format}: byte yang menentukan',
  nameSays: 'namanya menyatakan {format}: byte yang menentukan',
  nameSaysPackage:
    'namanya menyatakan {package}, tetapi header menyebut aplikasi lain: byte yang menentukan siapa yang dapat membacanya',
  nameIs: 'namanya adalah nama {format}',
  nameOfMedia: 'namanya adalah nama media terenkripsi end-to-end: 64 digit heksadesimal, lalu .mcrypt1',
  nameOfSwift: 'namanya adalah nama Swift Backup dari {package}',
  nameOfTitanium: 'namanya adalah nama cadangan Titanium dari {package}',
  nameOfKey: 'namanya adalah nama kunci cadangan',
  nameOfPasswordCheck: 'namanya adalah nama pemeriksa kata sandi cadangan dari WhatsApp',
  nameOfImazing:
    'akhir namanya seperti akhir nama arsip iMazing, dan tidak ada arsip yang dikenal yang dimulai di sini',
  nameOfExport: 'WhatsApp memberi nama seperti itu kepada chat yang diekspor dalam bahasa {language}',
  nameOfExportAnywhere:
    'WhatsApp memberi nama seperti itu kepada chat yang diekspor dalam setiap bahasa yang pernah terlihat di iPhone',
  nameNamesWhatsApp: 'namanya menyebut WhatsApp',
  nameOrFolderNamesWhatsApp: 'namanya atau foldernya menyebut WhatsApp',
  folderNames: 'folder menyebut {package}',
  folderHolds: 'folder memuat file {package}',

  // Any file with the name of a backup
  fileEmpty: 'file kosong',
  firstZeros: '{count} byte pertama adalah nol',
  bytesAre: 'byte-nya adalah {thing}',
  noFormatFits: 'tidak ada format yang dikenal yang cocok dengan byte-nya',

  // Keys. {proof} is a phrase of `proofs`
  keyBeside: 'kunci yang membukanya ada di sebelahnya: {proof}',
  keyElsewhere: 'kunci yang membukanya ada di tempat lain: {proof}',
  opensBeside: 'file ini membuka cadangan di sebelahnya: {proof}',
  opensElsewhere: 'file ini membuka cadangan di tempat lain: {proof}',
  keyBesideUntold:
    'ada kunci di sebelahnya; untuk melihat apakah kunci itu membukanya, seluruh file harus melewati jaringan, yang diizinkan oleh --verify',
  keyBesideUndecided:
    'ada kunci di sebelahnya; yang sudah dibaca dari cadangan ini tidak menunjukkan apakah kunci itu membukanya',
  keyBesideUnread:
    'menurut namanya, file ini mungkin berisi kunci, dan tidak ada kunci yang dapat dibaca di dalamnya',
  rawKey: 'isinya sebuah nilai 32 byte, sepanjang kunci semacam itu',
  keyUnseen: 'kunci yang tadinya ada di sebelahnya tidak bisa dilihat kali ini',
  knownEarlier: 'diketahui dari pemeriksaan sebelumnya; kali ini tidak bisa dilihat',
  digitsInOnePiece: '64 digit heksadesimal tanpa jeda',
  digitsInGroups: '64 digit heksadesimal dalam kelompok berisi {count}',
  digitsLabelled: 'kata-kata di sekitarnya adalah kata-kata untuk kunci cadangan',
  javaBytes32: 'larik byte Java terserialisasi sepanjang 32 byte, seperti encrypted_backup.key',
  javaBytes131: 'larik byte Java terserialisasi sepanjang 131 byte, seperti file “key”',
  saltHashFits: 'memuat hash dari salt-nya sendiri',
  saltHashDiffers: 'hash dari salt-nya tidak cocok',
  javaPasswordCheck:
    'objek Java terserialisasi, seperti file itu: memuat hash kata sandi dengan salt, bukan kuncinya',

  // Databases. {tables} and {columns} are names with commas between them: as they are
  databaseInClear: 'database SQLite tanpa enkripsi',
  tables: 'tabelnya milik WhatsApp: {tables}',
  tablesWithColumns: 'tabelnya milik WhatsApp: {tables}, dengan {columns}',
  otherTables:
    'namanya milik WhatsApp, tetapi tidak satu pun dari {count} tabel yang dapat dibaca dikenal sebagai milik WhatsApp',
  noTables: 'database tidak punya tabel',
  noTablesInLog: 'di {name} juga tidak ditemukan tabel',
  onlyZerosFollow: 'hanya diikuti nol',
  headerDamaged: 'sisa header database rusak',
  logInClear: 'log write-ahead dari database SQLite, tanpa enkripsi',
  databaseNotBeside: 'database induknya tidak ada di sebelahnya',
  newestInLog: 'pesan yang lebih baru mungkin hanya ada di log write-ahead di sebelahnya',
  cutShort: 'terpotong: {count} dari {total} byte ada',
  unfinishedJournal:
    'di sebelahnya ada jurnal dari perubahan yang tidak selesai: database sedang ditulis saat disalin',
  liveClosed: 'tidak ada database SQLite tanpa enkripsi',
  liveOther: 'database SQLite tanpa enkripsi, tanpa tabel yang dikenal sebagai milik WhatsApp',
  liveKnown: 'database SQLite tanpa enkripsi, dengan {database}',

  // Exported chats. {system} is Android or iPhone
  linesLikeMessages: '{count} dari {total} baris diawali seperti pesan yang diekspor WhatsApp untuk {system}',
  readableNotice:
    'pemberitahuan tentang enkripsi end-to-end yang dapat dibaca, yang membuktikan bahwa teks ini tidak terenkripsi',
  mediaNamed: 'media disebutkan atau dihilangkan seperti yang dilakukan WhatsApp',
  recurringSenders: 'pengirim dengan lebih dari satu pesan: {count}',
  notLikeChat: 'teksnya tidak diawali seperti chat yang diekspor',
  zipMembers: 'arsip ZIP; entri yang terlihat: {count}',
  zipCutShort: 'direktorinya tidak ada: arsip terpotong',
  zipNotWhole: 'tidak semua dari {count} entrinya dapat dilihat',
  zipMedia: 'entri dengan nama media WhatsApp: {count}',
  zipFalseMark: 'arsip menandainya sebagai terenkripsi, padahal tidak',
  zipOthersEncrypted: 'teks lain terenkripsi; yang ini tidak',
  zipNameDiffers: 'namanya berbeda antara direktori dan isi',
  zipEmptyName: 'arsip memuat nama kosong',
  zipNulName: 'arsip memuat byte NUL dalam sebuah nama',
  zipAbsoluteName: 'arsip memuat nama absolut',
  zipNameLeadsOut: 'arsip memuat nama yang mengarah ke luar foldernya',
  zipTextNone: 'teks di dalamnya dienkripsi tanpa enkripsi',
  zipTextOld: 'teks di dalamnya dienkripsi dengan enkripsi ZIP lama',
  zipTextAes: 'teks di dalamnya dienkripsi dengan AES',
  zipTextOther: 'teks di dalamnya dienkripsi dengan enkripsi kuat yang jenisnya tidak disebutkan',
  zipTextNamed: 'teks terenkripsi itu punya nama chat yang diekspor',
  zipOpenMembers: 'entri yang tidak terenkripsi: {count} dari {total}',
  zipOpenMedia: '{count} dari {total} entri media tidak terenkripsi',

  // Media folders. {folders} are names: as they are; {media} is a list such as "12 photos, 1 video"; {things} one of `things`
  mediaFolders: 'foldernya milik WhatsApp: {folders}',
  inWhatsAppFolder: 'letaknya di folder WhatsApp',
  foldersBeside: 'juga memuat folder yang disimpan WhatsApp di sebelahnya',
  mediaNames: '{count, plural, other {# file}} dengan nama seperti yang diberikan WhatsApp',
  mediaCount: '{count, plural, other {# file}}, {size, number} byte: {media}',
  mediaCountCloud:
    '{count, plural, other {# file}}, {size, number} byte: {media}; {cloud, number} di antaranya hanya ada di cloud',
  mediaCountMore:
    '{count, plural, other {# file}}, {size, number} byte: {media}; masih ada lagi, penghitungan berhenti di sini',
  mediaCountCloudMore:
    '{count, plural, other {# file}}, {size, number} byte: {media}; {cloud, number} di antaranya hanya ada di cloud; masih ada lagi, penghitungan berhenti di sini',
  mediaOpen: '{count} dari {total} file yang dilihat terbuka begitu saja: {things}',
} satisfies Partial<Catalog['engine']['facts']>
