import type { Catalog } from '../catalog.ts'

/** Saving the report that is shown. */
export const saving = {
  open: 'Simpan laporan',
  hints: {
    pdf: 'untuk dicetak atau diserahkan',
    html: 'satu halaman untuk semua browser',
    csv: 'tabel untuk spreadsheet',
    json: 'untuk program',
  },
  saveAs: 'Simpan sebagai {format}',
  signed: 'Ditandatangani',
  signedHint:
    'File kedua menunjukkan di kemudian hari bahwa laporan tidak diubah, dan oleh instalasi mana laporan ditandatangani.',
  saving: 'Menyimpan laporan',
  saved: 'Disimpan sebagai',
  signature: 'Tanda tangannya',
  fingerprint: 'Sidik jari instalasi ini',
  fingerprintHint: 'Berikan kepada penerima laporan, lewat cara lain daripada laporannya sendiri.',
} satisfies Catalog['saving']
