import type { Catalog } from '../catalog.ts'

/** Saving the report that is shown. */
export const saving = {
  open: 'Bericht speichern',
  hints: {
    pdf: 'zum Drucken oder Weitergeben',
    html: 'eine Seite für jeden Browser',
    csv: 'eine Tabelle für Tabellenprogramme',
    json: 'für Programme',
  },
  saveAs: 'Als {format} speichern',
  signed: 'Signiert',
  signedHint:
    'Eine zweite Datei zeigt später, dass der Bericht nicht geändert wurde und welche Installation ihn signiert hat.',
  saving: 'Der Bericht wird gespeichert',
  saved: 'Gespeichert als',
  signature: 'Die Signatur dazu ist',
  fingerprint: 'Fingerabdruck dieser Installation',
  fingerprintHint:
    'Geben Sie ihn der Person, die den Bericht bekommt, auf einem anderen Weg als den Bericht selbst.',
} satisfies Catalog['saving']
