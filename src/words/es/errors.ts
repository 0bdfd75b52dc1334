import type { Catalog } from '../catalog.ts'

/** Why the app did not do something: what happened, what is unharmed, what to do. */
export const errors = {
  ownWindow: 'Sealwatch solo responde a su propia ventana.',
  unreadable: 'Sealwatch no puede leer esta petición ({name}).',
  ownError: 'Sealwatch no pudo hacer esto por un error propio ({name}). Tus archivos no han cambiado.',
  wholePath: 'Sealwatch necesita la ruta completa de una carpeta.',
  notChosen: 'Sealwatch solo abre carpetas que elegiste. Elige esta primero.',
  notThere: 'No hay ningún archivo ni carpeta en {path}.',
  notOnlyInCloud: 'Sealwatch solo descarga archivos que la última revisión encontró solo en la nube.',
  settingsUnwritten: 'Los ajustes valen por ahora, pero no se pudieron escribir en el disco.',

  noFinding: 'Sealwatch hace esto solo con hallazgos de la última revisión, y este no es uno de ellos.',
  gone: 'Ya no está ahí. Revisa de nuevo para ver qué hay.',
  keyNotChosen: 'Sealwatch solo abre un archivo de clave que elegiste. Elígelo primero.',
  noNotices: 'Los avisos de Chromium no están junto a esta copia de Sealwatch.',

  engine: {
    ended:
      'La revisión se detuvo a medias porque su motor terminó. Tus archivos no han cambiado. Inicia la revisión de nuevo.',
    unreadable:
      'La revisión se detuvo porque su motor dio una respuesta que Sealwatch no puede leer. Tus archivos no han cambiado. Inicia la revisión de nuevo.',
    silent:
      'La revisión se detuvo porque su motor ya no responde. Tus archivos no han cambiado. Inicia la revisión de nuevo.',
    stuck:
      'La revisión se detuvo porque una carpeta no responde. A partir de ahora se deja de lado, y Sealwatch dice cuál es. Tus archivos no han cambiado. Inicia la revisión de nuevo.',
    unanswered:
      'Sealwatch no pudo averiguar esto porque su motor terminó. Tus archivos no han cambiado. Pregunta de nuevo.',
  },

  report: {
    none: 'No hay ningún informe que guardar: primero haz una revisión.',
    busy: 'Sealwatch todavía está guardando un informe.',
    isFinding: 'Ese archivo es uno de aquellos de los que trata el informe. Elige otro nombre.',
    noPdf: 'El informe no se pudo convertir en PDF. Guárdalo como HTML e imprímelo.',
    noKeyRing:
      'Aquí no se pueden firmar informes: este equipo no tiene un llavero que proteja la clave de firma. Guarda el informe sin firma, o configura un llavero como GNOME Keyring o KWallet.',
    locked:
      'Sealwatch no pudo abrir su clave de firma, porque el llavero del sistema no se la devuelve. Guarda el informe sin firma, o desbloquea el llavero e inténtalo de nuevo.',
    keyUnwritten: 'La clave de firma no se pudo guardar en el disco, así que el informe no se firmó.',
  },

  saving: {
    exists: 'Ya hay un archivo “{path}”, y Sealwatch no sobrescribe nada: elige otro nombre.',
    noFolder: 'No hay ninguna carpeta donde guardar “{path}”.',
    noPermission: 'No se pudo guardar “{path}”: Sealwatch no tiene permiso para escribir allí.',
    full: 'No se pudo guardar “{path}”: el disco está lleno.',
    longName: 'No se pudo guardar “{path}”: el nombre es demasiado largo.',
    isFolder: '“{path}” es una carpeta: elige otro nombre.',
    other: 'No se pudo guardar “{path}” ({code}).',
  },
} satisfies Catalog['errors']
