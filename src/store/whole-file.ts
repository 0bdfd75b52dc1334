import { randomBytes } from 'node:crypto'
import { link, lstat, open, rename, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Writes a file that only its owner may read, and brings it to the disk. */
export const writeToDisk = async (path: string, bytes: string | Uint8Array, flags: 'w' | 'wx') => {
  const file = await open(path, flags, 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A new name is safe only once the folder is on the disk too. Windows opens no folder, and needs no such call. */
export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Puts a file in place whole: it is written beside its place and then gets its name, so that there is never half a file.
 * @param overwrite where there is a file already: replace it, or throw EEXIST
 * @throws the system's error; what was there before is then as it was, and nothing is left beside it
 */
export const saveWhole = async (path: string, bytes: Uint8Array, overwrite: boolean): Promise<void> => {
  const folder = dirname(path)
  // Not made of its name, which may be as long as names can be.
  const beside = join(folder, `.sealwatch-${randomBytes(6).toString('hex')}.new`)
  try {
    await writeToDisk(beside, bytes, 'wx')
    if (overwrite) await rename(beside, path)
    else await nameAnew(beside, path)
  } catch (error) {
    await unlink(beside).catch(() => {})
    throw error
  }
  await syncFolder(folder).catch(() => {})
}

/** A rename would replace what is there; a link does not. Some file systems of drives and networks have no links. */
const nameAnew = async (beside: string, path: string): Promise<void> => {
  try {
    await link(beside, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' || (await isThere(path))) throw error
    return rename(beside, path)
  }
  await unlink(beside)
}

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  )
