import type { Catalog } from '../catalog.ts'

/** Saving the report that is shown. */
export const saving = {
  open: 'Guardar el informe',
  hints: {
    pdf: 'para imprimir o entregar',
    html: 'una página para cualquier navegador',
    csv: 'una tabla para hojas de cálculo',
    json: 'para programas',
  },
  saveAs: 'Guardar como {format}',
  signed: 'Firmado',
  signedHint:
    'Un segundo archivo muestra más adelante que el informe no se cambió, y qué instalación lo firmó.',
  saving: 'Guardando el informe',
  saved: 'Guardado como',
  signature: 'Su firma es',
  fingerprint: 'Huella de esta instalación',
  fingerprintHint: 'Dásela a quien reciba el informe, por una vía distinta de la del informe.',
} satisfies Catalog['saving']
