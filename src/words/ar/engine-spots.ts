import type { Catalog } from '../catalog.ts'

/**
 * Where a fact was seen: a part of a file, of a folder or of a name. {from} and {to} are positions of bytes; they are said
 * "from … to …", since a dash between figures turns them round in a line that runs from right to left.
 */
export const spots = {
  bytes: 'البايتات من {from} إلى {to}',
  bytesMiddleEnd: 'البايتات من {from} إلى {to}، والوسط والنهاية',
  bytesFrom: 'من البايت {from}',
  bytesOfEach: 'البايتات من 0 إلى 15 من كل منها',
  bytesAndSize: 'البايتات من 28 إلى 31 وحجم الملف',
  line: 'السطر {from}',
  lineRange: 'الأسطر من {from} إلى {to}',
  // {lines} are two or three numbers with commas between them
  lines: 'الأسطر {lines}',
  // Of an archive
  lineOfMember: 'السطر {from} من النص في العنصر {member}',
  linesOfMember: 'الأسطر {lines} من النص في العنصر {member}',
  member: 'العنصر {member}',
  thatMember: 'ذلك العنصر',
  memberHeaders: 'ترويسات العناصر',
  archiveDirectory: 'فهرس الأرشيف',
  zipDirectory: 'فهرس ZIP',
  end: 'نهاية الملف',
  // The words of a text
  text: 'النص',
  path: 'المسار',
  file: 'الملف',
  wholeFile: 'الملف كله',
  keyFile: 'ملف المفتاح',
  fileName: 'اسم الملف',
  fileNames: 'أسماء الملفات',
  fileSize: 'حجم الملف',
  namesAndSizes: 'أسماء الملفات وأحجامها',
  fileSystem: 'نظام الملفات',
  folder: 'المجلد',
  folderNames: 'أسماء المجلدات',
  // Of a database
  schema: 'مخطط قاعدة البيانات',
  schemaInLog: 'مخطط قاعدة البيانات، في {name} بجانبها',
} as const satisfies Catalog['engine']['spots']

/** The same in one file of a folder, whose name is {part}; {spot} is one of the phrases above. */
export const spotsInFile = { file: '{part}: {spot}' } as const satisfies Catalog['engine']['spotsInFile']
