import type { Catalog } from '../catalog.ts'

/** The system's own dialogs. */
export const dialogs = {
  chooseFolder: 'Ordner wählen',
  chooseKeyFile: 'Schlüsseldatei wählen',
  choose: 'Wählen',
  saveReport: 'Bericht speichern',
  reportName: 'Sealwatch-Bericht {day}',
} satisfies Catalog['dialogs']
