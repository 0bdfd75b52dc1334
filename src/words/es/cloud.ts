import type { Catalog } from '../catalog.ts'

/** A file that is only in the cloud, which can be downloaded and judged. */
export const cloud = {
  offer: 'Descargar y comprobar',
  offerOf: 'Descargar y comprobar {name}',
  first:
    'Primero tu programa de sincronización descarga este archivo, <size>{amount}</size>, y después Sealwatch lo evalúa. Queda descargado hasta que tu programa de sincronización lo quite.',
  firstOfUnknownSize:
    'Primero tu programa de sincronización descarga este archivo, y después Sealwatch lo evalúa. Aquí no se ve cuánto ocupa. Queda descargado hasta que tu programa de sincronización lo quite.',
  confirm: 'Descargarlo',
  leave: 'Dejarlo en la nube',
  waiting: 'Descargando y comprobando. Dura lo que dure la descarga; mientras tanto puedes seguir.',
  oneAtATime: 'Se está descargando otro archivo. Se descarga uno cada vez.',
} satisfies Catalog['cloud']
