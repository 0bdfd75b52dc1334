/** Where a fact was seen: a part of a file, of a folder or of a name. {from} and {to} are positions of bytes. */
export const spots = {
  bytes: 'bytes {from}-{to}',
  bytesMiddleEnd: 'bytes {from}-{to}, o meio e o fim',
  bytesFrom: 'a partir do byte {from}',
  bytesOfEach: 'bytes 0-15 de cada um',
  bytesAndSize: 'bytes 28-31 e tamanho do arquivo',
  line: 'linha {from}',
  lineRange: 'linhas {from}-{to}',
  // {lines} are two or three numbers with commas between them
  lines: 'linhas {lines}',
  // Of an archive
  lineOfMember: 'linha {from} do texto na entrada {member}',
  linesOfMember: 'linhas {lines} do texto na entrada {member}',
  member: 'entrada {member}',
  thatMember: 'essa entrada',
  memberHeaders: 'cabeçalhos das entradas',
  archiveDirectory: 'diretório do arquivo compactado',
  zipDirectory: 'diretório do ZIP',
  end: 'fim do arquivo',
  // The words of a text
  text: 'texto',
  path: 'caminho',
  file: 'arquivo',
  wholeFile: 'arquivo inteiro',
  keyFile: 'arquivo de chave',
  fileName: 'nome do arquivo',
  fileNames: 'nomes dos arquivos',
  fileSize: 'tamanho do arquivo',
  namesAndSizes: 'nomes e tamanhos dos arquivos',
  fileSystem: 'sistema de arquivos',
  folder: 'pasta',
  folderNames: 'nomes das pastas',
  // Of a database
  schema: 'esquema do banco de dados',
  schemaInLog: 'esquema do banco de dados, em {name} ao lado',
} as const

/** The same in one file of a folder, whose name is {part}; {spot} is one of the phrases above. */
export const spotsInFile = { file: '{part}: {spot}' } as const
