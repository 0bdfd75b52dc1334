import type { Catalog } from '../catalog.ts'

/**
 * What a verdict rests on, as short notes for a person who wants to know how we know. Technical words (IV, SQLite, GCM tag,
 * Manifest.db) are names: they stay.
 * {format} is a name such as crypt15 or android-backup, {package} one such as com.whatsapp: as they are.
 */
export const facts = {
  // Headers and ends of Android backups
  keyType0:
    'tipo de clave 0 en el encabezado de la copia de seguridad: una clave que WhatsApp proporciona y guarda',
  keyType1:
    'tipo de clave 1 en el campo {field} del encabezado de la copia de seguridad: cifrada de extremo a extremo, clase de clave no indicada',
  keyType2:
    'tipo de clave 2 en el campo {field} del encabezado de la copia de seguridad: cifrada de extremo a extremo con una contraseña',
  keyType3:
    'tipo de clave 3 en el campo {field} del encabezado de la copia de seguridad: cifrada de extremo a extremo con una clave de 64 dígitos',
  keyType4:
    'tipo de clave 4 en el campo {field} del encabezado de la copia de seguridad: cifrada de extremo a extremo con una llave de acceso',
  keyTypeNewer:
    'tipo de clave {type} en el campo {field} del encabezado de la copia de seguridad: cifrada de extremo a extremo, una clase de clave más nueva que Sealwatch todavía no conoce',
  ivInPlace:
    'el IV está donde solo lo tienen las copias de seguridad cifradas de extremo a extremo (campo 3)',
  olderKeyType: 'el campo 1, el tipo de clave más antiguo, dice {type}: donde está el campo 6, decide este',
  passkeyRecord: 'el encabezado lleva un registro de llave de acceso (campo 5)',
  unknownFields: 'campos desconocidos del encabezado: {fields}',
  writtenBy: 'escrita por WhatsApp {version}',
  keyVersion: 'versión {stated} de la clave de WhatsApp',
  oldHeader:
    'un encabezado más antiguo sin tipo de clave: versión 1 del cifrado, versión {version} de la clave de WhatsApp',
  endsWithDigits: 'termina como estas copias de seguridad, con dos dígitos de un número de teléfono',
  contradictoryHeader: 'el encabezado de la copia de seguridad se contradice: {contradiction}',
  clearAfterHeader: 'lo que sigue al encabezado es {thing} sin cifrar',
  nothingAfterHeader: 'solo hay encabezado: no le sigue ningún contenido cifrado',
  zerosAfterHeader: 'al encabezado solo le siguen ceros, donde debería haber contenido cifrado',
  thingAfterHeader: 'lo que sigue al encabezado no parece cifrado: {thing}',
  patternAfterHeader:
    'lo que sigue al encabezado no parece cifrado: se repite como nunca lo hace un texto cifrado',
  thingFurtherOn: 'más adelante hay {thing}',
  patternFurtherOn:
    'no parece cifrado de principio a fin: una parte se repite como nunca lo hace un texto cifrado',
  checksumFits: 'la suma de comprobación del final coincide: el archivo está completo',
  checksumMissing: 'no hay al final una suma de comprobación que coincida',
  checksumTooShort: 'el archivo es demasiado corto para una suma de comprobación',
  checksumTooDistant: 'suma de comprobación no comparada: el archivo entero tendría que pasar por la red',
  checksumTooLarge: 'suma de comprobación no comparada: el archivo tiene más de 32 MiB',
  publicKeyOpens: 'con la clave pública, el archivo se abre y es una base de datos SQLite',
  blocksWhole: 'su tamaño es un número entero de bloques de 16 bytes, como debe ser',
  blocksCut:
    'su tamaño no es un número entero de bloques de 16 bytes: sobran {count} bytes, así que se cortó',
  sizeFits: 'el tamaño encaja: un número entero de bloques de 16 bytes',
  sizeFitsAfterHeader:
    'el tamaño encaja: un número entero de bloques de 16 bytes después de su encabezado de {count} bytes',
  looksEncrypted: 'los bytes parecen cifrados, y no son de ningún otro tipo que conozcamos',
  looksEncryptedShort: 'parece cifrado',

  // Names
  nameNotUtf8: 'un nombre de esta ruta no es texto válido (UTF-8)',
  nameSaysAddressKey:
    'el nombre dice {format}: su clave se crea a partir de una pública y de la dirección de correo de la cuenta',
  nameSaysObsolete: 'el nombre dice {format}: un formato obsoleto con la clave que WhatsApp también guarda',
  nameSaysOlder: 'el nombre dice {format}: un formato más antiguo con la clave que WhatsApp también guarda',
  nameSaysOther: 'el nombre dice {claimed}, los bytes dicen {format}: deciden los bytes',
  nameSays: 'el nombre dice {format}: deciden los bytes',
  nameSaysPackage:
    'el nombre dice {package}, pero el encabezado nombra otra app: deciden los bytes quién puede leerla',
  nameIs: 'el nombre es el de {format}',
  nameOfMedia:
    'el nombre es el de archivos multimedia cifrados de extremo a extremo: 64 dígitos hexadecimales y después .mcrypt1',
  nameOfSwift: 'el nombre es el de una copia de seguridad de {package} hecha con Swift Backup',
  nameOfTitanium: 'el nombre es el de una copia de seguridad de {package} hecha con Titanium',
  nameOfKey: 'el nombre es el de la clave de una copia de seguridad',
  nameOfPasswordCheck:
    'el nombre es el de la comprobación de WhatsApp de la contraseña de la copia de seguridad',
  nameOfImazing:
    'el nombre termina como el de un paquete de iMazing, y aquí no empieza ningún paquete conocido',
  nameOfExport: 'WhatsApp da un nombre así a los chats exportados en este idioma: {language}',
  nameOfExportAnywhere:
    'WhatsApp da un nombre así a los chats exportados en todos los idiomas vistos en el iPhone',
  nameNamesWhatsApp: 'su nombre nombra WhatsApp',
  nameOrFolderNamesWhatsApp: 'su nombre o su carpeta nombra WhatsApp',
  folderNames: 'la carpeta nombra {package}',
  folderHolds: 'la carpeta contiene archivos de {package}',

  // Any file with the name of a backup
  fileEmpty: 'el archivo está vacío',
  firstZeros: 'los primeros {count} bytes son ceros',
  bytesAre: 'los bytes son {thing}',
  noFormatFits: 'ningún formato conocido encaja con los bytes',

  // Keys. {proof} is a phrase of `proofs`
  keyBeside: 'hay al lado una clave que la abre: {proof}',
  keyElsewhere: 'hay en otro sitio una clave que la abre: {proof}',
  opensBeside: 'abre una copia de seguridad que está al lado: {proof}',
  opensElsewhere: 'abre una copia de seguridad que está en otro sitio: {proof}',
  keyBesideUntold:
    'hay una clave al lado; para ver si la abre, el archivo entero tendría que pasar por la red, lo que --verify permite',
  keyBesideUndecided: 'hay una clave al lado; lo que se leyó de la copia de seguridad no dice si la abre',
  keyBesideUnread: 'por su nombre, este archivo puede contener una clave, y no se pudo leer ninguna en él',
  rawKey: 'contiene un valor de 32 bytes, tan largo como una clave así',
  keyUnseen: 'esta vez no se pudo mirar una clave que estaba al lado',
  knownEarlier: 'se conoce de una revisión anterior; esta vez no se pudo mirar',
  digitsInOnePiece: '64 dígitos hexadecimales de una pieza',
  digitsInGroups: '64 dígitos hexadecimales en grupos de {count}',
  digitsLabelled: 'las palabras que los rodean son las de la clave de una copia de seguridad',
  javaBytes32: 'una matriz de 32 bytes de Java serializada, como lo es encrypted_backup.key',
  javaBytes131: 'una matriz de 131 bytes de Java serializada, como lo es el archivo “key”',
  saltHashFits: 'contiene el hash de su propia sal',
  saltHashDiffers: 'el hash de su sal no coincide',
  javaPasswordCheck:
    'un objeto Java serializado, como lo es ese archivo: contiene un hash con sal de la contraseña, no la clave',

  // Databases. {tables} and {columns} are names with commas between them: as they are
  databaseInClear: 'base de datos SQLite sin cifrar',
  tables: 'sus tablas son las de WhatsApp: {tables}',
  tablesWithColumns: 'sus tablas son las de WhatsApp: {tables}, con {columns}',
  otherTables:
    'el nombre es de WhatsApp, pero ninguna de las {count} tablas que se pudieron leer se conoce como de WhatsApp',
  noTables: 'la base de datos no tiene tablas',
  noTablesInLog: 'tampoco se encontró ninguna tabla en {name}',
  onlyZerosFollow: 'solo siguen ceros',
  headerDamaged: 'el resto del encabezado de la base de datos está dañado',
  logInClear: 'registro de escritura anticipada de una base de datos SQLite, sin cifrar',
  databaseNotBeside: 'la base de datos a la que pertenece no está al lado',
  newestInLog:
    'puede que los mensajes más nuevos estén solo en el registro de escritura anticipada que hay al lado',
  cutShort: 'cortado: hay {count} de {total} bytes',
  unfinishedJournal:
    'al lado hay un diario de un cambio que no se terminó: se estaba escribiendo en ella cuando se copió',
  liveClosed: 'ninguna base de datos SQLite sin cifrar',
  liveOther: 'una base de datos SQLite sin cifrar, sin tablas que se conozcan como de WhatsApp',
  liveKnown: 'una base de datos SQLite sin cifrar, con {database}',

  // Exported chats. {system} is Android or iPhone
  linesLikeMessages:
    '{count} de {total} líneas empiezan como los mensajes que exportaba WhatsApp para {system}',
  readableNotice:
    'un aviso sobre el cifrado de extremo a extremo que se puede leer, lo que prueba que este texto no está cifrado',
  mediaNamed: 'los archivos multimedia se nombran o se omiten como lo hace WhatsApp',
  recurringSenders: 'remitentes con más de un mensaje: {count}',
  notLikeChat: 'el texto no empieza como un chat exportado',
  zipMembers: 'un archivo ZIP; elementos vistos: {count}',
  zipCutShort: 'falta el directorio: el archivo ZIP está cortado',
  zipNotWhole: 'no se pudieron mirar todos sus {count} elementos',
  zipMedia: 'elementos con nombres de los archivos multimedia de WhatsApp: {count}',
  zipFalseMark: 'el archivo ZIP lo marca como cifrado, pero no lo está',
  zipOthersEncrypted: 'otros textos están cifrados; este no',
  zipNameDiffers: 'su nombre no es el mismo en el directorio y en el contenido',
  zipEmptyName: 'el archivo ZIP tiene un nombre vacío',
  zipNulName: 'el archivo ZIP tiene un byte NUL en un nombre',
  zipAbsoluteName: 'el archivo ZIP tiene un nombre absoluto',
  zipNameLeadsOut: 'el archivo ZIP tiene un nombre que lleva fuera de su carpeta',
  zipTextNone: 'el texto que contiene está cifrado sin ningún cifrado',
  zipTextOld: 'el texto que contiene está cifrado con el antiguo cifrado ZIP',
  zipTextAes: 'el texto que contiene está cifrado con AES',
  zipTextOther: 'el texto que contiene está cifrado con un cifrado fuerte de un tipo que no se indica',
  zipTextNamed: 'el texto cifrado lleva el nombre de un chat exportado',
  zipOpenMembers: 'elementos sin cifrar: {count} de {total}',
  zipOpenMedia: '{count} de {total} elementos multimedia no están cifrados',

  // Media folders. {folders} are names: as they are; {media} is a list such as "12 fotos, 1 video"; {things} one of `things`
  mediaFolders: 'sus carpetas son las de WhatsApp: {folders}',
  inWhatsAppFolder: 'está en la carpeta de WhatsApp',
  foldersBeside: 'también contiene carpetas que WhatsApp guarda junto a ellas',
  mediaNames:
    '{count, plural, one {# archivo con un nombre como los que da WhatsApp} many {# de archivos con nombres como los que da WhatsApp} other {# archivos con nombres como los que da WhatsApp}}',
  mediaCount:
    '{count, plural, one {# archivo} many {# de archivos} other {# archivos}}, {size, number} bytes: {media}',
  mediaCountCloud:
    '{count, plural, one {# archivo} many {# de archivos} other {# archivos}}, {size, number} bytes: {media}; solo en la nube: {cloud, number}',
  mediaCountMore:
    '{count, plural, one {# archivo} many {# de archivos} other {# archivos}}, {size, number} bytes: {media}; hay más, aquí se dejó de contar',
  mediaCountCloudMore:
    '{count, plural, one {# archivo} many {# de archivos} other {# archivos}}, {size, number} bytes: {media}; solo en la nube: {cloud, number}; hay más, aquí se dejó de contar',
  mediaOpen: '{count} de {total} archivos mirados se abren tal como están: {things}',
} satisfies Partial<Catalog['engine']['facts']>
