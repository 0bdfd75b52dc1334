import type { Catalog } from '../catalog.ts'

/**
 * What Sealwatch says of itself: why watching is not complete and what can be done, trouble with its memory, and what it could
 * not do.
 */
export const resident = {
  silent: '{label} no responde, así que no se mira nada de lo que contiene.',
  silentMore:
    '{label} y {count, plural, one {# carpeta más} many {# carpetas más} other {# carpetas más}} no responden, así que no se mira nada de lo que contienen.',
  noWatchLeft:
    'El sistema ya no puede vigilar más carpetas, así que algunas solo se revisan según el horario.',
  noFileLeft:
    'El sistema no deja abrir más archivos, así que algunas carpetas solo se revisan según el horario.',
  polling:
    'CHOKIDAR_USEPOLLING está definida, lo que haría costosa la vigilancia, así que todas las carpetas solo se revisan según el horario.',
  denied: 'No está permitido vigilar {label}, así que solo se revisa según el horario.',
  deniedMore:
    'No está permitido vigilar {label} y {count, plural, one {# carpeta más} many {# carpetas más} other {# carpetas más}}, así que solo se revisan según el horario.',
  lost: 'No se puede vigilar {label}: ya no está, o no se puede leer.',
  lostMore:
    'No se puede vigilar {label} y {count, plural, one {# carpeta más} many {# carpetas más} other {# carpetas más}}: ya no están, o no se pueden leer.',
  closed: 'No se pudo mirar dentro de {label}: {reason}.',
  distant: '{label} no está en los discos propios de este ordenador, y solo se revisa según el horario.',
  distantMore:
    '{label} y {count, plural, one {# carpeta más} many {# carpetas más} other {# carpetas más}} no están en los discos propios de este ordenador, y solo se revisan según el horario.',
  huge: '{label} es demasiado grande para vigilarla (más de {total, number} elementos), y solo se revisa según el horario.',
  hugeMore:
    '{label} y {count, plural, one {# carpeta más} many {# carpetas más} other {# carpetas más}} son demasiado grandes para vigilarlas (más de {total, number} elementos), y solo se revisan según el horario.',
  tooMany:
    'Hay copias de seguridad en más de {total, number} carpetas; {count, plural, one {# de ellas solo se revisa} many {# de ellas solo se revisan} other {# de ellas solo se revisan}} según el horario.',
  notRunning:
    'El motor de Sealwatch terminó tres veces seguidas, así que las copias de seguridad nuevas pasan sin verse.',

  silentTodo:
    'Si su servidor o unidad ya no existe, desconéctalo. Sealwatch vuelve a preguntar al cabo de una hora.',
  noWatchLeftTodo:
    'Cierra un programa que vigile muchos archivos, o aumenta fs.inotify.max_user_watches. Sealwatch lo intenta de nuevo después de cada revisión.',
  noFileLeftTodo:
    'Cierra un programa que vigile muchos archivos, o aumenta fs.inotify.max_user_instances y el límite de archivos abiertos. Sealwatch lo intenta de nuevo después de cada revisión.',
  pollingTodo: 'Inicia Sealwatch sin esa variable.',
  deniedTodo: 'Da permiso a Sealwatch para leerla. Lo intenta de nuevo después de cada revisión.',
  lostTodo:
    'Vuelve a conectar su unidad, o deja que Sealwatch la lea, si debe vigilarse. Vuelve a mirar en cada revisión.',
  closedTodo:
    'Haz que vuelva a estar disponible, o da permiso a Sealwatch para leerlo. Vuelve a mirar en cada revisión.',
  distantTodo:
    'Nada: una copia de seguridad nueva allí se nota en la próxima revisión. Para saberlo enseguida, revisa ahora.',
  unwatchedTodo: 'Nada: una copia de seguridad nueva allí se nota en la próxima revisión.',
  notRunningTodo:
    'Sealwatch lo sigue intentando. Ciérralo del todo e inícialo de nuevo; tus archivos no han cambiado.',

  forgotten:
    'No se pudo leer lo que Sealwatch recordaba, así que empieza de nuevo. El archivo se conserva como {file}.',
  forgottenUnread:
    'No se pudo leer lo que Sealwatch recordaba ({errno}), así que empieza de nuevo. El archivo se deja como está: {file}.',
  unwritten:
    'No se pudo anotar lo que Sealwatch ha visto ({errno}). Sigue vigilando y lo intenta de nuevo; lo anotado antes está intacto.',
  unwrittenFull:
    'No se pudo anotar lo que Sealwatch ha visto (el disco está lleno). Sigue vigilando y lo intenta de nuevo; lo anotado antes está intacto.',
  unwrittenForbidden:
    'No se pudo anotar lo que Sealwatch ha visto (no tiene permiso para escribir allí). Sigue vigilando y lo intenta de nuevo; lo anotado antes está intacto.',
  memoryHeld:
    'Otro Sealwatch (proceso {process} en {host}) guarda lo que ha visto en el mismo archivo, así que este solo recuerda mientras está en marcha. Cierra uno de los dos; si no hay otro en marcha, elimina {file}.',
  ignoreUnwritten: 'Esto vale por ahora, pero no se pudo escribir en el disco.',

  auditStopped: 'La revisión se detuvo por un error en Sealwatch ({message}). Tus archivos no han cambiado.',
  auditLost: 'La revisión se detuvo a medias porque su motor terminó. Tus archivos no han cambiado.',
  ownError: 'Sealwatch no pudo averiguarlo por un error propio. Tus archivos no han cambiado.',
  proofError: 'Sealwatch no pudo buscar la copia de seguridad nueva por un error propio.',
  unreadableOrder: 'El motor recibió una orden que no puede leer.',
  noPlaces: 'No se le dijo al motor dónde buscar.',
} satisfies Catalog['engine']['resident']
