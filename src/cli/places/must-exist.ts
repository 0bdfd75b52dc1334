import { lstat } from 'node:fs/promises'
import { visibleText } from '../../shared/visible-text.ts'
import { UsageError } from '../command.ts'

/**
 * A path that cannot be asked for, such as one behind a folder without permission, may exist: the report says so.
 * @throws UsageError
 */
export const mustExist = async (path: string): Promise<void> => {
  const { code } = await lstat(path).then(
    () => ({ code: undefined }),
    (error: NodeJS.ErrnoException) => error,
  )
  if (code === 'ENOENT' || code === 'ENOTDIR')
    throw new UsageError(`There is no file or folder "${visibleText(path)}".`)
}
