import type { Catalog } from '../catalog.ts'

/**
 * The facts about backups by phones, tools and Apple, which were looked into. {inside} is a path inside an archive: as it
 * is. {form} is a phrase of `forms`, {end} one of `archiveEnds`, {seal} one of `archives`.
 */
export const lookedInto = {
  // Archives
  notEncrypted: '{container}, sin cifrar',
  notEncryptedLie: '{container}, sin cifrar, aunque la copia de seguridad dice que está cifrada',
  headersRead: 'encabezados de elementos leídos: {count}',
  headersReadToEnd: 'encabezados de elementos leídos hasta el final: {count}',
  headersReadPart: 'encabezados de elementos leídos: {count}: {why}',
  notLookedInto: 'sin examinar: {why}',
  notSeenToEnd: 'no se vio hasta el final: {why}',
  holdsData: 'contiene datos de WhatsApp: {inside}',
  holdsSealed: 'contiene una copia de seguridad de WhatsApp cifrada: {inside}',
  holdsListed: 'contiene WhatsApp, sin datos: {inside}',
  holdsZipped: 'contiene {inside} de WhatsApp',
  zipFiles: '{count} archivos, de ellos marcados como cifrados: {sealed}',
  zipFilesPart: '{count} archivos, de ellos marcados como cifrados: {sealed}; no se miraron todos',
  zipNamesWhatsApp: 'su directorio nombra WhatsApp',
  memberClear: 'sus primeros bytes están sin cifrar',
  memberNoise: 'sus primeros bytes parecen cifrados',
  memberEncrypted: 'ese elemento está cifrado',
  noArchive: 'aquí no empieza ningún paquete conocido',

  // Backups by phones and tools. {word} is what stands in the file
  fourthLine: 'la cuarta línea del encabezado de la copia de seguridad es “{word}”',
  headerLie: 'el encabezado dice que está cifrado, pero lo que sigue no lo está',
  sealedKey: 'su clave está sellada con una contraseña (PBKDF2, {count} iteraciones)',
  keyLinesMissing: 'lo que sigue parece cifrado, aunque faltan las líneas sobre su clave',
  noiseFollows: 'lo que sigue parece cifrado',
  headerNames: 'el encabezado nombra {package}',
  holdsMiui: 'contiene WhatsApp({package}).bak',
  propertiesName: 'sus propiedades nombran {package}',
  propertiesCipher: 'sus propiedades nombran un cifrado',
  propertiesNoCipher: 'sus propiedades no nombran ningún cifrado',
  descriptionNames: 'su descripción nombra {package}',
  descriptionEncryption: 'su descripción indica “{word}” como su cifrado',
  descriptionEncryptionUnknown: 'su descripción indica como su cifrado una palabra que no conocemos',
  encryptedAsSaid: 'parece cifrado, y así lo dice su nombre o su descripción',
  openAes: 'encabezado OpenAES: cifrado por TWRP',
  openAesMark: 'empieza con “OA”, la marca de una parte cifrada',
  twrpUsb: 'una copia de seguridad que TWRP envió por USB',
  hisuiteCheck: 'info.xml lleva la comprobación de una contraseña del usuario (tipo 3, checkMsg)',
  hisuiteNoCheck: 'info.xml no lleva ninguna comprobación de una contraseña del usuario',
  backupNames: 'la copia de seguridad nombra {package}',
  keyInDescription: 'el valor de su descripción abre la clave de sus datos: se probó, y funciona',
  levelWithoutPin:
    'su descripción nombra el nivel sin PIN, y lleva el valor a partir del cual se crea la clave',
  pinUnknown: 'nada muestra si se puso un PIN',
  appNoData: 'la app, pero ninguno de sus datos',

  // iPhone backups. {app} is WhatsApp or WhatsApp Business
  missing: 'falta',
  saysEncrypted: 'dice que la copia de seguridad está cifrada',
  saysEncryptedBy: 'dice que la copia de seguridad está cifrada, por iOS {version}',
  saysOpen: 'dice que la copia de seguridad no está cifrada',
  saysOpenBy: 'dice que la copia de seguridad no está cifrada, por iOS {version}',
  saysNeither: 'no dice si la copia de seguridad está cifrada',
  lists: 'tiene {app} en su lista',
  listsBoth: 'tiene WhatsApp y WhatsApp Business en su lista',
  oldIndex: 'el índice de iOS anterior a 10, que nunca está cifrado',
  chatsOf: 'chats de {app}: {form}',
  contactsOf: 'contactos de {app}: {form}',
  callsOf: 'llamadas de {app}: {form}',
  keysOf: 'claves de {app}: {form}',
  noChats: 'ningún archivo lleva el nombre de los chats de WhatsApp',
  finished: 'la copia de seguridad dice de sí misma que está terminada',
  notFinished: 'la copia de seguridad dice de sí misma que no está terminada',

  // iCloud
  cutShortArchive: '{seal}; {end}',
  openMedia: 'archivos multimedia que cualquiera puede leer: {seal}',
  openMediaCutShort: 'archivos multimedia que cualquiera puede leer: {seal}; {end}',
  encClear: 'es {thing}, sin cifrar',
  encShort: 'tiene {count} bytes, demasiado pocos para una copia de seguridad',
  encZeros: 'empieza solo con ceros',
  encUnknown: 'cifrado, en una forma que no se conoce',
  encUnknownKey: 'cifrado, con el tipo de clave {type}, desconocido',
  encEnvelope: 'cifrado; cómo, no lo dice su principio',
  encWhatsApp: 'la base de datos está cifrada, con una clave que WhatsApp también tiene',
} satisfies Partial<Catalog['engine']['facts']>
