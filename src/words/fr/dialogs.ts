import type { Catalog } from '../catalog.ts'

/** The system's own dialogs. */
export const dialogs = {
  chooseFolder: 'Choisir un dossier',
  chooseKeyFile: 'Choisir un fichier de clé',
  choose: 'Choisir',
  saveReport: 'Enregistrer le rapport',
  reportName: 'Rapport Sealwatch {day}',
} as const satisfies Catalog['dialogs']
