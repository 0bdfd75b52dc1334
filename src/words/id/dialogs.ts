import type { Catalog } from '../catalog.ts'

/** The system's own dialogs. */
export const dialogs = {
  chooseFolder: 'Pilih folder',
  chooseKeyFile: 'Pilih file kunci',
  choose: 'Pilih',
  saveReport: 'Simpan laporan',
  reportName: 'Laporan Sealwatch {day}',
} satisfies Catalog['dialogs']
