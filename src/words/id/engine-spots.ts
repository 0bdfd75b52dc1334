import type { Catalog } from '../catalog.ts'

/** Where a fact was seen: a part of a file, of a folder or of a name. {from} and {to} are positions of bytes. */
export const spots = {
  bytes: 'byte {from}–{to}',
  bytesMiddleEnd: 'byte {from}–{to}, bagian tengah, dan bagian akhir',
  bytesFrom: 'mulai byte {from}',
  bytesOfEach: 'byte 0–15 dari masing-masing',
  bytesAndSize: 'byte 28–31 dan ukuran file',
  line: 'baris {from}',
  lineRange: 'baris {from}–{to}',
  // {lines} are two or three numbers with commas between them
  lines: 'baris {lines}',
  // Of an archive
  lineOfMember: 'baris {from} dari teks di entri {member}',
  linesOfMember: 'baris {lines} dari teks di entri {member}',
  member: 'entri {member}',
  thatMember: 'entri itu',
  memberHeaders: 'header entri',
  archiveDirectory: 'direktori arsip',
  zipDirectory: 'direktori ZIP',
  end: 'akhir file',
  // The words of a text
  text: 'teks',
  path: 'path',
  file: 'file',
  wholeFile: 'seluruh file',
  keyFile: 'file kunci',
  fileName: 'nama file',
  fileNames: 'nama-nama file',
  fileSize: 'ukuran file',
  namesAndSizes: 'nama dan ukuran file',
  fileSystem: 'sistem file',
  folder: 'folder',
  folderNames: 'nama folder',
  // Of a database
  schema: 'skema database',
  schemaInLog: 'skema database, di {name} di sebelahnya',
} satisfies Catalog['engine']['spots']

/** The same in one file of a folder, whose name is {part}; {spot} is one of the phrases above. */
export const spotsInFile = { file: '{part}: {spot}' } satisfies Catalog['engine']['spotsInFile']
