import type { Catalog } from '../catalog.ts'

/** Old copies: what the guide says of each kind, and what is to be done about it. */
export const leftovers = {
  heading: 'Las copias antiguas se siguen pudiendo leer',
  lead: 'El cifrado de extremo a extremo protege las copias de seguridad hechas después de activarlo. Las copias de antes siguen como estaban. Mueve a la papelera lo que ya no necesites, o encárgate tú y márcalo aquí.',
  noReport:
    'Primero revisa este equipo. Después aparecen aquí, una por una, las copias que otros pueden leer.',
  audit: 'Revisar',
  nothing:
    'La última revisión no encontró ninguna copia que otros puedan leer. Quedan las comprobaciones a mano de abajo.',
  allMarked:
    '{all, plural, one {# copia marcada} many {Las # de copias están marcadas} other {Las # copias están marcadas}}',
  left: '{all, plural, one {Queda {left, number} de # copia} many {Quedan {left, number} de # de copias} other {Quedan {left, number} de # copias}}',
  markAll:
    '{count, plural, one {Marcar como hecha} many {Marcar las # como hechas} other {Marcar las # como hechas}}',
  unmarkAll: 'Quitar las marcas',
  trashAll: 'Mover todas a la papelera…',
  trash: 'Mover a la papelera…',
  trashOf: 'Mover a la papelera: {name}',
  show: 'Mostrar en la carpeta',
  showOf: 'Mostrar en la carpeta: {name}',
  mark: 'Hecho: {name}',
  stillThere: 'Marcada como hecha, pero seguía ahí en la revisión del {moment}.',
  why: '<strong>Por qué sigue expuesta.</strong> {claim}',
  todo: '<strong>Qué hacer.</strong> {todo}',
  handHeading: 'Lo que no ve ninguna revisión de este equipo',
  handLead: 'Repasa esto a mano.',

  groups: {
    'key-file': {
      name: 'Archivos de clave',
      todo: 'Lleva la clave lejos de las copias de seguridad: a un papel, o a un gestor de contraseñas.',
    },
    'key-beside': {
      name: 'Copias de seguridad con su clave al lado',
      todo: 'Lleva la clave lejos de las copias de seguridad. Si otros pudieron copiar las dos cosas, desactiva la copia de seguridad cifrada de extremo a extremo en el teléfono, vuelve a activarla y haz una copia más. Cuando la nueva esté probada, elimina estas copias.',
    },
    'plain-copy': {
      name: 'Bases de datos y copias de seguridad del teléfono',
      todo: 'Elimina las copias que ya no necesites, o muévelas a una unidad cifrada.',
    },
    'old-backup': {
      name: 'Copias de seguridad más antiguas',
      todo: 'Espera hasta que haya aquí una copia de seguridad nueva y probada. Después elimina las copias que ya no necesites.',
    },
    'icloud-old': {
      name: 'Copia de seguridad en iCloud',
      todo: 'Haz una copia más en el iPhone, deja que iCloud termine y revisa de nuevo. Lo que entonces se siga pudiendo leer es antiguo.',
    },
    'device-backup': {
      name: 'Copias de seguridad de iPhone en este equipo',
      todo: 'Haz una nueva con “Cifrar copia de seguridad local” (o “Encriptar respaldo local”) marcado. Después elimina las antiguas donde la app las enumera.',
    },
    export: { name: 'Chats exportados', todo: 'Elimínalos, o guárdalos en una unidad cifrada.' },
    media: {
      name: 'Carpetas de archivos multimedia',
      todo: 'Saca la carpeta de lo que tu teléfono copia a una nube, o elimina las copias.',
    },
    'live-data': {
      name: 'La app de WhatsApp en este equipo',
      todo: 'Cifra el disco de este equipo, o cierra aquí la sesión de WhatsApp desde “Dispositivos vinculados”.',
    },
  },

  checks: {
    trash: {
      name: 'La papelera de tu servicio en la nube',
      todo: 'Vacíala después de eliminar copias antiguas, y también la papelera de este equipo.',
    },
    versions: {
      name: 'Versiones anteriores en tu servicio en la nube',
      todo: 'Abre el historial de versiones de una copia de seguridad reemplazada y elimina las versiones antiguas, si el servicio lo permite.',
    },
    'iphone-computer': {
      name: 'Copias de seguridad de iPhone en cualquier equipo',
      todo: 'Marca “Cifrar copia de seguridad local” (o “Encriptar respaldo local”), haz una copia y elimina las copias de seguridad más antiguas.',
    },
    'iphone-icloud': {
      name: 'La copia de seguridad en iCloud de tu iPhone',
      todo: 'Mira su fecha en los ajustes del iPhone. Elimínala si es de antes, o deja que una nueva la reemplace.',
    },
    'key-photo': {
      name: 'Fotos y notas de la clave',
      todo: 'Busca los 64 dígitos y la contraseña en tus fotos, notas, chats y correos. Primero asegúrate de tenerlos en un papel o en un gestor de contraseñas. Después elimina lo que encuentres, también de la papelera.',
    },
    'other-places': {
      name: 'Otros equipos, unidades y teléfonos antiguos',
      todo: 'También allí puede haber copias. Revisa cada unidad; en un teléfono antiguo, elimina la carpeta de WhatsApp o borra todo el contenido del teléfono.',
    },
  },
} satisfies Catalog['leftovers']
