import type { Catalog } from '../catalog.ts'

/** Old copies: what the guide says of each kind, and what is to be done about it. */
export const leftovers = {
  heading: 'Salinan lama tetap dapat dibaca',
  lead: 'Enkripsi end-to-end melindungi cadangan yang dibuat setelah enkripsi itu dinyalakan. Salinan dari sebelumnya tetap seperti semula. Pindahkan yang tidak Anda perlukan lagi ke tempat sampah, atau urus sendiri lalu tandai di sini.',
  noReport:
    'Periksa komputer ini dulu. Setelah itu, salinan yang dapat dibaca orang lain tampil di sini, satu per satu.',
  audit: 'Periksa',
  nothing:
    'Pemeriksaan terakhir tidak menemukan salinan yang dapat dibaca orang lain. Yang perlu Anda cek sendiri di bawah ini tetap ada.',
  allMarked: '{all, plural, =1 {# salinan ditandai} other {Seluruh # salinan ditandai}}',
  left: '{all, plural, other {Tersisa {left, number} dari # salinan}}',
  markAll: '{count, plural, =1 {Tandai sebagai selesai} other {Tandai semua # sebagai selesai}}',
  unmarkAll: 'Hapus tandanya',
  trashAll: 'Pindahkan semua ke tempat sampah…',
  trash: 'Pindahkan ke tempat sampah…',
  trashOf: 'Pindahkan ke tempat sampah: {name}',
  show: 'Tampilkan di folder',
  showOf: 'Tampilkan di folder: {name}',
  mark: 'Selesai: {name}',
  stillThere: 'Ditandai selesai, tetapi masih ada dalam pemeriksaan {moment}.',
  why: '<strong>Mengapa tetap terbuka.</strong> {claim}',
  todo: '<strong>Yang perlu dilakukan.</strong> {todo}',
  handHeading: 'Yang tidak terlihat oleh pemeriksaan mana pun di komputer ini',
  handLead: 'Cek ini sendiri, satu per satu.',

  groups: {
    'key-file': {
      name: 'File kunci',
      todo: 'Jauhkan kunci dari cadangan: ke kertas, atau ke pengelola kata sandi.',
    },
    'key-beside': {
      name: 'Cadangan dengan kunci di sebelahnya',
      todo: 'Jauhkan kunci dari cadangan. Jika orang lain mungkin sudah menyalin keduanya, matikan cadangan terenkripsi end-to-end di ponsel lalu nyalakan lagi, dan cadangkan sekali lagi. Setelah cadangan baru terbukti, hapus salinan ini.',
    },
    'plain-copy': {
      name: 'Database dan cadangan ponsel',
      todo: 'Hapus salinan yang tidak Anda perlukan lagi, atau pindahkan ke drive terenkripsi.',
    },
    'old-backup': {
      name: 'Cadangan lama',
      todo: 'Tunggu sampai cadangan baru ada di sini dan terbukti. Lalu hapus salinan yang tidak Anda perlukan lagi.',
    },
    'icloud-old': {
      name: 'Cadangan iCloud',
      todo: 'Cadangkan sekali lagi di iPhone, tunggu iCloud selesai, lalu periksa lagi. Yang masih dapat dibaca setelah itu adalah yang lama.',
    },
    'device-backup': {
      name: 'Cadangan iPhone di komputer ini',
      todo: 'Buat yang baru dengan Enkripsi cadangan lokal dicentang. Lalu hapus yang lama di daftar cadangan aplikasi itu.',
    },
    export: {
      name: 'Chat yang diekspor',
      todo: 'Hapus, atau simpan di drive terenkripsi.',
    },
    media: {
      name: 'Folder media',
      todo: 'Keluarkan folder ini dari yang disalin ponsel Anda ke cloud, atau hapus salinannya.',
    },
    'live-data': {
      name: 'Aplikasi WhatsApp di komputer ini',
      todo: 'Enkripsi disk komputer ini, atau keluar dari WhatsApp di sini lewat Perangkat tertaut.',
    },
  },

  checks: {
    trash: {
      name: 'Tempat sampah layanan cloud Anda',
      todo: 'Kosongkan setelah Anda menghapus salinan lama, juga tempat sampah komputer ini.',
    },
    versions: {
      name: 'Versi sebelumnya di layanan cloud Anda',
      todo: 'Buka riwayat versi dari cadangan yang sudah diganti dan hapus versi lamanya, jika layanan mengizinkannya.',
    },
    'iphone-computer': {
      name: 'Cadangan iPhone di komputer mana pun',
      todo: 'Centang Enkripsi cadangan lokal, cadangkan sekali, lalu hapus cadangan lama.',
    },
    'iphone-icloud': {
      name: 'Cadangan iCloud iPhone Anda',
      todo: 'Lihat tanggalnya di pengaturan iPhone. Hapus jika dari sebelumnya, atau biarkan yang baru menggantikannya.',
    },
    'key-photo': {
      name: 'Foto dan catatan kunci',
      todo: 'Cari ke-64 digit dan kata sandinya di foto, catatan, chat, dan email Anda. Pastikan dulu Anda memilikinya di kertas atau di pengelola kata sandi. Lalu hapus yang Anda temukan, juga dari tempat sampah.',
    },
    'other-places': {
      name: 'Komputer lain, drive, dan ponsel lama',
      todo: 'Di sana mungkin juga ada salinan. Periksa setiap drive; di ponsel lama, hapus folder WhatsApp atau hapus isi ponselnya.',
    },
  },
} satisfies Catalog['leftovers']
