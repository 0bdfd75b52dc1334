import { Buffer } from 'node:buffer'
import { lstat, open } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { heldBy } from '../../resident/memory/memory-file.ts'
import { visibleText } from '../../shared/visible-text.ts'
import { FileLock } from '../../store/file-lock.ts'
import { UsageError } from '../command.ts'

/** How every file begins that Sealwatch has written for its memory. */
const beginning = '{"version":'

/**
 * The file to remember in. A file that holds something else is never touched: what cannot be read of a memory is set aside, and
 * that must not happen to somebody's file. From then on it is this process's, until it ends or gives it back.
 * @throws UsageError
 */
export const memoryOption = async (file: string): Promise<{ dataFolder: string; memoryName: string }> => {
  const path = resolve(file)
  if (await holdsSomethingElse(path))
    throw new UsageError(
      `"${visibleText(file)}" is no memory of Sealwatch's: name another file for --memory.`,
    )
  const lock = new FileLock(path)
  // Where no lock can be written, the resident says so of the memory.
  const holder = await lock.take().catch(() => undefined)
  if (holder)
    throw new UsageError(
      `${visibleText(heldBy(holder))} remembers in "${visibleText(file)}" already: end it, or name another file for --memory. If none runs, remove "${visibleText(lock.path)}".`,
    )
  return { dataFolder: dirname(path), memoryName: basename(path) }
}

const holdsSomethingElse = async (path: string): Promise<boolean> => {
  const stats = await lstat(path).catch(() => undefined)
  if (!stats) return false
  if (!stats.isFile()) return true
  if (stats.size === 0) return false
  const handle = await open(path, 'r').catch(() => undefined)
  if (!handle) return true
  try {
    const head = Buffer.alloc(beginning.length)
    const { bytesRead } = await handle.read(head, 0, head.length, 0)
    return head.toString('utf8', 0, bytesRead) !== beginning
  } finally {
    await handle.close()
  }
}
