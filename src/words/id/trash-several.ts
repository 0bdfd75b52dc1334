import type { Catalog } from '../catalog.ts'

/** Several old copies that go to the trash at once. */
export const trashSeveral = {
  heading: '{count, plural, other {Pindahkan # salinan ke tempat sampah?}}',
  none: 'Tidak ada yang dipindahkan sekaligus di sini',
  goes: 'Yang ini dipindahkan',
  stays: 'Yang ini tetap',
  kept: '{count, plural, other {Isinya tetap ada di tempat lain: file yang sama, atau keadaan yang lebih baru dari cadangan yang sama, yang mungkin tidak lagi memuat apa yang dihapus sejak itu.}}',
  inside: '{count, plural, other {# item lain dalam daftar ada di dalamnya dan ikut dipindahkan.}}',
  synced:
    'Salinan ini hilang dari semua perangkat yang disinkronkan dengan {places}. Penyedia menyimpannya untuk sementara di tempat sampahnya sendiri: kosongkan itu juga.',
  local:
    '{count, plural, other {Salinan ini tetap di tempat sampah komputer ini sampai Anda mengosongkannya. Sampai saat itu, isinya dapat dibaca di sana.}}',
  only: 'Satu-satunya salinan yang diketahui Sealwatch: hanya dipindahkan jika Anda memindahkannya sendiri-sendiri.',
  keep: 'Biarkan',
  done: 'Dipindahkan ke tempat sampah',
  moved: '{moved, plural, other {# salinan sekarang di tempat sampah.}}',
} as const satisfies Catalog['trashSeveral']
