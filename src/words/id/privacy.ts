import type { Catalog } from '../catalog.ts'

/** The page on what encryption does not cover. */
export const privacy = {
  heading:
    'Enkripsi end-to-end menutup kata-kata Anda. WhatsApp tetap mengetahui siapa Anda dan bagaimana Anda memakainya.',
  lead: 'Sealwatch melihat cadangan. Cadangan yang hanya dapat dibuka oleh Anda bukan keseluruhan privasi, jadi halaman ini menyebutkan apa yang tersisa. Setiap pernyataan mencantumkan asalnya.',
  columnsHeading: 'Yang dicakup enkripsi end-to-end, dan yang tidak',
  covers: 'Dicakup',
  notCovered: 'Tidak dicakup',
  sharedHeading: 'Yang dibagikan WhatsApp kepada perusahaan Meta lainnya',
  sharedLead: 'WhatsApp sendiri menyebutkan enam kategori ini:',
  businessHeading:
    'Sebuah bisnis dapat membaca yang Anda tulis kepadanya, begitu juga mereka yang bekerja untuknya',
  nightlyHeading: '“WhatsApp mengekspor data Anda setiap malam”: apa yang mungkin dan tidak mungkin dimaksud',
  settingsHeading: 'Enam pengaturan yang membantu',
  settingsLead:
    'Pengaturan ini mencegah orang lain masuk, atau mengurangi jejak yang tertinggal pada mereka. Tidak satu pun menghentikan WhatsApp mengumpulkan yang tercantum di atas.',
  settingsDone: '{done, number} dari {all, number} selesai',
  where: '<strong>Di mana:</strong> {path}',
  mark: 'Selesai: {name}',
  signalHeading:
    'Signal menyimpan lebih sedikit tentang Anda: sebuah pengadilan meminta, dan mendapat dua tanggal',
} satisfies Catalog['privacy']
