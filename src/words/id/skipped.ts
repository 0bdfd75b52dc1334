import type { Catalog } from '../catalog.ts'

/** What was not looked into, and why. */
export const skipped = {
  heading: 'Tidak diperiksa',
  nothing: 'Setiap folder dan file di sini sudah diperiksa.',
  intro: 'Di baliknya mungkin ada cadangan. Tidak ada yang dikatakan tentang apa yang tidak dibaca.',
  reasons: {
    noPermission: 'Tanpa izin untuk membacanya',
    onlyInCloud: 'Hanya di cloud, dan tidak diunduh',
    notRegular: 'Bukan file biasa, misalnya perangkat atau soket',
    link: 'Tautan ke tempat lain, tidak diikuti',
    programFiles: 'File program, tidak diperiksa',
    versionHistory: 'Riwayat versi, tidak diperiksa',
    vanished: 'Hilang sebelum dapat dibaca',
    notFound: 'Tidak ditemukan',
    offline: 'Offline',
  },
} satisfies Catalog['skipped']
