import type { Catalog } from '../catalog.ts'

/**
 * Places and what is said about them. Names of products (Google Drive, Finder, MEGA, WebDAV) stay, and so do names of
 * accounts, folders and devices in {name} and {source}.
 */
export const places = {
  // Labels
  downloads: 'Unduhan',
  documents: 'Dokumen',
  desktop: 'Desktop',
  yourFolders: 'Folder Anda',
  addedFolders: 'Folder yang Anda tambahkan',
  drives: 'Drive',
  drive: 'Drive',
  driveNamed: 'Drive ({name})',
  networkDrive: 'Drive jaringan',
  networkDriveNamed: 'Drive jaringan ({name})',
  mounted: 'Penyimpanan jaringan dan cloud yang terpasang',
  connectedAccounts: 'Akun online dan server yang terhubung',
  connectedPhones: 'Ponsel yang terhubung',
  connectedPhone: 'Ponsel yang terhubung',
  connectedPhoneNamed: 'Ponsel yang terhubung ({name})',
  cloudFolders: 'Folder cloud',
  cloudFolder: 'Folder cloud',
  cloudFolderNamed: 'Folder cloud ({name})',
  otherCloudFolders: 'Folder cloud lain',
  googleDriveStreamed: 'Google Drive (streaming)',
  pCloudSynced: 'pCloud (folder tersinkron)',
  deviceBackups: 'Cadangan iPhone dan iPad',
  deviceBackupsOf: 'Cadangan iPhone dan iPad ({client})',
  icloudBackup: 'Cadangan iCloud WhatsApp',
  icloudBackupBusiness: 'Cadangan iCloud WhatsApp Business',
  desktopApp: 'WhatsApp di komputer ini',
  desktopAppBusiness: 'WhatsApp Business di komputer ini',

  // Where a place was read from
  usualFolder: 'folder tempat biasanya berada',
  windowsRegistry: 'registri Windows',
  variable: 'variabel {variable}',
  yourChoice: 'pilihan Anda',

  // What can be done. Settings and buttons of macOS and Windows: as these name them in this language
  adviceMac:
    'macOS tidak mengizinkan Sealwatch memeriksa folder ini. Buka Pengaturan Sistem > Privasi & Keamanan > Akses Disk Penuh, nyalakan Sealwatch (atau aplikasi terminal Anda, jika Anda memakainya di sana), jalankan lagi, lalu cari lagi. Atau pilih satu folder ini di aplikasi: itu membukanya untuk Sealwatch, dan tidak membuka yang lain.',
  adviceWindows:
    'Akun Windows Anda tidak boleh menampilkan isi folder ini. Klik kanan folder, lalu Properti > Keamanan menunjukkan siapa yang boleh. Ubah di sana, atau pakai Sealwatch di akun yang boleh, lalu cari lagi.',
  adviceLinux:
    'Akun Anda tidak boleh menampilkan isi folder ini. “ls -ld” padanya menunjukkan siapa yang boleh. Ubah itu, atau pakai Sealwatch di akun yang boleh, lalu cari lagi.',
  adviceOffline:
    'Folder ini sekarang tidak ada. Hubungkan drivenya, atau jalankan aplikasinya, lalu cari lagi. Jika Anda memindahkannya, tambahkan dari tempatnya sekarang.',
  adviceSilent:
    'Folder ini membuat pemeriksaan menunggu, jadi Sealwatch membiarkannya dan bertanya lagi setelah satu jam. Jika server atau drivenya sudah tidak ada, putuskan sambungannya.',
  adviceStreaming: 'Filenya diambil dari cloud saat dibaca, jadi Sealwatch hanya melihat namanya.',

  // What could not be found out. {label} is a product or one of the labels above
  encryptedList:
    '{label} terpasang di komputer ini, tetapi daftar foldernya terenkripsi. Tambahkan sendiri folder yang disinkronkannya.',
  tooSlow: '{label} tidak dapat dicari: komputer tidak menjawab tepat waktu.',
  ownError: '{label} tidak dapat dicari, karena kesalahan di Sealwatch. Tambahkan sendiri foldernya.',
  manyFolders: '{label} menyebut lebih dari {count} folder; sisanya dilewati. Tambahkan sendiri folder itu.',
  noFullPath: '{label} menyebut folder di {source} yang bukan path lengkap. Tambahkan sendiri folder itu.',
  insyncUnlisted: 'Isi folder Insync di “{source}” tidak dapat ditampilkan: {reason}.',
  drivesUnlisted: 'Drive di “{source}” tidak dapat ditampilkan: {reason}.',
  connectedUnlisted: 'Yang dihubungkan desktop di “{source}” tidak dapat ditampilkan: {reason}.',
  // {fault} is a phrase of `faults`
  unusableList:
    '{label} mencantumkan foldernya di {source}, yang tidak dapat dipakai: {fault}. Tambahkan sendiri foldernya jika Anda memakainya.',

  // One file that a person asked for
  noBackup: 'File ini bukan cadangan WhatsApp yang dikenal Sealwatch.',
  notJudged: 'Ini tidak dapat dinilai: {reason}.',
} satisfies Catalog['engine']['places']
