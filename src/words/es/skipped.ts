import type { Catalog } from '../catalog.ts'

/** What was not looked into, and why. */
export const skipped = {
  heading: 'Sin examinar',
  nothing: 'Aquí se examinaron todas las carpetas y todos los archivos.',
  intro: 'Detrás de estos puede haber una copia de seguridad. No se dice nada de lo que no se leyó.',
  reasons: {
    noPermission: 'Sin permiso para leerlo',
    onlyInCloud: 'Solo en la nube, y no descargado',
    notRegular: 'No es un archivo normal, sino por ejemplo un dispositivo o un socket',
    link: 'Un enlace a otro sitio, que no se sigue',
    programFiles: 'Archivos de programas, no se examinan',
    versionHistory: 'Historial de versiones, no se examina',
    vanished: 'Desapareció antes de poder leerse',
    notFound: 'No encontrado',
    offline: 'Sin conexión',
  },
} satisfies Catalog['skipped']
