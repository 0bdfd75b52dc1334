import type { Catalog } from '../catalog.ts'

/** The check of the phone itself, where this computer holds no backup. The claims have their sources in the room. */
export const phoneCheck = {
  label: 'Pengecekan ponsel Anda',
  back: 'Kembali',
  next: 'Lanjut',
  leave: 'Kembali ke hasil',
  place: 'Langkah {at, number} dari {of, number}',

  phone: {
    heading: 'Ponsel apa yang Anda punya?',
    lead: 'Sealwatch tidak dapat melihat ke dalam ponsel atau akun cloud. Langkah-langkah ini menunjukkan di mana Anda dapat melihatnya sendiri.',
    android: 'Ponsel Android',
    iphone: 'iPhone',
  },

  switch: {
    heading: 'Baca satu baris di ponsel',
    todo: 'Buka WhatsApp. Masuk ke Pengaturan, Chat, Cadangan chat. Apakah tertulis Nyala atau Mati pada “Cadangan terenkripsi end-to-end”?',
    on: 'Tertulis Nyala',
    off: 'Tertulis Mati',
    missing: 'Saya tidak menemukannya',
    onMeans:
      'Menurut ponsel Anda, cadangan mulai sekarang terenkripsi end-to-end. Sealwatch belum melihat byte-nya, dan salinan dari sebelumnya tetap seperti adanya.',
    offMeans:
      'Menurut ponsel Anda, cadangan Anda berikutnya tidak terenkripsi end-to-end. Panduan menyalakannya bersama Anda.',
    missingMeans:
      'Lihat letaknya pada gambar. WhatsApp yang lebih lama mungkin tidak memilikinya: perbarui aplikasi, lalu lihat lagi.',
  },

  cloud: {
    heading: {
      android: 'Lihat Akun Google Anda',
      iphone: 'Lihat iCloud',
    },
    todo: {
      android:
        'Buka Google Drive, di aplikasi atau di web, dan masuk ke tampilan Cadangan. Apakah ada cadangan WhatsApp, dan dari tanggal berapa?',
      iphone:
        'Di iPhone, buka pengaturan iCloud. Cari WhatsApp di antara aplikasi yang menyimpan data di sana, dan cari Cadangan iCloud.',
    },
  },

  bring: {
    heading: 'Bawa cadangan ke sini',
    todo: {
      android:
        'Hubungkan ponsel dengan kabel dan izinkan ponsel berbagi filenya. Salin folder Databases ke komputer ini, lalu jatuhkan di jendela ini atau pilih foldernya.',
      iphone:
        'Hubungkan iPhone dengan kabel dan cadangkan ke komputer ini. Lalu periksa komputer ini lagi, atau pilih folder cadangannya.',
    },
    path: 'Di ponsel, letaknya di',
    choose: 'Pilih folder',
    audit: 'Periksa lagi',
    proof: 'Dengan begitu byte yang menentukan, bukan tulisan di layar.',
    remove: {
      android: 'Hapus salinannya setelah itu: di sini salinan itu sama terbacanya seperti di ponsel.',
      iphone:
        'Hapus setelah itu, kecuali jika dibuat dengan Enkripsi cadangan lokal: tanpa itu, siapa pun yang masuk ke komputer ini dapat membaca isinya.',
    },
  },

  claims: {
    'databases-folder':
      'Ponsel dengan Android 11 atau yang lebih baru menyimpan folder di sana; WhatsApp Business punya folder sendiri, bernama com.whatsapp.w4b. Di ponsel yang lebih lama, cari WhatsApp/Databases.',
    'drive-view':
      'Cadangan WhatsApp tidak pernah ada di antara file di Drive. Cadangan itu hanya tampil di tampilan Cadangan, dan hilang setelah lima bulan tidak dipakai.',
    'iphone-list':
      'Cadangan iPhone di komputer mencatat apakah WhatsApp ada di dalamnya, dan apakah cadangan itu terenkripsi. Sealwatch membaca daftar ini.',
    'icloud-folder':
      'Di Mac dengan iCloud Drive, cadangan iCloud milik WhatsApp sendiri ada di folder tersembunyi, dan pemeriksaan melihatnya.',
  },
} satisfies Catalog['phoneCheck']
