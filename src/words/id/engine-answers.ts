import type { Catalog } from '../catalog.ts'

/** Answers about one finding: how it begins, and whether it can be moved to the trash. {reason} is a phrase of `skips`. */
export const answers = {
  headerOfFolder: 'Ini folder: setiap file di dalamnya punya awal sendiri.',
  headerUnexplained: 'Sealwatch tidak menampilkan awal file dari jenis ini.',
  headerEmpty: 'File ini kosong.',
  headerGone: 'File itu sudah tidak ada.',
  notUtf8:
    'Sebuah nama di path ini bukan teks yang valid (UTF-8), jadi Sealwatch tidak dapat melakukan ini dengannya. Cari di pengelola file Anda, lalu ganti namanya di sana.',
  headerUnread: 'File tidak dibaca: {reason}.',

  notKnown: 'Ini bukan temuan dari pemeriksaan terakhir: periksa lagi sebelum Anda memindahkannya.',
  live: 'Ini data yang dipakai aplikasi WhatsApp sendiri, dan bukan cadangan: data ini tetap di tempatnya.',
  aroundLive: 'Aplikasi WhatsApp sendiri memakai data di folder ini: folder ini tetap di tempatnya.',
  isPlace:
    'Folder ini adalah lokasi tersendiri, misalnya milik klien sinkronisasi: folder ini tetap di tempatnya.',
  gone: 'Ini sudah tidak ada di sana.',
  otherFiles:
    'Folder ini juga memuat file lain: buka foldernya dan pindahkan hanya yang tidak ingin Anda simpan.',
  changed: 'Ini sudah berubah sejak dinilai: periksa lagi sebelum Anda memindahkannya.',
  notLookedAt: 'Ini tidak dapat dilihat: {reason}.',
  notPlanned: 'Ini tidak termasuk yang diberitahukan kepada Anda: lihat lagi sebelum Anda memindahkannya.',
  lastCopy:
    'Salinan yang seharusnya tetap ada sudah hilang atau berubah, dan ini yang terakhir: lihat lagi sebelum Anda memindahkannya.',
  notMoved:
    'Sistem tidak dapat memindahkannya ke tempat sampah. Item ini masih ada; Anda dapat menghapusnya di foldernya, dan itu tidak dapat diurungkan.',
  halfMoved: 'Sistem menyatakan sudah memindahkannya, tetapi item ini masih ada.',
  unread: 'Ini tidak dapat dibaca: {reason}.',
  keyFileGone: 'File kunci sudah tidak ada di sana.',
  keyFileUnread: 'File kunci tidak dapat dibaca: {reason}.',
  stopped: 'Ini dihentikan sebelum selesai.',

  severalKeys: 'Teks itu memuat beberapa nilai 64 digit: simpan kuncinya dalam file tersendiri.',
  keyFileTooLarge: 'Itu bukan file kunci: ukurannya terlalu besar.',
  noKeyFileSigns:
    'Itu bukan file kunci 59 atau 158 byte, dan bukan teks dengan 64 digit. Kunci hanya berisi angka 0 sampai 9 dan huruf a sampai f. Kata sandi bukan kunci: kata sandi hanya menjaga kunci yang disimpan WhatsApp untuknya.',
  noKeyFileLength:
    'Itu bukan file kunci 59 atau 158 byte, dan bukan teks dengan 64 digit. Kunci punya 64 digit, dan ini punya {count}.',

  portraitGone: 'Tidak ada file “{file}”.',
  portraitUnread: '“{file}” tidak dibaca: {reason}.',
  portraitUnknownFile:
    '“{file}” bukan database WhatsApp dan bukan chat yang diekspor: tidak ada yang bisa dihitung.',
  portraitSealed:
    '“{file}” terenkripsi: tanpa kuncinya, orang asing tidak mengetahui apa pun tentang chat Anda dari file itu.',
  portraitUnsure: '“{file}” tidak dapat dihitung. {because}',
  portraitEmpty: '“{file}” tidak memuat pesan, kontak, atau panggilan yang dapat dibaca.',
  portraitOtherFile:
    '“{file}” bukan database dan bukan chat yang diekspor, jadi tidak ada yang bisa dihitung.',
} satisfies Catalog['engine']['answers']
