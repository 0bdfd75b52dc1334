import { join } from 'node:path'
import { beforeEach } from 'vitest'
import { crypt15 } from '../../samples/android-backup.ts'
import { e2eeKeyFile } from '../../samples/android-key.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'
import { Looking } from './looking.ts'

/** Two backups that the same key opens. */
export const sealed = crypt15(messageStore(5))
export const other = crypt15(messageStore(6))

export let looking: Looking
export const at = (path: string) => join(looking.root, path)
export const told = (path: string) =>
  looking.report?.findings.find((one) => one.path === at(path))?.readableBy

/** Before each test, a backup and the key beside it were seen. */
export const seenWithKey = () =>
  beforeEach(async () => {
    looking = new Looking(temporaryFolder())
    await layDown(looking.root, {
      'a/b/c/old/msgstore.db.crypt15': sealed,
      'a/b/c/old/keys/encrypted_backup.key': e2eeKeyFile(),
    })
    await looking.all()
  })
