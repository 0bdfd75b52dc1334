import type { Catalog } from '../catalog.ts'

/** The guide, up to its proof. The sentences with a source are in guide-claims.ts. */
export const guide = {
  stages: 'Bagian panduan',
  stage: { choose: 'Pilih', steps: 'Di ponsel', proof: 'Bukti', leftovers: 'Salinan lama' },
  place: {
    choose: 'Pertanyaan {at, number} dari {of, number}',
    steps: 'Langkah {at, number} dari {of, number}',
    proof: 'Bukti',
    leftovers: 'Salinan lama',
  },
  back: 'Kembali',
  next: 'Lanjut',

  questions: {
    phone: {
      heading: 'Ponsel mana yang membuat cadangan?',
      lead: 'Panduan ini mengantar Anda ke cadangan yang hanya dapat dibuka oleh Anda.',
    },
    app: {
      heading: 'Aplikasi yang mana?',
      lead: 'Setiap aplikasi punya cadangan sendiri. Jika Anda memakai keduanya, jalani panduan ini dua kali.',
    },
    secret: {
      heading: 'Apa yang akan membuka cadangan Anda?',
      lead: 'Perbedaannya adalah apa yang tidak boleh hilang dari Anda.',
    },
  },

  answers: {
    android: 'Android',
    iphone: 'iPhone',
    messenger: 'WhatsApp',
    business: 'WhatsApp Business',
    passkey: 'Kunci sandi',
    password: 'Kata sandi',
    key: 'Kunci 64 digit',
  },

  answerHints: {
    android: 'Mencadangkan di ponsel, dan ke Akun Google jika Anda memilihnya',
    iphone: 'Mencadangkan ke iCloud',
    messenger: 'Untuk keperluan pribadi',
    business: 'Untuk bisnis',
  },

  /** What each kind of secret means; the tag holds the name of the fact. */
  card: {
    what: '<strong>Apa itu</strong> {fact}',
    'phone-lost': '<strong>Jika ponsel hilang</strong> {fact}',
    'secret-lost': {
      passkey: '<strong>Jika kunci sandi hilang</strong> {fact}',
      password: '<strong>Jika Anda lupa kata sandi</strong> {fact}',
      key: '<strong>Jika kunci hilang</strong> {fact}',
    },
    whom: {
      passkey:
        '<strong>Untuk siapa</strong> Untuk kebanyakan orang: tidak ada yang perlu diingat. Siapa pun yang bisa masuk ke pengelola kata sandi Anda mungkin mendapatkan kunci sandinya.',
      password:
        '<strong>Untuk siapa</strong> Untuk orang yang punya pengelola kata sandi. Pakai kata sandi yang tidak Anda gunakan di tempat lain.',
      key: '<strong>Untuk siapa</strong> Untuk orang yang bisa menyimpan selembar kertas di tempat yang tidak dilihat siapa pun, dan tidak mau bergantung pada brankas atau pengelola kata sandi.',
    },
  },

  steps: {
    settings: {
      heading: 'Buka Pengaturan di aplikasi',
      todo: 'Buka {app} di ponsel Anda dan masuk ke Pengaturan.',
    },
    chats: { heading: 'Ketuk Chat', todo: 'Di Pengaturan, ketuk Chat.' },
    'chat-backup': {
      heading: 'Ketuk Cadangan chat',
      todo: 'Ada dalam daftar pengaturan chat. Mungkin Anda perlu menggulir.',
    },
    'encrypted-backup': {
      heading: 'Ketuk Cadangan terenkripsi end-to-end',
      todo: 'Ada di halaman Cadangan chat. Mungkin Anda perlu menggulir.',
    },
    'turn-on': {
      heading: 'Ketuk Nyalakan',
      todo: 'Ponsel lalu menawarkan beberapa cara untuk melindungi cadangan.',
    },
    'create-passkey': {
      heading: 'Ketuk Buat kunci sandi',
      todo: 'Ikuti petunjuk ponsel. Ponsel meminta sidik jari, wajah, atau kunci layar Anda.',
    },
    'more-options': { heading: 'Ketuk Opsi lainnya', todo: 'Lewati “Buat kunci sandi”.' },
    'create-password': {
      heading: 'Buat kata sandi',
      todo: 'Pilih kata sandi, dan simpan di pengelola kata sandi Anda sebelum melanjutkan.',
    },
    'choose-key': {
      heading: 'Pilih kunci 64 digit',
      todo: 'Pilih untuk menggunakan kunci enkripsi 64 digit, dan biarkan ponsel membuatnya.',
    },
    'write-key': {
      heading: 'Tulis ke-64 digit di kertas',
      todo: 'Salin keenam belas kelompok dengan tangan dan bandingkan sekali lagi. Lalu nyatakan di ponsel bahwa Anda sudah menyimpan kuncinya. Jauhkan kertas itu dari ponsel dan dari cadangan Anda.',
    },
    check: {
      heading: 'Lihat bahwa ini sudah menyala',
      todo: 'Selesaikan di ponsel dan kembali ke Cadangan chat. Baris “Cadangan terenkripsi end-to-end” menunjukkan apakah ini sudah menyala.',
    },
  },

  drawing: {
    /** What a screen reader says of a drawn phone. */
    nothing: 'Gambar ponsel. Menampilkan halaman {title}. Tidak ada yang perlu diketuk.',
    menu: 'Gambar ponsel. Menampilkan halaman {title}. Buka menu di kanan atas dan ketuk {tapped}.',
    tab: 'Gambar ponsel. Menampilkan halaman {title}. Ketuk {tapped} di kanan bawah.',
    look: 'Gambar ponsel. Menampilkan halaman {title}. Lihat baris {tapped}.',
    tap: 'Gambar ponsel. Menampilkan halaman {title}. Ketuk {tapped}.',
    grid: 'Gambar ponsel. Menampilkan halaman {title}. Tidak ada yang perlu diketuk. Enam belas kelompok berisi empat digit tersusun dalam empat baris.',
    caption: 'Ini gambar. Ponsel Anda mungkin terlihat sedikit berbeda.',
  },

  /** Exactly as the phone names them in this language. */
  labels: {
    settings: 'Pengaturan',
    chats: 'Chat',
    chatBackup: 'Cadangan chat',
    encryptedBackup: 'Cadangan terenkripsi end-to-end',
    turnOn: 'Nyalakan',
    createPasskey: 'Buat kunci sandi',
    moreOptions: 'Opsi lainnya',
    password: 'Kata sandi',
    key: 'Kunci enkripsi 64 digit',
    backUp: 'Cadangkan',
    backUpOnIphone: 'Cadangkan Sekarang',
  },
} satisfies Catalog['guide']
