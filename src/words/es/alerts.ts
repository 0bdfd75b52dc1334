import type { Catalog } from '../catalog.ts'

/** Notifications: what happened, and what leads to the fix. */
export const alerts = {
  exposed: {
    title:
      '{backups, plural, one {Otros pueden leer una copia de seguridad de WhatsApp} many {Otros pueden leer # de copias de seguridad de WhatsApp} other {Otros pueden leer # copias de seguridad de WhatsApp}}',
    body: 'Cualquiera que consiga los archivos de “{label}” puede leer tus mensajes. {backups, plural, one {Abre Sealwatch para ver cómo cerrarla.} many {Abre Sealwatch para verlas todas y cómo cerrarlas.} other {Abre Sealwatch para verlas todas y cómo cerrarlas.}}',
  },
  whatsapp: {
    title:
      '{backups, plural, one {WhatsApp guarda una clave de una copia de seguridad} many {WhatsApp guarda una clave de # de copias de seguridad} other {WhatsApp guarda una clave de # copias de seguridad}}',
    body: '{backups, plural, one {“{label}” se abre para ti y para WhatsApp. Abre Sealwatch para ver cómo cerrarla.} many {Una de ellas es “{label}”. Abre Sealwatch para verlas todas y cómo cerrarlas.} other {Una de ellas es “{label}”. Abre Sealwatch para verlas todas y cómo cerrarlas.}}',
  },
  sealed: {
    title: 'Tu copia de seguridad más reciente está cifrada de extremo a extremo',
    body: 'Solo tú puedes leer la más reciente de “{label}”. Las copias hechas antes siguen como estaban.',
  },
  memory: 'Sealwatch tiene problemas con su memoria',
  failing: {
    title: 'Ninguna revisión programada ha terminado en un día',
    body: 'Sealwatch sigue intentándolo. Hasta que una termine, una copia de seguridad nueva puede pasar inadvertida. Abre Sealwatch para ver por qué.',
  },
  notWatching: 'Sealwatch no está vigilando',
  notIgnored: 'No se ha ignorado',

  open: 'Abrir',
  show: 'Mostrar',
  fix: 'Resolver',
  ignore: 'Ignorar',

  closing: {
    title: 'Sealwatch sigue en marcha',
    body: 'Abre su ventana desde su icono en la bandeja del sistema, o inicia Sealwatch de nuevo. Para cerrarlo del todo, elige “Salir” allí o pulsa {keys} en la ventana.',
    bodyOnMac:
      'Abre su ventana desde su icono en la barra de menús, o inicia Sealwatch de nuevo. Para cerrarlo del todo, elige “Salir” allí o pulsa {keys} en la ventana.',
  },
} satisfies Catalog['alerts']
