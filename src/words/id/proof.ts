import type { Catalog } from '../catalog.ts'

/** The proof of the guide: a backup that was written after the steps. */
export const proof = {
  waiting: {
    heading: 'Cadangkan sekarang di ponsel Anda',
    todo: 'Di Cadangan chat, ketuk {label}. Sakelar yang menyala adalah janji; file baru adalah buktinya.',
    watch: {
      live: {
        says: 'Sealwatch sedang memantau.',
        means:
          'File harus ditulis di ponsel, lalu sampai ke komputer ini. Itu memakan waktu dari beberapa menit sampai semalam. Halaman ini memberi tahu begitu file itu ada di sini.',
      },
      limited: {
        says: 'Sealwatch sedang memantau, tetapi tidak setiap folder.',
        means:
          'File baru di folder yang tidak dipantau ditemukan saat Sealwatch melihat berikutnya, atau saat Anda memeriksa.',
      },
      rounds: {
        says: 'Belum ada folder yang dipantau.',
        means:
          'Sealwatch memantau tempat ia menemukan cadangan. Ia melihat semua tempat dari waktu ke waktu; untuk segera melihat file baru, periksa saat file itu seharusnya sudah ada di sini.',
      },
      paused: {
        says: 'Pemantauan dijeda.',
        means:
          'Sealwatch tidak melihat sendiri. Lanjutkan, atau periksa saat file baru seharusnya sudah ada di sini.',
      },
      new: {
        says: 'Sealwatch belum melihat.',
        means:
          'Ia memantau setelah melihat tempat-tempat Anda untuk pertama kali. Periksa sekarang, agar ia tahu di mana cadangan Anda tiba.',
      },
    },
    limits:
      '{count, plural, =1 {Yang tidak dipantau, dan alasannya} other {Yang tidak dipantau, dan alasannya (#)}}',
    next: 'Ia melihat lagi pada {moment}.',
    since: 'Hanya cadangan yang ditulis setelah {moment} yang dihitung.',
    older:
      'Cadangan terbaru di sini, <name>{file}</name>, berasal dari {moment}. Itu sebelumnya, jadi tidak membuktikan apa pun.',
    late: 'Sejauh ini belum ada yang datang. Di ponsel, Cadangan chat menunjukkan kapan cadangan terakhir dibuat. Jika cadangan itu baru dan tidak ada file yang datang, cadangan Anda mungkin pergi ke tempat yang tidak terlihat oleh komputer ini.',
    resume: 'Lanjutkan memantau',
    auditNow: 'Periksa sekarang',
    auditing: 'Memeriksa',
  },
  arriving: {
    heading: 'Cadangan baru sedang tiba',
    means: 'File masih ditulis. Isinya baru dapat diketahui setelah file itu utuh.',
  },
  stopped: {
    heading: 'Cadangan yang baru tidak utuh',
    means:
      'Salinannya berhenti sebelum selesai. Biarkan cloud atau sinkronisasi Anda selesai, atau salin file itu sekali lagi. Sebagian dari file tidak membuktikan apa pun.',
  },
  looking: {
    heading: 'Cadangan baru sudah ada di sini',
    means:
      'Cadangan itu utuh. Sealwatch melihat semua yang ada di sekitarnya, untuk memastikan tidak ada kunci di sebelahnya.',
  },
  here: '{size} sudah ada di sini.',
  written: 'Ditulis {moment}, {size}',
  sealed: {
    heading: 'File cadangan yang baru terenkripsi end-to-end',
    means:
      'Hanya Anda yang dapat membuka file ini. Ini tidak mengatakan apa pun tentang salinan lama; itu dibahas berikutnya.',
  },
  readable: {
    heading: 'File cadangan yang baru masih dapat dibaca orang lain',
    means: 'File ini baru, dan tidak terenkripsi end-to-end. Penyebab yang biasa:',
    causes: {
      unfinished: 'Langkahnya belum selesai. Lihat baris Cadangan terenkripsi end-to-end di ponsel.',
      other: 'File ini berasal dari ponsel lain, atau dari aplikasi yang lain.',
      begun: 'Ponsel sudah memulai cadangan ini sebelum Anda menyalakan enkripsi. Cadangkan sekali lagi.',
    },
  },
  keyBeside: {
    heading: 'File cadangan yang baru terenkripsi end-to-end, tetapi kuncinya ada di sebelahnya',
    means:
      'File ini baru dan terenkripsi end-to-end. Tetapi kunci yang membukanya ada di sebelahnya, jadi siapa pun yang punya folder ini dapat membukanya.',
    where: 'Letak kuncinya:',
    todo: {
      away: 'Jauhkan kunci dari cadangan: ke kertas, atau ke pengelola kata sandi. Lalu hapus kunci itu dari sini, juga dari tempat sampah.',
      renew:
        'Jika orang lain mungkin sudah menyalin keduanya, buat kunci baru: di ponsel, matikan Cadangan terenkripsi end-to-end lalu nyalakan lagi, dan cadangkan sekali lagi.',
      old: 'Kunci lama tetap membuka file ini. Hapus file ini setelah cadangan baru terbukti.',
    },
  },
  keyUnseen: {
    heading: 'File cadangan yang baru terenkripsi end-to-end, tetapi mungkin masih ada kunci di sebelahnya',
    where: 'Letak kunci sebelumnya:',
  },
  unclear: {
    heading: 'Tidak bisa dipastikan dari file yang baru',
    means:
      'File ini baru, tetapi yang dapat dibaca darinya dan di sekitarnya tidak memastikannya. Ponsel menunjukkan apakah enkripsinya menyala:',
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
