import type { Catalog } from '../catalog.ts'

/** The sentences of the guide that a source stands behind, under the names of the claims. */
export const guideClaims = {
  'path-android': 'Inilah jalur yang disebutkan halaman bantuan WhatsApp sendiri untuk Android.',
  'path-iphone':
    'Pihak lain menggambarkan jalur ini untuk iPhone. Bagian iPhone dari halaman bantuan WhatsApp tidak dapat dibaca, jadi kata-kata di ponsel Anda mungkin berbeda.',
  'settings-android': 'Di Android, Pengaturan ada di menu bertitik tiga di kanan atas.',
  'settings-iphone':
    'Di iPhone, Pengaturan ada di kanan bawah. Beberapa versi menampilkan profil Anda di sana.',
  'business-same':
    'Orang yang memakai WhatsApp Business melaporkan adanya sakelar yang sama. Kami tidak menemukan halaman bantuan WhatsApp tentang itu. Jika Anda memakai kedua aplikasi, lakukan langkahnya di masing-masing.',
  'turn-on': 'Cadangan terenkripsi end-to-end tidak menyala sampai Anda menyalakannya.',
  'more-options': 'Ponsel menawarkan kunci sandi lebih dulu. Dua jenis lainnya ada di balik Opsi lainnya.',
  'only-new':
    'Hanya cadangan yang dibuat mulai sekarang yang terlindungi. Salinan lama tetap seperti adanya; panduan membahasnya di akhir.',

  'same-lock': 'Ketiganya menutup file dengan cara yang sama: semuanya melindungi satu kunci yang sama.',
  'passkey-what':
    'Kunci sandi disimpan oleh pengelola kata sandi, misalnya Pengelola Sandi Google. Anda membukanya dengan sidik jari, wajah, atau kunci layar.',
  'passkey-phone-lost':
    'Ponsel baru dapat membuka cadangan jika pengelola kata sandi Anda membawa kunci sandi ke sana. Jika kunci sandi hanya ada di ponsel yang hilang, cadangan tetap tertutup.',
  'passkey-secret-lost':
    'Tanpa kunci sandi, cadangan tidak dapat dibuka. WhatsApp tidak dapat mengatur ulang kunci sandi atau membukakan cadangan untuk Anda.',
  'passkey-needs-android':
    'Kunci sandi memerlukan Android 9 atau yang lebih baru, Google Mobile Services 241217000 atau yang lebih baru, dan kunci layar.',
  'passkey-needs-iphone':
    'Kunci sandi hadir di ponsel secara bertahap, dan kami tidak menemukan keterangan tentang iOS mana yang diperlukan. Jika ponsel Anda tidak menawarkannya, pilih kata sandi.',
  'password-what':
    'Anda membuat kata sandi. Kata sandi itu membuka kunci di brankas Meta, yang hanya mengizinkan beberapa kali percobaan.',
  'password-phone-lost':
    'Ponsel baru dapat membuka cadangan jika Anda punya kata sandinya dan masih bisa mendaftarkan nomor Anda.',
  'password-secret-lost':
    'Selama WhatsApp masih berfungsi di ponsel, Anda dapat membuat kata sandi baru, bahkan tanpa yang lama. Tanpa keduanya, cadangan hilang: WhatsApp tidak dapat mengatur ulang kata sandinya. Setelah terlalu banyak percobaan yang salah, kunci di brankas juga hilang.',
  'key-what':
    'WhatsApp membuat kunci 64 digit (0 sampai 9 dan a sampai f) dan menampilkannya kepada Anda. Meta tidak menyimpannya.',
  'key-phone-lost':
    'Ponsel baru dapat membuka cadangan jika Anda punya ke-64 digit dan masih bisa mendaftarkan nomor Anda.',
  'key-secret-lost':
    'Tanpa digit itu, cadangan tidak dapat dibuka oleh siapa pun. Selama WhatsApp masih berfungsi di ponsel, Anda dapat mematikan fitur ini lalu menyalakannya lagi, yang membuat kunci baru untuk cadangan baru. Cadangan lama tetap memerlukan kunci lama.',
  'key-grid':
    'Digit tersusun dalam enam belas kelompok yang masing-masing berisi empat. Baca baris demi baris, dari kiri ke kanan. Membaca ke bawah menurut kolom adalah kesalahan yang sering terjadi.',
  'key-photo':
    'Banyak orang memotret kuncinya, dan banyak ponsel menyalin foto ke cloud. Kunci yang berada di tempat yang sama dengan cadangan membukanya bagi siapa pun yang menemukan keduanya.',
  'turn-off':
    'Untuk mematikannya nanti, ponsel meminta kata sandi atau kunci, atau sidik jari, wajah, atau PIN Anda.',

  'back-up-android': 'Di Android, tombolnya bernama Cadangkan.',
  'back-up-iphone': 'Di iPhone, tombolnya bernama Cadangkan Sekarang.',
  'header-proves':
    'Cadangan dari Android menyebutkan di byte pertamanya jenis kunci yang diperlukan. Sealwatch membaca byte itu.',
  'icloud-proves':
    'Cadangan di iCloud menunjukkannya di arsip medianya: dengan enkripsi end-to-end, tidak ada nama dan gambar di dalamnya yang dapat dibaca.',
  'google-unseen':
    'Cadangan di Akun Google Anda tidak termasuk file yang terlihat oleh komputer. Folder Drive yang kosong tidak mengatakan apa pun tentangnya.',
  'icloud-unsure':
    'Beberapa cadangan di iCloud terlalu sedikit menunjukkan isinya untuk dipastikan. Di Windows, tidak diketahui apakah iCloud menampilkannya.',

  'old-backup':
    'Ini dibuat sebelumnya, atau oleh ponsel atau aplikasi tanpa cadangan terenkripsi end-to-end. Menyalakannya tidak mengubah cadangan ini.',
  'icloud-old':
    'Gambar dan pesan suara di dalamnya dapat dibaca. Apakah cadangan baru langsung mengganti semua file lama tidak diketahui.',
  'plain-copy':
    'Ini memuat pesan atau gambar Anda tanpa enkripsi, atau dengan kunci lain. Menyalakan enkripsi tidak mengubahnya.',
  media:
    'Gambar, video, dan pesan suara di folder Media tidak pernah terenkripsi, apa pun yang Anda nyalakan.',
  export:
    'Chat yang diekspor adalah teks biasa. Baris tentang enkripsi end-to-end di dalamnya berbicara tentang chat, bukan tentang file ini.',
  'device-backup':
    'Cadangan iPhone yang baru tidak menyertakan WhatsApp setelah cadangan terenkripsi end-to-end menyala. Cadangan yang dibuat sebelumnya tetap memuat chat. Yang terenkripsi dikunci dengan kata sandinya sendiri, dan itu kunci yang lain.',
  'key-file':
    'File kunci membuka setiap cadangan yang cocok dengannya. Di sebelah cadangan seperti itu, file kunci meniadakan enkripsinya.',
  'key-beside':
    'Enkripsi end-to-end melindungi cadangan hanya selama kuncinya ada di tempat lain: siapa pun yang punya keduanya dapat membukanya. Mematikan enkripsi lalu menyalakannya lagi membuat kunci baru untuk cadangan baru. Cadangan lama tetap terbuka dengan kunci lama.',
  'live-data':
    'Aplikasi WhatsApp sendiri di komputer ini menyimpan datanya di sini. Ini bukan cadangan, dan akan muncul lagi selama Anda memakai aplikasi itu.',
  trash:
    'File yang dihapus tetap di tempat sampah untuk sementara: 30 hari di Google Drive, 30 hari atau lebih di Dropbox. Sampai saat itu, file dapat dipulihkan.',
  versions:
    'Layanan cloud mungkin menyimpan versi sebelumnya dari file yang diganti. Dropbox menyimpannya sama lamanya dengan file yang dihapus.',
  'iphone-computer':
    'Cadangan di Finder, di aplikasi Perangkat Apple, atau di iTunes tidak terenkripsi sampai Anda mencentang Enkripsi cadangan lokal. Cadangan berikutnya lalu menggantikan yang lama di komputer itu.',
  'iphone-icloud':
    'Cadangan iCloud untuk seluruh iPhone yang dibuat sebelum Anda menyalakan enkripsi mungkin masih memuat chat Anda.',
} satisfies Catalog['guideClaims']
