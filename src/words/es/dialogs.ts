import type { Catalog } from '../catalog.ts'

/** The system's own dialogs. */
export const dialogs = {
  chooseFolder: 'Elegir una carpeta',
  chooseKeyFile: 'Elegir un archivo de clave',
  choose: 'Elegir',
  saveReport: 'Guardar el informe',
  reportName: 'Informe de Sealwatch {day}',
} satisfies Catalog['dialogs']
