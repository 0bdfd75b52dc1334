import type { Catalog } from '../catalog.ts'

/** Of one backup, of all, or of some: three sentences, because languages order these differently. */
export const overview = {
  sentence: {
    exposed:
      '{of, select, one {Cadangan Anda dapat dibaca orang lain.} all {Seluruh {total, number} cadangan Anda dapat dibaca orang lain.} other {{count, number} dari {total, number} cadangan Anda dapat dibaca orang lain.}}',
    whatsapp:
      '{of, select, one {WhatsApp menyimpan kunci untuk cadangan Anda.} all {WhatsApp menyimpan kunci untuk seluruh {total, number} cadangan Anda.} other {WhatsApp menyimpan kunci untuk {count, number} dari {total, number} cadangan Anda.}}',
    unknown:
      '{of, select, one {Kami tidak bisa memastikan siapa yang dapat membaca cadangan Anda} all {Untuk seluruh {total, number} cadangan Anda, kami tidak bisa memastikan siapa yang dapat membacanya} other {Untuk {count, number} dari {total, number} cadangan Anda, kami tidak bisa memastikan siapa yang dapat membacanya}}{unseen, plural, =0 {.} other {, dan ada # file atau folder yang tidak dapat diperiksa.}}',
    'password-holder':
      '{of, select, one {Siapa pun yang punya kata sandinya dapat membaca cadangan Anda} all {Siapa pun yang punya kata sandinya dapat membaca {total, number} cadangan Anda} other {Siapa pun yang punya kata sandinya dapat membaca {count, number} dari {total, number} cadangan Anda; sisanya hanya dapat dibaca oleh Anda}}{unseen, plural, =0 {.} other {, tetapi ada # file atau folder yang tidak dapat diperiksa.}}',
    'only-you':
      '{of, select, one {Hanya Anda yang dapat membaca cadangan Anda} other {Hanya Anda yang dapat membaca {total, number} cadangan Anda}}{unseen, plural, =0 {.} other {, tetapi ada # file atau folder yang tidak dapat diperiksa.}}',
    'nothing-found':
      'Kami tidak menemukan cadangan WhatsApp{unseen, plural, =0 {.} other {, tetapi ada # file atau folder yang tidak dapat diperiksa.}}',
    'nothing-to-see': 'Tidak satu pun lokasi dapat kami periksa.',
  },

  actions: {
    audit: 'Periksa',
    auditAgain: 'Periksa lagi',
    cancel: 'Batal',
    chooseFolder: 'Pilih folder',
    chooseAnother: 'Pilih folder lain',
    toPlaces: 'Buka Lokasi',
    toGuide: 'Buka panduan',
    checkPhone: 'Cek ponsel Anda',
    watchAgain: 'Pantau lagi',
  },

  first: {
    question: 'Siapa yang dapat membaca cadangan WhatsApp Anda?',
    lead: 'Sealwatch mencari file cadangan di komputer ini dan memberi tahu siapa yang dapat membuka masing-masing. Dasarnya adalah byte di dalam file, bukan namanya.',
    auditLooksInto: 'Pemeriksaan melihat folder layanan cloud Anda, folder Anda sendiri, dan drive.',
    drop: 'Atau jatuhkan file atau folder di mana saja pada jendela ini.',
    answersHeading: 'Jawabannya salah satu dari lima',
    neverHeading: 'Yang tidak pernah dilakukannya',
    never: {
      changes: '<b>Tidak pernah mengubah file.</b> Cadangan dibuka hanya untuk dibaca.',
      downloads:
        '<b>Tidak pernah mengunduh sendiri.</b> File yang hanya ada di cloud tetap di sana, sampai Anda ingin file itu dicek.',
      network: '<b>Tidak pernah berhubungan dengan jaringan.</b> Yang dibacanya tetap di komputer ini.',
      guesses:
        '<b>Tidak pernah menebak.</b> Jika byte tidak membuktikan apa pun, dikatakannya bahwa itu tidak bisa dipastikan.',
    },
    answers: {
      'only-you': 'Terenkripsi end-to-end. Hanya Anda yang punya kuncinya.',
      'password-holder': 'Dikunci dengan kata sandi lain, misalnya kata sandi cadangan iPhone.',
      unknown: 'Byte yang ada di sini tidak membuktikan apa pun. Alasannya disebutkan.',
      whatsapp: 'Terenkripsi, tetapi WhatsApp juga menyimpan kunci.',
      anyone: 'Tidak terenkripsi, atau kuncinya ada di sebelahnya.',
    },
  },

  running: {
    heading: 'Mencari cadangan',
    lead: 'File dibuka hanya untuk dibaca. Anda dapat membatalkannya kapan saja.',
    in: 'di <paths></paths>',
    now: 'Sekarang di',
    nowOf: 'Sekarang di · {done, number} dari {total, plural, other {# lokasi}} selesai',
    folders: 'Folder',
    files: 'File',
    judged: 'Dinilai',
    found: 'Ditemukan',
    foldersHint: 'didaftar sejauh ini',
    filesHint: 'terlihat namanya',
    judgedHint: 'dibuka dan dinilai',
    foundHint: 'milik WhatsApp',
  },

  result: {
    counts: 'Cadangan menurut jawaban',
    lookedInto: 'Diperiksa',
    notOpened: 'Tidak dapat diperiksa',
    lookedIntoAll: '{count, plural, other {# lokasi}} diperiksa',
    lookedIntoSome: '{open, number} dari {count, plural, other {# lokasi}} diperiksa',
    notLookedInto: 'Tidak diperiksa: {count, plural, other {# item}}',
    guide: 'Panduan mengantar Anda ke cadangan terenkripsi end-to-end di ponsel, langkah demi langkah.',
    lastAudit: 'Pemeriksaan terakhir: {moment}',
    nextAudit: 'Pemeriksaan berikutnya: {moment}',
    noNextAudit: 'Tidak ada pemeriksaan berikutnya yang direncanakan. Jadwalnya ada di Pengaturan.',
    onceOnly: 'Yang Anda pilih diperiksa satu kali. Itu tidak dipantau.',
    watching: '{count, plural, =0 {Tidak ada folder yang dipantau.} other {Memantau # folder.}}',
    paused: 'Pemantauan dijeda. Yang berubah selama itu tidak terlihat di sini.',
    pausedUntil: 'Pemantauan dijeda sampai {moment}. Yang berubah selama itu tidak terlihat di sini.',
    old: '{days, plural, other {Inilah yang ditemukan # hari lalu. Ini tidak menunjukkan keadaan sekarang.}}',
  },

  failing: {
    since: 'Tidak ada pemeriksaan terjadwal yang selesai sejak {moment}.',
    todo: 'Sampai ada yang selesai, cadangan baru bisa tidak diketahui. Anda dapat memulai pemeriksaan sendiri.',
  },

  list: {
    worst: 'Yang paling terbuka lebih dulu',
    all: '{count, plural, =1 {# cadangan} other {Seluruh # cadangan}}',
    showAll: 'Seluruh {count, plural, other {# cadangan}}',
    showWorst: 'Hanya yang paling terbuka',
    group: '{count, plural, other {# cadangan}} dari lingkaran',
    night: '{count, plural, other {# cadangan}} dengan salinan tanggal {date}',
  },

  rings: {
    heading: 'Sejauh mana tiap cadangan terjangkau',
    you: 'Anda',
    help: 'Setiap tanda adalah satu cadangan, pada lingkaran tempat jangkauannya berakhir. Tombol panah berpindah dari tanda ke tanda; Enter membukanya.',
    helpMany:
      'Setiap tanda adalah satu cadangan, atau sebanyak angkanya, pada lingkaran tempat jangkauannya berakhir. Tombol panah berpindah dari tanda ke tanda; Enter membukanya.',
    empty:
      'Tiga lingkaran mengelilingi Anda: hanya Anda, WhatsApp, siapa pun. Cadangan berada pada lingkaran tempat jangkauannya berakhir.',
    mark: '{verdict}: {label}',
    group: '{verdict}: {count, plural, other {# cadangan}}, membuka daftar',
    groupCaption: '{count, plural, other {# cadangan}}',
    password:
      'Dari sini tidak terlihat siapa yang tahu kata sandi itu, jadi lingkaran ini mungkin lebih luas daripada kelihatannya.',
    unknown: 'Jangkauan cadangan ini tidak bisa dipastikan. Letaknya di luar semua lingkaran.',
  },

  nights: {
    heading: {
      day: 'Malam demi malam',
      week: 'Minggu demi minggu',
      month: 'Bulan demi bulan',
      year: 'Tahun demi tahun',
    },
    since: 'Terenkripsi end-to-end sejak {date}',
    sinceMeans: 'Setiap salinan di sini yang bertanggal sejak saat itu terenkripsi end-to-end.',
    throughout: 'Terenkripsi end-to-end sejak {date} atau sebelumnya',
    throughoutMeans: 'Itu salinan tertua di sini, dan semuanya terenkripsi end-to-end.',
    older: '{count, plural, other {# salinan yang lebih lama tetap}} dapat dibaca orang lain.',
    newest: 'Salinan malam terbaru yang dapat dibaca orang lain bertanggal {date}.',
    unproven:
      'Sejak kapan hanya Anda yang dapat membaca semuanya tidak dapat dikatakan: salinan dan temuan terbaru tidak semuanya dari jenis itu.',
    earlier: '{count, plural, other {# salinan lebih lama dari itu.}}',
    showAll: 'Tampilkan semua tahun',
    showLast: 'Tampilkan malam-malam terakhir',
    today: 'hari ini',
    span: '{from} sampai {to}',
    help: 'Satu kolom untuk tiap rentang waktu, yang terbaru di ujung. Tombol panah berpindah dari kolom ke kolom; Enter menampilkan cadangannya.',
    column: '{date}: {count, plural, other {# salinan}}. {verdicts}',
    part: '{verdict}: {count, number}',
    table: 'Isi yang sama sebagai tabel',
    when: 'Kapan',
    dates:
      'Tanggal diambil dari nama file, atau jika tidak ada, dari saat file terakhir diubah. File yang disalin mungkin memuat tanggal penyalinannya.',
    gaps: 'Celah berarti tidak ada salinan dari waktu itu di sini.',
    undated: '{count, plural, other {# salinan memuat tanggal yang tidak mungkin benar dan tidak digambar.}}',
    others:
      '{count, plural, other {# temuan bukan cadangan malam, misalnya chat yang diekspor atau database, dan tidak digambar.}}',
  },

  nothing: {
    heading: 'Ini tidak berarti semuanya beres',
    means:
      'Di antara yang dapat diperiksa, tidak ada file yang merupakan cadangan WhatsApp yang dikenal Sealwatch.',
    not: 'Itu tidak berarti tidak ada cadangan. Ponsel Anda mungkin menyimpannya, begitu juga cloud, di luar penglihatan komputer ini.',
    todo: 'Ponsel Anda tahu lebih banyak. Beberapa layar di sana perlu dibaca.',
  },

  noneSeen: {
    means:
      'Semua lokasi tertutup: tanpa izin, offline, atau tidak ada di sana. Daftar di bawah menyebutkan yang mana.',
    not: 'Ini tidak mengatakan apa pun tentang cadangan Anda.',
    todo: 'Buka salah satu lokasi, atau pilih folder yang dapat Anda buka sendiri.',
  },

  nowhere: {
    sentence: 'Tidak ada yang diperiksa.',
    meaning: 'Semua lokasi dimatikan, jadi ini tidak mengatakan apa pun tentang cadangan Anda.',
    todo: 'Nyalakan satu lokasi, atau periksa satu folder.',
  },

  stoppedIn: 'Berhenti di <paths></paths>',

  cancelled: {
    sentence: 'Pemeriksaan dihentikan.',
    unharmed: 'File Anda tetap seperti semula. Sealwatch membukanya hanya untuk dibaca.',
    meaning:
      'Yang sudah ditemukan sampai saat itu tidak ditampilkan, karena pemeriksaan setengah jalan tidak membuktikan apa pun.',
  },

  failed: {
    sentence: 'Pemeriksaan tidak dapat diselesaikan.',
    todo: 'Jika berhenti lagi, pilih folder yang lebih kecil.',
  },
} satisfies Catalog['overview']
