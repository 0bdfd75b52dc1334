import type { Catalog } from '../catalog.ts'

/** The room that lists the backups, and shows one of them. */
export const backups = {
  heading: 'Cadangan',
  count: '{count, plural, other {# cadangan}}',

  list: {
    label: 'Cadangan menurut lokasi, yang paling terbuka lebih dulu',
    files: '{count, plural, other {# item}}',
    someFiles: '{matching, number} dari {count, plural, other {# item}} cocok',
    ignored: 'Diabaikan',
    gone: 'Di tempat sampah',
    unnamed: '(tanpa nama)',
  },

  search: {
    label: 'Cari menurut path, nama, atau format',
    placeholder: 'Path, nama, atau format',
    clear: 'Kosongkan pencarian',
  },

  filter: {
    verdict: 'Siapa yang dapat membacanya',
    place: 'Lokasi',
    app: 'Aplikasi',
    anyVerdict: 'Semua jawaban',
    anyPlace: 'Semua lokasi',
    anyApp: 'Semua aplikasi',
    apps: {
      messenger: 'WhatsApp',
      business: 'WhatsApp Business',
      unknown: 'Tidak bisa dipastikan yang mana',
    },
    /** Which backups are in the list now. */
    all: '{total, plural, other {# cadangan}}.',
    some: '{shown, number} dari {total, plural, other {# cadangan}}{hasVerdict, select, yes {, jawaban: {verdict}} other {}}{hasPlace, select, yes {, lokasi: {place}} other {}}{hasApp, select, yes {, aplikasi: {app}} other {}}{hasQuery, select, yes {, pencarian: “{query}”} other {}}.',
    showAll: 'Tampilkan semua',
    nothing: 'Tidak ada yang cocok',
    nothingMeans:
      '{total, plural, =1 {# cadangan itu masih ada} other {Seluruh # cadangan masih ada}}, dan tersembunyi oleh filter.',
  },

  none: {
    first: 'Belum ada pemeriksaan',
    firstMeans:
      'Daftar ini terisi setelah pemeriksaan pertama. Sampai saat itu, daftar ini tidak mengatakan apa pun tentang cadangan Anda.',
    remembered:
      '{count, plural, other {Sealwatch mengetahui # cadangan dari pemeriksaan terakhirnya.}} Pemeriksaan berikutnya menampilkan {count, plural, =1 {cadangan itu} other {semuanya}} di sini, beserta alasannya.',
    running: 'Mencari cadangan',
    runningSoFar:
      '{found, plural, =0 {Sejauh ini tidak ada yang ditemukan.} other {# item ditemukan sejauh ini.}}',
    runningMeans:
      'Daftarnya muncul setelah pemeriksaan selesai: pemeriksaan setengah jalan tidak membuktikan apa pun.',
    nowhere: 'Tidak ada yang diperiksa',
    nowhereMeans: 'Semua lokasi dimatikan, jadi ini tidak mengatakan apa pun tentang cadangan Anda.',
    stopped: 'Pemeriksaan tidak selesai',
    stoppedMeans: 'Pemeriksaan setengah jalan tidak membuktikan apa pun, jadi tidak ada yang ditampilkan.',
    notFound: 'Kami tidak menemukan cadangan WhatsApp',
    notFoundMeans:
      'Di antara yang dapat diperiksa, tidak ada file yang merupakan cadangan WhatsApp yang dikenal Sealwatch. Itu tidak berarti semuanya beres: cadangan mungkin ada di tempat lain.',
    audit: 'Periksa',
    cancel: 'Batal',
    toPlaces: 'Buka Lokasi',
  },

  older: {
    running: 'Pemeriksaan sedang berjalan. Sampai selesai, ini daftar dari {moment}.',
    stopped: 'Pemeriksaan terakhir tidak selesai. Ini daftar dari {moment}.',
  },

  detail: {
    back: 'Kembali ke daftar',
    others: '{count, plural, other {# item lain dalam cadangan ini}}',
  },

  todo: {
    heading: 'Lakukan ini',
    guide: 'Tunjukkan cara menutupnya',
    guideHint:
      'Panduan mengantar Anda ke cadangan terenkripsi end-to-end di ponsel, langkah demi langkah. File ini tetap seperti adanya.',
    portrait: 'Apa yang akan diketahui orang asing?',
    portraitHint: 'Menghitung isinya: chat, orang, pesan. Hanya angka yang ditampilkan.',
    moveKey: 'Tampilkan kunci di foldernya',
    moveKeyHint:
      'Jauhkan kunci dari cadangan ini: ke kertas, atau ke pengelola kata sandi. Jika orang lain mungkin sudah menyalin keduanya, matikan cadangan terenkripsi end-to-end di ponsel lalu nyalakan lagi, yang membuat kunci baru, dan cadangkan sekali lagi.',
    trash: 'Pindahkan ke tempat sampah',
    trashHint: 'Anda melihat dulu apa yang ikut dipindahkan.',
    key: 'Cek dengan kunci saya',
    keyHint: 'Memberi tahu apakah kunci Anda membuka cadangan ini. Kuncinya tidak disimpan.',
    passkey:
      'Cadangan ini dibuka di WhatsApp, dengan kunci sandi Anda. WhatsApp tidak menampilkan kunci 64 digit untuknya, jadi tidak ada yang dicek di sini.',
    password:
      'Cadangan ini dibuka di WhatsApp, dengan kata sandi Anda. WhatsApp tidak menampilkan kunci 64 digit untuknya, jadi tidak ada yang dicek di sini.',
    download: 'Unduh dan cek',
    downloadHint: 'Ini hanya ada di cloud, jadi belum ada yang dapat dikatakan tentangnya.',
    show: 'Tampilkan di folder',
    showHint: 'Membuka foldernya, bukan filenya.',
    ignore: 'Abaikan',
    ignoreHint: 'Tetap seperti adanya, dan Sealwatch berhenti memberi tahu Anda tentangnya.',
  },

  where: {
    heading: 'Di mana letaknya',
    place: 'Lokasi',
    sync: 'Siapa lagi yang memilikinya',
    whole: 'Path lengkap',
    show: 'Tampilkan di folder',
    copy: 'Salin path',
    cloud: '{service} menyimpan salinan di servernya, begitu juga setiap perangkat yang masuk ke akun itu.',
    syncthing: 'Setiap perangkat yang berbagi folder ini lewat Syncthing memiliki salinan.',
    ownServer:
      'Server di balik {service} menyimpan salinan, begitu juga setiap perangkat yang disinkronkan dengannya.',
    mounted: 'Letaknya di komputer lain, yang dibaca komputer ini lewat jaringan.',
    drive: 'Siapa pun yang memegang drive ini memiliki filenya.',
    here: 'Sealwatch tidak dapat mengetahui apakah ada yang menyinkronkan folder ini. Siapa pun yang memakai komputer ini dapat menyalin filenya.',
  },

  evidence: {
    heading: 'Dari mana kami tahu',
    technical: 'Byte-nya',
    reading: 'Membaca awal file…',
    shown: '{shown, number} byte pertama dari {size, number} byte.',
    copy: 'Salin sebagai teks',
    withheld: 'tidak ditampilkan',
    more: '{count, plural, other {# byte lagi, tidak ditampilkan}}',
    table: {
      caption: 'Bidang header',
      field: 'Bidang',
      bytes: 'Byte',
      value: 'Nilai',
    },
    range: '{from}–{to}',
  },

  copy: {
    done: 'Disalin.',
    failed: 'Sistem tidak menerimanya.',
  },

  trash: {
    goneMeans: 'Sudah dipindahkan ke tempat sampah. Pemeriksaan berikutnya menghapusnya dari daftar.',
    heading:
      '{count, plural, =1 {Pindahkan ini ke tempat sampah?} other {Pindahkan # item ini ke tempat sampah?}}',
    looking: 'Melihat apa yang akan ikut…',
    files: '{count, plural, other {# file di dalamnya ikut dipindahkan.}}',
    filesAtLeast: '{count, plural, other {Setidaknya # file di dalamnya ikut dipindahkan.}}',
    inside: '{count, plural, other {# item lain dalam daftar ada di dalamnya dan ikut dipindahkan.}}',
    only: 'Ini satu-satunya salinan yang diketahui Sealwatch. Isinya mungkin hilang.',
    newest: 'Ini yang terbaru dari jenisnya dalam cadangan ini.',
    same: 'File yang sama tetap ada di sini:',
    newer: 'Keadaan yang lebih baru dari cadangan yang sama tetap ada di sini:',
    synced:
      'Letaknya di {place}. Item ini hilang dari semua perangkat yang disinkronkan dengannya. Penyedia menyimpannya untuk sementara di tempat sampahnya sendiri: kosongkan itu juga.',
    local:
      'Item ini tetap di tempat sampah komputer ini sampai Anda mengosongkannya. Sampai saat itu, isinya dapat dibaca di sana.',
    keep: 'Biarkan',
    confirm: 'Pindahkan ke tempat sampah',
    moving: 'Memindahkan…',
    done: 'Sekarang di tempat sampah.',
    notDone: 'Masih ada di tempatnya.',
    close: 'Tutup',
    again: 'Periksa lagi',
  },

  key: {
    heading: 'Cek dengan kunci saya',
    lead: 'Sealwatch mencoba kunci Anda pada file ini dan memberi tahu apakah terbuka. Kunci dan isi file tidak disimpan.',
    digits: 'Kunci 64 digit Anda',
    missing: '{count, plural, other {Kurang # digit.}}',
    tooMany: '{count, plural, other {Kelebihan # digit.}}',
    wrong: 'Kunci hanya berisi angka 0 sampai 9 dan huruf a sampai f. Kata sandi bukan kunci.',
    complete: 'Ke-64 digit sudah lengkap.',
    empty: 'Spasi dan baris baru tidak berpengaruh.',
    check: 'Cek',
    file: 'Pilih file kunci',
    fileHint: 'File bernama encrypted_backup.key, atau file bernama key dari ponsel.',
    checking: 'Mencoba kunci. Seluruh file dibaca.',
    answers: {
      opens: 'Kunci ini membukanya',
      'wrong-key': 'Kunci ini tidak membukanya',
      damaged: 'File ini rusak',
      'not-applicable': 'Tidak ada kunci yang dicoba',
    },
    close: 'Tutup',
  },
} satisfies Catalog['backups']
