import type { Catalog } from '../catalog.ts'

/** Notifications: what happened, and what leads to the fix. */
export const alerts = {
  exposed: {
    title:
      '{backups, plural, =1 {Sebuah cadangan WhatsApp dapat dibaca orang lain} other {# cadangan WhatsApp dapat dibaca orang lain}}',
    body: 'Siapa pun yang mendapatkan file di “{label}” dapat membaca pesan Anda. {backups, plural, =1 {Buka Sealwatch untuk melihat cara menutupnya.} other {Buka Sealwatch untuk melihat semuanya dan cara menutupnya.}}',
  },
  whatsapp: {
    title:
      '{backups, plural, =1 {WhatsApp menyimpan kunci untuk sebuah cadangan} other {WhatsApp menyimpan kunci untuk # cadangan}}',
    body: '{backups, plural, =1 {“{label}” dapat dibuka oleh Anda dan WhatsApp. Buka Sealwatch untuk melihat cara menutupnya.} other {Salah satunya “{label}”. Buka Sealwatch untuk melihat semuanya dan cara menutupnya.}}',
  },
  sealed: {
    title: 'Cadangan terbaru Anda terenkripsi end-to-end',
    body: 'Hanya Anda yang dapat membaca cadangan terbaru di “{label}”. Salinan yang dibuat sebelumnya tetap seperti semula.',
  },
  memory: 'Ingatan Sealwatch bermasalah',
  failing: {
    title: 'Sehari tanpa pemeriksaan terjadwal yang selesai',
    body: 'Sealwatch terus mencoba. Sampai ada yang selesai, cadangan baru bisa tidak diketahui. Buka Sealwatch untuk melihat sebabnya.',
  },
  notWatching: 'Sealwatch tidak memantau',
  notIgnored: 'Itu tidak diabaikan',

  open: 'Buka',
  show: 'Tampilkan',
  fix: 'Perbaiki',
  ignore: 'Abaikan',

  closing: {
    title: 'Sealwatch tetap berjalan',
    body: 'Buka jendelanya dari ikonnya di baki sistem, atau jalankan lagi. Untuk mengakhirinya, pilih Keluar di sana atau tekan {keys} di jendela.',
    bodyOnMac:
      'Buka jendelanya dari ikonnya di bar menu, atau jalankan lagi. Untuk mengakhirinya, pilih Keluar di sana atau tekan {keys} di jendela.',
  },
} satisfies Catalog['alerts']
