import type { Catalog } from '../catalog.ts'

/** Where a fact was seen: a part of a file, of a folder or of a name. {from} and {to} are positions of bytes. */
export const spots = {
  bytes: 'bytes {from}-{to}',
  bytesMiddleEnd: 'bytes {from}-{to}, el medio y el final',
  bytesFrom: 'desde el byte {from}',
  bytesOfEach: 'bytes 0-15 de cada uno',
  bytesAndSize: 'bytes 28-31 y tamaño del archivo',
  line: 'línea {from}',
  lineRange: 'líneas {from}-{to}',
  // {lines} are two or three numbers with commas between them
  lines: 'líneas {lines}',
  // Of an archive
  lineOfMember: 'línea {from} del texto del elemento {member}',
  linesOfMember: 'líneas {lines} del texto del elemento {member}',
  member: 'elemento {member}',
  thatMember: 'ese elemento',
  memberHeaders: 'encabezados de los elementos',
  archiveDirectory: 'directorio del paquete',
  zipDirectory: 'directorio del ZIP',
  end: 'final del archivo',
  // The words of a text
  text: 'texto',
  path: 'ruta',
  file: 'archivo',
  wholeFile: 'archivo entero',
  keyFile: 'archivo de clave',
  fileName: 'nombre del archivo',
  fileNames: 'nombres de los archivos',
  fileSize: 'tamaño del archivo',
  namesAndSizes: 'nombres y tamaños de los archivos',
  fileSystem: 'sistema de archivos',
  folder: 'carpeta',
  folderNames: 'nombres de las carpetas',
  // Of a database
  schema: 'esquema de la base de datos',
  schemaInLog: 'esquema de la base de datos, en {name}, al lado',
} satisfies Catalog['engine']['spots']

/** The same in one file of a folder, whose name is {part}; {spot} is one of the phrases above. */
export const spotsInFile = { file: '{part}: {spot}' } satisfies Catalog['engine']['spotsInFile']
