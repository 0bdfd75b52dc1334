import type { Catalog } from '../catalog.ts'

/** What the page states, under the names of the statements. Each title is true on its own, for whoever reads no further. */
export const privacyTexts = {
  covers: {
    messages: {
      title: 'Pesan dan panggilan pribadi',
      text: 'WhatsApp menyatakan bahwa tidak ada seorang pun di luar chat, baik WhatsApp maupun Meta, yang dapat membaca atau mendengarnya.',
    },
    location: {
      title: 'Lokasi yang Anda bagikan di chat',
      text: 'WhatsApp menyatakan bahwa lokasi itu tidak dapat dilihatnya.',
    },
    backup: {
      title: 'Cadangan Anda, setelah Anda menyalakannya',
      text: 'Cadangan terenkripsi end-to-end adalah pilihan. Panduan mengantar Anda melakukannya.',
    },
  },
  notCovered: {
    account: {
      title: 'Nomor telepon dan profil Anda',
      text: 'WhatsApp menyimpan nomor, nama profil, foto, dan teks Info Anda.',
    },
    contacts: {
      title: 'Nomor di buku alamat Anda',
      text: 'Jika Anda mengizinkannya, WhatsApp menerimanya secara berkala, juga nomor orang yang tidak memakainya. WhatsApp menyatakan tidak meneruskannya kepada Meta.',
    },
    usage: {
      title: 'Kapan, seberapa sering, dan berapa lama Anda memakainya',
      text: 'Kebijakan privasinya menyebutkan waktu, frekuensi, dan durasi aktivitas Anda, fitur yang Anda pakai, apakah Anda online, dan kapan terakhir online.',
    },
    device: {
      title: 'Perangkat, jaringan, dan alamat IP Anda',
      text: 'Kebijakan itu menyebutkan model, sistem, tingkat baterai, kekuatan sinyal, operator seluler, bahasa, zona waktu, dan alamat IP.',
    },
    groups: {
      title: 'Nama dan foto grup Anda',
      text: 'Kebijakan itu memasukkan nama, foto, dan deskripsi grup ke dalam yang dikumpulkan.',
    },
    businesses: {
      title: 'Chat dengan banyak bisnis',
      text: 'Jika sebuah bisnis meminta Meta menyimpan chatnya, WhatsApp tidak menyebut chat itu terenkripsi end-to-end.',
    },
    'meta-ai': {
      title: 'Yang Anda tanyakan kepada Meta AI',
      text: 'Percakapan dengan asisten ini tidak terenkripsi end-to-end. WhatsApp sendiri menyebutnya sebagai pengecualian.',
    },
    channels: {
      title: 'Saluran',
      text: 'Saluran bersifat publik dan tidak terenkripsi end-to-end.',
    },
    reports: {
      title: 'Pesan yang dilaporkan seseorang',
      text: 'Jika seseorang melaporkan Anda, WhatsApp menerima lima pesan terakhir yang Anda kirim kepadanya.',
    },
    'open-backup': {
      title: 'Cadangan, sampai Anda menyalakannya',
      text: 'Tanpa cadangan terenkripsi end-to-end, WhatsApp menyimpan kunci untuk database, dan media dalam cadangan bisa terbuka.',
    },
  },
  shared: {
    registration: { title: 'Pendaftaran akun', text: 'Misalnya nomor telepon Anda.' },
    transactions: {
      title: 'Data transaksi',
      text: 'Misalnya, jika Anda memakai pembayaran atau toko Meta di WhatsApp.',
    },
    service: {
      title: 'Informasi terkait layanan',
      text: 'Halaman itu tidak menjelaskan apa yang dimaksud.',
    },
    businesses: {
      title: 'Cara Anda berinteraksi dengan bisnis',
      text: 'Saat Anda memakai WhatsApp untuk itu.',
    },
    device: { title: 'Informasi perangkat seluler', text: 'Tentang ponsel yang Anda pakai.' },
    ip: {
      title: 'Alamat IP Anda',
      text: 'Alamat ini menunjukkan jaringan Anda, dan kira-kira di mana Anda berada.',
    },
  },
  sharedLimits: {
    more: {
      title: 'Daftar ini tidak tertutup',
      text: 'WhatsApp menambahkan bahwa ia dapat membagikan informasi lain yang disebutkan dalam kebijakan privasinya, atau yang telah diberitahukan kepada Anda atau Anda setujui.',
    },
    'not-shared': {
      title: 'WhatsApp menyatakan tidak membagikan pesan atau kontak Anda',
      text: 'WhatsApp juga menyatakan tidak menyimpan catatan tentang siapa yang dikirimi pesan atau ditelepon setiap orang. Kami tidak tahu cara untuk mengeceknya dari luar.',
    },
    ads: {
      title: 'Chat yang Anda buka dari iklan memberi tahu Meta sesuatu',
      text: 'Jika Anda menulis kepada bisnis setelah melihat iklan di Facebook atau Instagram, Meta mengetahui beberapa hal, misalnya berapa chat Anda dengan bisnis itu. WhatsApp menyatakan bahwa isi chat, nama, dan nomor Anda tidak termasuk.',
    },
  },
  business: {
    people: {
      title: 'Beberapa orang di sana mungkin membacanya',
      text: 'Setelah pesan sampai, aturan bisnis itu yang berlaku. Bisnis itu mungkin meminta banyak karyawan menjawab.',
    },
    providers: {
      title: 'Perusahaan lain mungkin menanganinya',
      text: 'Sebuah bisnis dapat meminta penyedia menyimpan, membaca, dan menjawab pesannya.',
    },
    meta: {
      title: 'Perusahaan itu mungkin Meta',
      text: 'Banyak bisnis memakai Meta sebagai tempat penyimpanan. WhatsApp menyatakan bahwa chat lalu menampilkan pemberitahuan.',
    },
    marketing: {
      title: 'Ini mungkin dipakai untuk pemasaran',
      text: 'Bisnis itu dapat memakai yang Anda sampaikan untuk pemasarannya sendiri, juga untuk iklan di Meta.',
    },
  },
  nightly: {
    claim: {
      title: 'Kalimat itu beredar pada Mei 2024, dan WhatsApp membantahnya',
      text: 'Pimpinan WhatsApp menjawab bahwa pesan tidak dikirim atau diekspor ke WhatsApp pada malam hari. Para pengkritik mencatat bahwa ia berbicara tentang pesan, bukan tentang semua data.',
    },
    local: {
      title: 'Di Android, cadangan dibuat di ponsel pada malam hari',
      text: 'Itu file di ponsel Anda sendiri, biasanya dibuat sekitar pukul 2 dini hari. File itu sampai ke komputer lain hanya jika Anda menyalin atau menyinkronkannya.',
    },
    cloud: {
      title: 'Cadangan cloud masuk ke akun Anda sendiri, jika Anda menyalakannya',
      text: 'Cadangan itu masuk ke Akun Google Anda atau ke iCloud. Siapa yang dapat membukanya di sana adalah pokok bahasan Sealwatch dan panduan ini.',
    },
    metadata: {
      title: 'Data tentang pemakaian Anda masuk ke WhatsApp selama Anda memakainya',
      text: 'Kebijakan privasi menyatakan bahwa data itu dikumpulkan. Tidak disebutkan bahwa itu terjadi pada malam hari, dan kami tidak menemukan buktinya.',
    },
  },
  settings: {
    'two-step': {
      title: 'Verifikasi dua langkah',
      text: 'Siapa pun yang mengambil alih nomor Anda juga memerlukan PIN Anda untuk mendaftarkan akun Anda.',
      where: 'Pengaturan > Akun > Verifikasi dua langkah',
      not: 'Ini tidak mengubah apa yang dikumpulkan WhatsApp.',
    },
    linked: {
      title: 'Perangkat tertaut',
      text: 'Setiap perangkat tertaut dapat ikut membaca. Keluarkan perangkat yang tidak Anda kenal atau tidak Anda pakai.',
      where: 'Pengaturan > Perangkat tertaut',
      not: 'Ini tidak menghapus yang sudah tersimpan di perangkat itu.',
    },
    disappearing: {
      title: 'Pesan sementara',
      text: 'Pesan baru hilang setelah 24 jam, 7 hari, atau 90 hari, jadi lebih sedikit yang bisa ditemukan.',
      where: 'Pengaturan > Privasi > Timer pesan default',
      not: 'Ini tidak menarik kembali pesan yang diteruskan, dikutip, atau disimpan seseorang.',
    },
    advanced: {
      title: 'Privasi chat lanjutan',
      text: 'Orang di dalam chat tidak dapat mengekspornya, media tidak tersimpan dengan sendirinya, dan fitur AI mati di chat itu.',
      where: 'Di dalam chat, ketuk namanya > Privasi chat lanjutan',
      not: 'Ini tidak menghentikan tangkapan layar atau penerusan pesan.',
    },
    ip: {
      title: 'Lindungi alamat IP dalam panggilan',
      text: 'Panggilan melewati server WhatsApp, jadi lawan bicara tidak melihat alamat IP Anda. Kualitas suara mungkin menurun.',
      where: 'Pengaturan > Privasi > Lanjutan',
      not: 'Ini tidak menyembunyikan alamat IP Anda dari WhatsApp.',
    },
    security: {
      title: 'Notifikasi keamanan',
      text: 'Anda diberi tahu saat kode keamanan sebuah kontak berubah, yang terjadi karena ponsel baru, atau karena ada orang lain di tengah.',
      where: 'Pengaturan > Akun > Keamanan',
      not: 'Ini tidak menghentikan apa pun. Ini memberi tahu Anda untuk bertanya.',
    },
  },
  signal: {
    less: {
      title: 'Signal menyatakan dapat menyerahkan dua tanggal',
      text: 'Saat diminta oleh juri agung di Amerika Serikat pada 2016, Signal memiliki tanggal akun dibuat dan tanggal terakhir dipakai, dan tidak memiliki apa pun tentang kontak, grup, atau pesan.',
    },
    number: {
      title: 'Signal memerlukan nomor telepon Anda, dan kontak Anda di sana',
      text: 'Anda mendaftar dengan nomor, dan hanya dapat menulis kepada orang yang juga memakai Signal. Sealwatch tidak punya hubungan dengan Signal atau WhatsApp.',
    },
  },
} satisfies Catalog['privacyTexts']
