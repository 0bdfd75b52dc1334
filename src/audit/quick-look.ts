import { Buffer } from 'node:buffer'
import { closeSync, constants, lstatSync, openSync, readSync } from 'node:fs'
import { type FolderEntry, quickLook } from './format.ts'
import { mayBegin, nameRule } from './formats/index.ts'
import { isCloudOnly } from './io/bounded-file.ts'
import { stubbedName } from './io/cloud-stub.ts'
import { StoredPath } from './io/system-path.ts'

/** One for all looks: each ends before the next begins. */
const head = Buffer.alloc(quickLook)

const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/**
 * Whether a file of this computer has to be judged: by its name or its beginning it may be a backup, or it could not be looked
 * at. With `--deep` this is asked of every file of a disk, so it makes four system calls and waits for no thread. The file
 * is checked before it is opened, as `BoundedFile.open` does.
 */
export const mayBeBackup = ({ path, name }: FolderEntry): boolean => {
  if (path instanceof StoredPath || stubbedName(name) !== undefined) return true
  const rule = nameRule(name)
  if (rule && rule.weight !== 'beside') return true
  let file: number | undefined
  try {
    const stats = lstatSync(path)
    if (!stats.isFile() || isCloudOnly(stats)) return true
    if (stats.size === 0) return false
    file = openSync(path, flags)
    const length = readSync(file, head, 0, head.length, 0)
    return mayBegin(head.subarray(0, length), stats.size, name)
  } catch {
    // Judging it meets the same error, and reports it.
    return true
  } finally {
    if (file !== undefined) closeSync(file)
  }
}
