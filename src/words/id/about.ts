import type { Catalog } from '../catalog.ts'

/** Sealwatch about itself: whose it is, what runs, what it signs with, what is shipped with it. */
export const about = {
  heading: 'Tentang Sealwatch',
  open: 'Tentang Sealwatch',
  openHint: 'Versi, lisensi, diagnostik, dan kunci tanda tangan.',
  section: 'Tentang',
  back: 'Kembali ke Pengaturan',
  independent:
    'Sealwatch berdiri sendiri. Sealwatch tidak dibuat, diperiksa, atau didukung oleh WhatsApp atau Meta, dan tidak berafiliasi dengan keduanya.',
  names: 'Nama WhatsApp dipakai untuk menyebutkan cadangan mana yang dibacanya.',

  versions: 'Versi',
  parts: {
    app: 'Sealwatch',
    electron: 'Electron',
    chromium: 'Chromium',
    node: 'Node.js',
    system: 'Sistem',
  },

  signing: {
    heading: 'Kunci tanda tangan',
    lead: 'Laporan yang ditandatangani dari komputer ini memuat sidik jari kunci ini. Siapa pun yang mengetahuinya dapat mengenali bahwa suatu laporan berasal dari Anda.',
    none: 'Belum ada. Kunci dibuat saat Anda pertama kali menyimpan laporan yang ditandatangani, atau di sini.',
    fingerprint: 'Sidik jari kunci (SHA-256)',
    make: 'Buat kunci tanda tangan',
    renew: 'Buat kunci baru',
    ask: 'Ganti kunci tanda tangan?',
    lost: 'Kunci lama dihapus dan tidak dapat kembali. Laporan yang Anda tandatangani dengannya tetap berlaku dengan sidik jari lama. Laporan baru memuat sidik jari lain, jadi beri tahu orang yang mengetahui sidik jari lama.',
    confirm: 'Ganti kunci',
    keep: 'Pertahankan kunci lama',
    making: 'Membuat kunci',
    made: 'Kunci sudah dibuat.',
  },

  diagnostics: {
    heading: 'Diagnostik',
    lead: 'Teks untuk orang yang membantu Anda mengatasi kesalahan. Tidak ada yang dikirim: Anda menyalinnya dan menentukan ke mana perginya.',
    names: 'Sertakan path dan nama',
    namesHint: 'Dari lokasi, cadangan, dan yang tidak diperiksa.',
    preview: 'Inilah yang disalin',
    copy: 'Salin diagnostik',
    copied: 'Disalin.',
    notCopied: 'Tidak dapat disalin. Pilih teksnya dan salin.',
  },

  licences: {
    heading: 'Lisensi',
    lead: 'Sealwatch adalah perangkat lunak bebas. Di dalamnya ada {count, plural, other {# karya}} pihak lain.',
    search: 'Cari',
    found: '{count, plural, =0 {Tidak ada yang cocok} other {# cocok}}.',
    none: 'Paket ini tidak membawa teks sendiri.',
    chromium: 'Lisensi Chromium ada dalam file tersendiri.',
    showChromium: 'Tampilkan file itu di foldernya',
  },
} satisfies Catalog['about']
