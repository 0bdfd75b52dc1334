import type { Catalog } from '../catalog.ts'

/** Answers about one finding: how it begins, and whether it can be moved to the trash. {reason} is a phrase of `skips`. */
export const answers = {
  headerOfFolder: 'Ini folder: setiap file di dalamnya punya awal sendiri.',
  headerUnexplained: 'Sealwatch tidak menampilkan awal file dari jenis ini.',
  headerGone: 'File itu sudah tidak ada.',
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
} satisfies Catalog['engine']['answers']
