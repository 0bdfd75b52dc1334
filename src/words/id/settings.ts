import type { Catalog } from '../catalog.ts'

/** The room for what the user decides about Sealwatch itself. */
export const settings = {
  heading: 'Pengaturan',
  lead: 'Perubahan langsung berlaku. Pilihan Anda disimpan di komputer ini dan tidak di tempat lain.',

  schedule: {
    heading: 'Seberapa sering memeriksa',
    adaptive: 'Sesuai kemampuan komputer ini',
    adaptiveHint: 'Sering jika pemeriksaan cepat, lebih jarang jika lambat.',
    hourly: 'Paling sering sekali sejam',
    daily: 'Paling sering sekali sehari',
    manual: 'Hanya saat Anda meminta',
    manualHint: 'Di antara pemeriksaan, tidak ada yang terpantau.',
  },

  notices: {
    heading: 'Notifikasi',
    exposed: 'Saat orang lain dapat membaca suatu cadangan',
    exposedHint: 'Cadangan yang baru muncul, atau yang sebelumnya tertutup bagi mereka.',
    sealed: 'Saat cadangan terbaru Anda terenkripsi end-to-end',
  },

  login: {
    heading: 'Mulai',
    title: 'Mulai saat Anda masuk ke komputer',
    hint: 'Dengan begitu, cadangan terpantau tanpa Anda membuka Sealwatch.',
    bySystem: {
      flatpak:
        'Sealwatch ini adalah Flatpak dan tidak dapat memulai sendiri saat Anda masuk. Tambahkan ke program awal di pengaturan sistem Anda.',
      snap: 'Sealwatch ini adalah Snap dan tidak dapat memulai sendiri saat Anda masuk. Tambahkan ke program awal di pengaturan sistem Anda.',
    },
  },

  theme: {
    heading: 'Tampilan',
    system: 'Seperti sistem',
    light: 'Terang',
    dark: 'Gelap',
  },

  language: {
    heading: 'Bahasa',
    system: 'Bahasa sistem',
  },

  pause: {
    heading: 'Jeda',
    none: 'Sealwatch tidak dijeda.',
    until: 'Dijeda sampai {moment}.',
    untilResumed: 'Dijeda sampai Anda melanjutkan.',
    meaning: 'Selama dijeda, tidak ada pemeriksaan yang mulai sendiri. Anda tetap dapat memulainya.',
    resume: 'Lanjutkan',
    lengths: {
      hour: 'Selama 1 jam',
      tomorrow: 'Sampai besok',
      resumed: 'Sampai Anda melanjutkan',
    },
  },
} satisfies Catalog['settings']
