import type { Catalog } from '../catalog.ts'

/** The room that lists the places. */
export const places = {
  heading: 'Tempat Sealwatch mencari',
  lead: 'Folder ini ada di komputer ini, dan mungkin berisi cadangan. Lokasi yang dimatikan tidak dibuka oleh pemeriksaan.',
  count: '{count, plural, other {# lokasi}}',
  off: '{count, plural, other {# dimatikan}}',
  closed: '{count, plural, other {# tidak dapat diperiksa}}',

  add: 'Tambah folder',
  again: 'Cari lagi',
  remove: 'Hapus dari daftar',
  removeOf: 'Hapus {label} dari daftar',
  lookInto: 'Periksa {label}',
  dropHint: 'Anda juga dapat menjatuhkan folder di sini.',

  looking: {
    heading: 'Mencari lokasi',
    text: 'Sealwatch membaca pengaturan klien sinkronisasi Anda dan menanyakan drive kepada sistem. Tidak ada cadangan yang dibuka.',
    again: 'Mencari lagi…',
  },

  none: {
    heading: 'Tidak ada lokasi yang ditemukan',
    means: 'Sealwatch tidak mengetahui folder cloud, drive, atau folder Anda di komputer ini.',
    meansNot:
      'Itu tidak berarti tidak ada cadangan. Sampai Anda menambahkan folder, pemeriksaan melihat folder home Anda.',
    todo: 'Tambahkan folder tujuan salinan dari ponsel atau layanan cloud Anda.',
  },

  allOff: {
    heading: 'Semua lokasi dimatikan',
    means: 'Pemeriksaan tidak melihat apa pun sampai Anda menyalakan salah satunya.',
  },

  groups: { closed: 'Tidak dapat diperiksa', open: 'Dapat diperiksa' },

  states: {
    ok: 'Siap',
    streaming: 'Hanya nama',
    noPermission: 'Tanpa izin',
    notThere: 'Sekarang tidak ada',
    noAnswer: 'Tidak menjawab',
    notAFolder: 'Bukan folder',
    link: 'Tautan ke tempat lain, tidak diikuti',
    onlyInCloud: 'Hanya di cloud',
    off: 'Dimatikan',
  },

  changes: {
    opened: 'Sekarang dapat diperiksa.',
    closed: 'Tidak lagi dapat diperiksa.',
    other: 'Ini baru sejak pencarian terakhir.',
    new: 'Baru di sini.',
  },

  sources: {
    yourChoice: 'Anda tambahkan',
    usual: 'Ditemukan di tempat biasanya folder seperti itu berada',
    read: 'Dibaca dari <name>{source}</name>',
  },

  problems: 'Yang tidak dapat diketahui',
  notInstalled: 'Dicari dan tidak ditemukan: {labels}.',

  /** What came of what the user did here. */
  notes: {
    added: '<name>{label}</name> sekarang menjadi lokasi.',
    switchedOn: '<name>{label}</name> memang sudah menjadi lokasi. Sekarang dinyalakan.',
    already: '<name>{label}</name> memang sudah menjadi lokasi.',
    removed: '<name>{label}</name> bukan lokasi lagi. Tidak ada isinya yang diubah.',
    gone: '<name>{label}</name> sudah tidak ada di sana.',
    same: 'Sudah dicari lagi: tidak ada yang berubah.',
    changed: '{count, plural, other {Sudah dicari lagi: # lokasi berubah.}}',
  },

  droppedFiles:
    '{count, plural, =1 {Yang Anda jatuhkan adalah file, sedangkan lokasi adalah folder. Anda dapat memeriksa file itu.} other {Yang Anda jatuhkan adalah # file, sedangkan lokasi adalah folder. Anda dapat memeriksa file-file itu.}}',
  auditFiles: '{count, plural, =1 {Periksa filenya} other {Periksa # file itu}}',
} satisfies Catalog['places']
