import type { Catalog } from '../catalog.ts'

/** Where a fact was seen: a part of a file, of a folder or of a name. {from} and {to} are positions of bytes. */
export const spots = {
  bytes: 'Bytes {from}–{to}',
  bytesMiddleEnd: 'Bytes {from}–{to}, die Mitte und das Ende',
  bytesFrom: 'ab Byte {from}',
  bytesOfEach: 'Bytes 0–15 von jedem',
  bytesAndSize: 'Bytes 28–31 und Dateigröße',
  line: 'Zeile {from}',
  lineRange: 'Zeilen {from}–{to}',
  // {lines} are two or three numbers with commas between them
  lines: 'Zeilen {lines}',
  // Of an archive
  lineOfMember: 'Zeile {from} des Textes in Element {member}',
  linesOfMember: 'Zeilen {lines} des Textes in Element {member}',
  member: 'Element {member}',
  thatMember: 'dieses Element',
  memberHeaders: 'Element-Header',
  archiveDirectory: 'Verzeichnis des Archivs',
  zipDirectory: 'ZIP-Verzeichnis',
  end: 'Ende der Datei',
  // The words of a text
  text: 'Text',
  path: 'Pfad',
  file: 'Datei',
  wholeFile: 'ganze Datei',
  keyFile: 'Schlüsseldatei',
  fileName: 'Dateiname',
  fileNames: 'Dateinamen',
  fileSize: 'Dateigröße',
  namesAndSizes: 'Dateinamen und -größen',
  fileSystem: 'Dateisystem',
  folder: 'Ordner',
  folderNames: 'Ordnernamen',
  // Of a database
  schema: 'Schema der Datenbank',
  schemaInLog: 'Schema der Datenbank, in {name} daneben',
} satisfies Catalog['engine']['spots']

/** The same in one file of a folder, whose name is {part}; {spot} is one of the phrases above. */
export const spotsInFile = { file: '{part}: {spot}' } satisfies Catalog['engine']['spotsInFile']
