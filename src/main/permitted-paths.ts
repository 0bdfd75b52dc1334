import { lstat, realpath } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { UserError } from './user-error.ts'

/**
 * The paths that the window may name: what the user chose, dropped or added before. A page that was taken over may not send
 * the engine anywhere else; on Windows a path can name another computer.
 */
export class PermittedPaths {
  readonly #paths: Set<string>

  constructor(paths: Iterable<string>) {
    this.#paths = new Set(paths)
  }

  add(path: string): void {
    this.#paths.add(path)
  }

  /** @throws UserError */
  check(path: string): void {
    if (!isAbsolute(path) || path.includes('\0')) throw new UserError((words) => words('errors.wholePath'))
    if (!this.#paths.has(path)) throw new UserError((words) => words('errors.notChosen'))
  }
}

/** True where nothing is at a path. One that exists and may not be asked for is there: a report says why it stays closed. */
export const isMissing = async (path: string): Promise<boolean> => {
  try {
    await lstat(path)
    return false
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(code)
  }
}

/** Where a link leads in the end; the path itself where it is no link, or cannot be followed. */
export const linkEnd = async (path: string): Promise<string> => {
  try {
    return (await lstat(path)).isSymbolicLink() ? await realpath(path) : path
  } catch {
    return path
  }
}
