import type { Catalog } from '../catalog.ts'

/** The proof of the guide: a backup that was written after the steps. */
export const proof = {
  ready: {
    heading: 'Sekarang buat cadangan baru',
    todo: 'Di ponsel, di Cadangan chat, ketuk {label}. Lalu kembali ke sini.',
    why: 'Sakelar yang menyala adalah janji. File baru adalah buktinya.',
    tapped: 'Saya sudah mengetuk {label}',
  },
  waiting: {
    heading: 'Menunggu cadangan baru',
    watching:
      'Sealwatch sedang memantau. File harus ditulis di ponsel, lalu sampai ke komputer ini. Itu bisa memakan waktu dari beberapa menit sampai semalam.',
    notWatching:
      'Setelah ponsel selesai, dan cloud atau sinkronisasi Anda membawa file itu ke sini, periksa lagi.',
    since: 'Hanya cadangan yang ditulis setelah {moment} yang dihitung.',
    auditNow: 'Periksa sekarang',
    auditing: 'Memeriksa',
  },
  sealed: {
    heading: 'File cadangan yang baru terenkripsi end-to-end',
    means:
      'Hanya Anda yang dapat membuka file ini. Ini tidak mengatakan apa pun tentang salinan lama; itu dibahas berikutnya.',
  },
  readable: {
    heading: 'File cadangan yang baru masih dapat dibaca orang lain',
    means:
      'File ini ditulis setelah Anda membuka halaman ini, dan tidak terenkripsi end-to-end. Penyebab yang biasa:',
    causes: {
      unfinished: 'Langkahnya belum selesai. Lihat baris Cadangan terenkripsi end-to-end di ponsel.',
      other: 'File ini berasal dari ponsel lain, atau dari aplikasi yang lain.',
      begun: 'Ponsel sudah memulai cadangan ini sebelum Anda menyalakan enkripsi. Cadangkan sekali lagi.',
    },
  },
  unclear: {
    heading: 'Tidak bisa dipastikan dari file yang baru',
    means:
      'File ini ditulis setelah Anda membuka halaman ini, tetapi byte-nya tidak membuktikan apa pun. Sebagai gantinya, lihat di ponsel:',
  },
  elsewhere: {
    heading: 'Cek di ponsel sebagai gantinya',
    means:
      'Cadangan Anda tidak sampai ke komputer ini, jadi Sealwatch tidak dapat membuktikannya. Ponsel dapat memberi tahu Anda:',
    own: 'Ini pengecekan Anda sendiri. Sealwatch belum melihat cadangannya.',
    comes: 'Ternyata cadangan sampai ke komputer ini',
  },
  neverComes: 'Cadangan saya tidak pernah sampai ke komputer ini',
  again: 'Cadangkan sekali lagi',
  checks: {
    on: 'Pengaturan > Chat > Cadangan chat: baris Cadangan terenkripsi end-to-end menunjukkan bahwa ini menyala.',
    date: 'Di halaman yang sama: cadangan terakhir bertanggal hari ini.',
    secret:
      'Anda tahu di mana kunci sandi, kata sandi, atau kunci Anda berada, dan itu tidak hanya ada di ponsel ini.',
  },
} satisfies Catalog['proof']
