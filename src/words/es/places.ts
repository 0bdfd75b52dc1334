import type { Catalog } from '../catalog.ts'

/** The room that lists the places. */
export const places = {
  heading: 'Dónde busca Sealwatch',
  lead: 'Estas carpetas están en este equipo, y en ellas puede haber copias de seguridad. Un lugar desactivado queda cerrado para las revisiones.',
  count: '{count, plural, one {# lugar} many {# de lugares} other {# lugares}}',
  off: '{count, plural, one {# desactivado} many {# desactivados} other {# desactivados}}',
  closed:
    '{count, plural, one {# no se puede examinar} many {# no se pueden examinar} other {# no se pueden examinar}}',

  add: 'Añadir una carpeta',
  again: 'Buscar de nuevo',
  remove: 'Quitar',
  removeOf: 'Quitar {label}',
  lookInto: 'Examinar {label}',
  dropHint: 'También puedes arrastrar una carpeta hasta aquí.',

  looking: {
    heading: 'Buscando lugares',
    text: 'Sealwatch lee la configuración de tus programas de sincronización y pregunta al sistema por sus unidades. No se abre ninguna copia de seguridad.',
    again: 'Buscando de nuevo…',
  },

  none: {
    heading: 'No se encontró ningún lugar',
    means:
      'Sealwatch no sabe de ninguna carpeta en la nube, ninguna unidad ni ninguna carpeta tuya en este equipo.',
    meansNot:
      'Eso no significa que no haya ninguna copia de seguridad. Hasta que añadas una carpeta, una revisión examina tu carpeta personal.',
    todo: 'Añade la carpeta a la que copia tu teléfono o tu servicio en la nube.',
  },

  allOff: {
    heading: 'Todos los lugares están desactivados',
    means: 'Una revisión no examina nada hasta que actives uno.',
  },

  groups: { closed: 'No se pueden examinar', open: 'Se pueden examinar' },

  states: {
    ok: 'Listo',
    streaming: 'Solo los nombres',
    noPermission: 'Sin permiso',
    notThere: 'Ahora no está',
    noAnswer: 'No responde',
    notAFolder: 'No es una carpeta',
    link: 'Un enlace a otro sitio, que no se sigue',
    onlyInCloud: 'Solo en la nube',
    off: 'Desactivado',
  },

  changes: {
    opened: 'Ahora se puede examinar.',
    closed: 'Ya no se puede examinar.',
    other: 'Esto es nuevo desde la última vez que se buscó.',
    new: 'Nuevo aquí.',
  },

  sources: {
    yourChoice: 'Añadido por ti',
    usual: 'Encontrado donde suele estar una carpeta así',
    read: 'Leído de <name>{source}</name>',
  },

  problems: 'Lo que no se pudo averiguar',
  notInstalled: 'Se buscó y no se encontró: {labels}.',

  /** What came of what the user did here. */
  notes: {
    added: '<name>{label}</name> ya es un lugar.',
    switchedOn: '<name>{label}</name> ya era un lugar. Ahora está activado.',
    already: '<name>{label}</name> ya era un lugar.',
    removed: '<name>{label}</name> ha dejado de ser un lugar. No se cambió nada de lo que contiene.',
    gone: '<name>{label}</name> ya no está ahí.',
    same: 'Se buscó de nuevo: no ha cambiado nada.',
    changed:
      '{count, plural, one {Se buscó de nuevo: ha cambiado # lugar.} many {Se buscó de nuevo: han cambiado # de lugares.} other {Se buscó de nuevo: han cambiado # lugares.}}',
  },

  droppedFiles:
    '{count, plural, one {Lo que arrastraste es un archivo, y un lugar es una carpeta. Puedes revisar el archivo.} many {Lo que arrastraste son # de archivos, y un lugar es una carpeta. Puedes revisar los archivos.} other {Lo que arrastraste son # archivos, y un lugar es una carpeta. Puedes revisar los archivos.}}',
  auditFiles:
    '{count, plural, one {Revisar el archivo} many {Revisar los # de archivos} other {Revisar los # archivos}}',
} satisfies Catalog['places']
