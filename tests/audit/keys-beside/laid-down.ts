import { Buffer } from 'node:buffer'
import { fixedBytes } from '../../samples/android-key.ts'
import { type Files, layDown, temporaryFolder } from '../../samples/folder.ts'

/** What is sealed in the backups. */
export const payload = Buffer.concat([
  Buffer.from('SQLite format 3\0', 'latin1'),
  fixedBytes('payload', 5000),
])

/** Where the backup lies beside which a key is looked for. */
export const backup = 'WhatsApp/Databases/msgstore.db.crypt15'

/** @returns the folder in which they were laid down */
export const laidDown = async (files: Files): Promise<string> => {
  const root = temporaryFolder()
  await layDown(root, files)
  return root
}
