import type { Catalog } from '../catalog.ts'

/** Where a fact was seen: a part of a file, of a folder or of a name. {from} and {to} are positions of bytes. */
export const spots = {
  bytes: 'octets {from}-{to}',
  bytesMiddleEnd: 'octets {from}-{to}, le milieu et la fin',
  bytesFrom: 'à partir de l’octet {from}',
  bytesOfEach: 'octets 0-15 de chacun',
  bytesAndSize: 'octets 28-31 et taille du fichier',
  line: 'ligne {from}',
  lineRange: 'lignes {from}-{to}',
  // {lines} are two or three numbers with commas between them
  lines: 'lignes {lines}',
  // Of an archive
  lineOfMember: 'ligne {from} du texte dans l’entrée {member}',
  linesOfMember: 'lignes {lines} du texte dans l’entrée {member}',
  member: 'entrée {member}',
  thatMember: 'cette entrée',
  memberHeaders: 'en-têtes d’entrée',
  archiveDirectory: 'répertoire de l’archive',
  zipDirectory: 'répertoire du ZIP',
  end: 'fin du fichier',
  // The words of a text
  text: 'texte',
  path: 'chemin',
  file: 'fichier',
  wholeFile: 'fichier entier',
  keyFile: 'fichier de clé',
  fileName: 'nom de fichier',
  fileNames: 'noms de fichiers',
  fileSize: 'taille du fichier',
  namesAndSizes: 'noms et tailles des fichiers',
  fileSystem: 'système de fichiers',
  folder: 'dossier',
  folderNames: 'noms de dossiers',
  // Of a database
  schema: 'schéma de la base de données',
  schemaInLog: 'schéma de la base de données, dans {name} à côté',
} as const satisfies Catalog['engine']['spots']

/** The same in one file of a folder, whose name is {part}; {spot} is one of the phrases above. */
export const spotsInFile = {
  file: '{part} : {spot}',
} as const satisfies Catalog['engine']['spotsInFile']
