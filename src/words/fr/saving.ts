import type { Catalog } from '../catalog.ts'

/** Saving the report that is shown. */
export const saving = {
  open: 'Enregistrer le rapport',
  hints: {
    pdf: 'à imprimer ou à transmettre',
    html: 'une page pour n’importe quel navigateur',
    csv: 'un tableau pour les tableurs',
    json: 'pour les programmes',
  },
  saveAs: 'Enregistrer au format {format}',
  signed: 'Signé',
  signedHint:
    'Un second fichier montre plus tard que le rapport n’a pas été modifié, et par quelle installation il a été signé.',
  saving: 'Enregistrement du rapport',
  saved: 'Enregistré sous',
  signature: 'Sa signature est',
  fingerprint: 'Empreinte de cette installation',
  fingerprintHint:
    'Donnez-la à la personne qui reçoit le rapport, par une autre voie que le rapport lui-même.',
} as const satisfies Catalog['saving']
