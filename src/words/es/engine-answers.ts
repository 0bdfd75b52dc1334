import type { Catalog } from '../catalog.ts'

/** Answers about one finding: how it begins, and whether it can be moved to the trash. {reason} is a phrase of `skips`. */
export const answers = {
  headerOfFolder: 'Esto es una carpeta: cada archivo que contiene tiene su propio principio.',
  headerUnexplained: 'Sealwatch no muestra el principio de los archivos de este tipo.',
  headerEmpty: 'Este archivo está vacío.',
  headerGone: 'Ese archivo ya no existe.',
  notUtf8:
    'Un nombre de esta ruta no es texto válido (UTF-8), así que Sealwatch no puede hacer esto con ella. Búscala en tu gestor de archivos y cámbiale el nombre allí.',
  headerUnread: 'El archivo no se leyó: {reason}.',

  notKnown: 'Esto no es un hallazgo de la última revisión: revisa de nuevo antes de moverlo.',
  live: 'Estos son los datos con los que trabaja la propia app de WhatsApp, y no una copia de seguridad: se quedan donde están.',
  aroundLive: 'La propia app de WhatsApp trabaja con datos de esta carpeta: se queda donde está.',
  isPlace:
    'Esta carpeta es un lugar por sí misma, como la de un programa de sincronización: se queda donde está.',
  gone: 'Ya no está ahí.',
  otherFiles:
    'Esta carpeta contiene también otros archivos: ábrela y mueve solo lo que no quieras conservar.',
  changed: 'Ha cambiado desde que se evaluó: revisa de nuevo antes de moverlo.',
  notLookedAt: 'No se puede mirar: {reason}.',
  notPlanned: 'Esto no formaba parte de lo que se te dijo: míralo otra vez antes de moverlo.',
  lastCopy:
    'La copia que debía quedarse ya no está o ha cambiado, y esta es la última: mírala otra vez antes de moverla.',
  notMoved:
    'El sistema no pudo moverlo a la papelera. Sigue ahí; puedes eliminarlo en su carpeta, lo que no se puede deshacer.',
  halfMoved: 'El sistema dice que lo movió, pero sigue ahí.',
  unread: 'No se pudo leer: {reason}.',
  keyFileGone: 'El archivo de clave ya no está ahí.',
  keyFileUnread: 'No se pudo leer el archivo de clave: {reason}.',
  stopped: 'Esto se detuvo antes de terminar.',

  severalKeys: 'Ese texto contiene varios valores de 64 dígitos: pon la clave en un archivo propio.',
  keyFileTooLarge: 'Eso no es un archivo de clave: es demasiado grande.',
  noKeyFileSigns:
    'Eso no es un archivo de clave de 59 o 158 bytes, ni un texto con 64 dígitos. Una clave solo tiene los dígitos del 0 al 9 y las letras de la a a la f. Una contraseña no es una clave: solo protege la clave que WhatsApp guarda para ella.',
  noKeyFileLength:
    'Eso no es un archivo de clave de 59 o 158 bytes, ni un texto con 64 dígitos. Una clave tiene 64 dígitos, y esta tiene {count}.',

  portraitGone: 'No hay ningún archivo «{file}».',
  portraitUnread: '«{file}» no se leyó: {reason}.',
  portraitUnknownFile:
    '«{file}» no es una base de datos de WhatsApp ni un chat exportado: no hay nada que contar.',
  portraitSealed: '«{file}» está cifrado: sin la clave, un desconocido no averigua nada de tus chats con él.',
  portraitUnsure: '«{file}» no se puede contar. {because}',
  portraitEmpty: '«{file}» no contiene mensajes, contactos ni llamadas que se puedan leer.',
  portraitOtherFile: '«{file}» no es una base de datos ni un chat exportado, así que no hay nada que contar.',
} satisfies Catalog['engine']['answers']
