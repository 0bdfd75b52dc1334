import type { Catalog } from '../catalog.ts'

/** What a backup tells a stranger: asked for, counted, and beside it what a sealed one still shows. */
export const portrait = {
  offer: 'Apa yang akan diketahui orang asing?',
  offerOf: 'Apa yang akan diketahui orang asing dari {name}?',
  back: 'Kembali',

  asking: {
    heading: 'Apa yang akan diketahui orang asing dari file ini?',
    reads:
      'Sealwatch membaca seluruh file satu kali, di komputer ini, dan menghitung: pesan menurut jam dan hari, chat, grup, orang, panggilan, dan lokasi yang dibagikan.',
    shows:
      'Hanya angka yang ditampilkan. Tidak ada nama, nomor telepon, atau kata dari pesan yang keluar dari file.',
    keeps: 'Tidak ada yang disimpan. Saat Anda meninggalkan halaman ini, angkanya hilang.',
    start: 'Baca dan hitung',
  },

  reading: {
    heading: 'Membaca file',
    lead: 'File besar perlu waktu. File tetap seperti adanya.',
    cancel: 'Batal',
  },

  failed: {
    heading: 'File ini tidak dihitung.',
    again: 'Coba lagi',
  },

  empty: {
    heading: 'Tidak ada yang dapat dihitung dalam file ini.',
    lead: 'File ini dapat dibaca siapa pun, dan tidak memuat pesan, kontak, atau panggilan. Itu tidak mengatakan apa pun tentang file Anda yang lain.',
  },

  sealed: {
    onlyYou: 'Tanpa kunci Anda, orang asing tidak mengetahui apa pun tentang chat Anda dari file ini.',
    whatsapp:
      'WhatsApp menyimpan kunci untuk file ini. Tanpa kunci, orang asing tidak mengetahui apa pun tentang chat Anda darinya.',
    password: 'Tanpa kata sandinya, orang asing tidak mengetahui apa pun tentang chat Anda dari file ini.',
    lead: 'Sealwatch tidak membaca lebih jauh di sini. Yang terlihat tanpa kunci adalah ini:',
  },

  result: {
    messagesWithPeople:
      'Orang asing menemukan {messages, plural, other {# pesan}} dengan {people, plural, other {# orang}} dalam file ini.',
    messages: 'Orang asing menemukan {messages, plural, other {# pesan}} dalam file ini.',
    contacts: 'Orang asing menemukan {people, plural, other {# orang}} dalam file ini.',
    calls: 'Orang asing menemukan {calls, plural, other {# panggilan}} dalam file ini.',
    rest: 'Di bawah ini hanya angkanya. Nama dan kata-kata juga ada dalam file, terbuka bagi siapa pun yang memilikinya.',
    span: 'Dari {first} sampai {last}: {days, plural, other {# hari}}.',
    oneDay: 'Semuanya pada {first}.',
    undated: '{count, plural, other {# pesan tidak punya tanggal yang dapat dibaca.}}',
    incomplete: 'Sebagian file tidak dapat dibaca, jadi angka sebenarnya lebih besar.',
    kept: 'Dihitung di komputer ini. Tidak ada yang disimpan.',
  },

  numbers: {
    heading: 'Dalam angka',
    messages: 'Pesan',
    sent: '{count, number} Anda kirim',
    chats: 'Chat',
    groups: '{count, plural, other {# di antaranya grup}}',
    people: 'Orang',
    calls: 'Panggilan',
    locations: 'Lokasi yang dibagikan',
    links: 'Pesan dengan tautan',
  },

  media: {
    heading: 'Yang ikut dikirim',
    images: 'Gambar',
    videos: 'Video',
    audio: 'Suara dan audio',
    gifs: 'GIF',
    documents: 'Dokumen',
    stickers: 'Stiker',
    contactCards: 'Kartu kontak',
  },

  week: {
    heading: 'Kapan pesan datang dan pergi',
    busiest: 'Paling banyak pada {day} antara {from} dan {to}.',
    quiet: 'Paling sedikit antara {from} dan {to}. Orang asing bisa menganggapnya waktu tidur Anda.',
    picture: 'Pesan menurut hari dalam seminggu dan jam dalam sehari. {busiest}',
    days: 'Hari dalam seminggu',
    hint: 'Pilih hari, atau tunjuk jam.',
    day: '{day}: {count, plural, =0 {tidak ada pesan} other {# pesan}}, paling banyak antara {from} dan {to}.',
    emptyDay: '{day}: tidak ada pesan.',
    hour: '{day}, {from} sampai {to}: {count, plural, =0 {tidak ada pesan} other {# pesan}}.',
    legend: 'Pesan dalam satu jam',
    none: 'tidak ada',
    range: '{from, number} sampai {to, number}',
    table: 'Isi yang sama sebagai tabel',
    tableCaption: 'Pesan menurut jam dalam sehari dan hari dalam seminggu',
    hourColumn: 'Jam',
  },

  own: {
    heading: 'File ini menunjukkan',
    name: 'Nama',
    size: 'Ukuran',
    changed: 'Terakhir diubah',
  },

  remains: {
    heading: 'Yang masih terlihat dari cadangan tertutup',
    lead: 'Enkripsi end-to-end menutup kata-kata, nama, dan gambar. Bagi siapa pun yang memiliki file, ini tetap terlihat:',
    name: {
      title: 'Bahwa ini milik WhatsApp',
      text: 'Nama file menyatakannya, dan sering menyebutkan tanggalnya juga.',
    },
    size: {
      title: 'Ukurannya dan kapan berubah',
      text: 'Setiap folder menampilkan keduanya di sebelah nama.',
    },
    growth: {
      title: 'Berapa banyak yang bertambah setiap malam',
      text: 'Jika file dari beberapa hari ada berdampingan, selisih ukurannya kira-kira sebesar yang masuk di antaranya.',
    },
    header: {
      title: 'Versi WhatsApp dan dua digit',
      text: 'Cadangan dari Android diawali beberapa byte tanpa enkripsi. Byte itu bisa memuat versi WhatsApp, dua digit terakhir nomor telepon Anda, dan jenis kunci.',
    },
    folder: {
      title: 'Nomor telepon Anda, di iCloud',
      text: 'Folder cadangan di iCloud dinamai dengan nomor itu.',
    },
    media: {
      title: 'Berapa banyak gambar dan video yang ada',
      text: 'Dalam cadangan terenkripsi end-to-end di iCloud, nama dan isinya tertutup. Jumlah dan ukurannya tidak.',
    },
    google: {
      title: 'Yang dicatat Google di sebelahnya',
      text: 'Cadangan di Akun Google tersimpan atas nomor telepon Anda. Catatannya menyebutkan versi WhatsApp yang membuatnya, berapa pesan yang dimuatnya, seberapa sering Anda mencadangkan, dan apakah cadangan itu terenkripsi end-to-end.',
    },
  },
} satisfies Catalog['portrait']
