/** Where a fact was seen: a part of a file, of a folder or of a name. {from} and {to} are positions of bytes. */
export const spots = {
  bytes: 'bytes {from}-{to}',
  bytesMiddleEnd: 'bytes {from}-{to}, the middle and the end',
  bytesFrom: 'from byte {from}',
  bytesOfEach: 'bytes 0-15 of each',
  bytesAndSize: 'bytes 28-31 and file size',
  line: 'line {from}',
  lineRange: 'lines {from}-{to}',
  // {lines} are two or three numbers with commas between them
  lines: 'lines {lines}',
  // Of an archive
  lineOfMember: 'line {from} of the text in member {member}',
  linesOfMember: 'lines {lines} of the text in member {member}',
  member: 'member {member}',
  thatMember: 'that member',
  memberHeaders: 'member headers',
  archiveDirectory: 'archive directory',
  zipDirectory: 'ZIP directory',
  end: 'end of file',
  // The words of a text
  text: 'text',
  path: 'path',
  file: 'file',
  wholeFile: 'whole file',
  keyFile: 'key file',
  fileName: 'file name',
  fileNames: 'file names',
  fileSize: 'file size',
  namesAndSizes: 'file names and sizes',
  fileSystem: 'file system',
  folder: 'folder',
  folderNames: 'folder names',
  // Of a database
  schema: 'database schema',
  schemaInLog: 'database schema, in {name} beside it',
} as const

/** The same in one file of a folder, whose name is {part}; {spot} is one of the phrases above. */
export const spotsInFile = { file: '{part}: {spot}' } as const
