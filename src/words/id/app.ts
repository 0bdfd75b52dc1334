import type { Catalog } from '../catalog.ts'

/** What stands around the rooms, and what several of them say. */
export const app = {
  rooms: 'Bagian aplikasi',
  room: {
    overview: 'Ringkasan',
    backups: 'Cadangan',
    guide: 'Panduan',
    privacy: 'Privasi',
    places: 'Lokasi',
    settings: 'Pengaturan',
  },
  allPlaces: 'lokasi yang menyala',
  dismiss: 'Tutup',
  showMore: 'Tampilkan {next, number} lagi dari {left, number}',
  showLast: 'Tampilkan {left, number} yang terakhir',
  noBridge: 'Halaman ini hanya berfungsi di dalam aplikasi Sealwatch.',
  requestFailed: '<strong>Itu tidak berhasil.</strong> <why></why>',

  broken: {
    sentence: 'Bagian ini tidak dapat ditampilkan',
    meaning: 'Kesalahan di Sealwatch menghentikannya. File Anda tidak berubah, dan Sealwatch tetap memantau.',
    load: 'Muat ulang jendela',
  },

  drop: {
    audit: 'Jatuhkan untuk memeriksa',
    auditHint: 'File dan folder dibuka hanya untuk dibaca.',
    add: 'Jatuhkan untuk menambahkan sebagai lokasi',
    addHint: 'Lokasi adalah folder yang dilihat oleh setiap pemeriksaan.',
    nothing: 'Sealwatch hanya dapat memakai file dan folder yang ada di komputer ini.',
  },
} satisfies Catalog['app']
