import type { Catalog } from '../catalog.ts'

/** Why the app did not do something: what happened, what is unharmed, what to do. */
export const errors = {
  ownWindow: 'Sealwatch hanya menjawab jendelanya sendiri.',
  unreadable: 'Sealwatch tidak dapat membaca permintaan ini ({name}).',
  ownError:
    'Sealwatch tidak dapat melakukannya karena kesalahannya sendiri ({name}). File Anda tidak berubah.',
  wholePath: 'Sealwatch memerlukan path lengkap sebuah folder.',
  notChosen: 'Sealwatch hanya membuka folder yang Anda pilih. Pilih folder ini dulu.',
  notThere: 'Tidak ada file atau folder di {path}.',
  notOnlyInCloud: 'Sealwatch hanya mengunduh file yang menurut pemeriksaan terakhir hanya ada di cloud.',
  settingsUnwritten: 'Pengaturan berlaku untuk saat ini, tetapi tidak dapat ditulis ke disk.',

  noFinding:
    'Sealwatch melakukannya hanya dengan temuan dari pemeriksaan terakhir, dan ini bukan temuan itu.',
  gone: 'Ini sudah tidak ada di sana. Periksa lagi untuk melihat apa yang ada.',
  keyNotChosen: 'Sealwatch hanya membuka file kunci yang Anda pilih. Pilih file itu dulu.',
  noNotices: 'Pemberitahuan lisensi Chromium tidak ada di sebelah salinan Sealwatch ini.',

  engine: {
    ended:
      'Pemeriksaan berhenti di tengah jalan karena mesinnya berakhir. File Anda tidak berubah. Mulai pemeriksaan lagi.',
    unreadable:
      'Pemeriksaan berhenti karena mesinnya memberi jawaban yang tidak dapat dibaca Sealwatch. File Anda tidak berubah. Mulai pemeriksaan lagi.',
    silent:
      'Pemeriksaan berhenti karena mesinnya tidak menjawab lagi. File Anda tidak berubah. Mulai pemeriksaan lagi.',
    stuck:
      'Pemeriksaan berhenti karena sebuah folder tidak menjawab. Mulai sekarang folder itu dilewati, dan Sealwatch menyebutkan yang mana. File Anda tidak berubah. Mulai pemeriksaan lagi.',
    unanswered:
      'Sealwatch tidak dapat mengetahuinya karena mesinnya berakhir. File Anda tidak berubah. Tanyakan lagi.',
  },

  report: {
    none: 'Tidak ada laporan untuk disimpan: lakukan pemeriksaan dulu.',
    busy: 'Sealwatch masih menyimpan laporan.',
    isFinding: 'File itu termasuk yang dibahas laporan ini. Pilih nama lain.',
    noPdf: 'Laporan tidak dapat dijadikan PDF. Simpan sebagai HTML dan cetak itu.',
    noKeyRing:
      'Laporan tidak dapat ditandatangani di sini: komputer ini tidak punya ring kunci sistem yang melindungi kunci tanda tangan. Simpan laporan tanpa tanda tangan, atau siapkan ring kunci seperti GNOME Keyring atau KWallet.',
    locked:
      'Sealwatch tidak dapat membuka kunci tanda tangannya, karena ring kunci sistem tidak memberikannya kembali. Simpan laporan tanpa tanda tangan, atau buka ring kunci dan coba lagi.',
    keyUnwritten: 'Kunci tanda tangan tidak dapat disimpan di disk, jadi laporan tidak ditandatangani.',
  },

  saving: {
    exists: 'Sudah ada file “{path}”, dan Sealwatch tidak menimpa apa pun: pilih nama lain.',
    noFolder: 'Tidak ada folder untuk menyimpan “{path}”.',
    noPermission: '“{path}” tidak dapat disimpan: Sealwatch tidak punya izin menulis di sana.',
    full: '“{path}” tidak dapat disimpan: disk penuh.',
    longName: '“{path}” tidak dapat disimpan: namanya terlalu panjang.',
    isFolder: '“{path}” adalah folder: pilih nama lain.',
    other: '“{path}” tidak dapat disimpan ({code}).',
  },
} satisfies Catalog['errors']
