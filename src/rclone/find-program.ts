import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'

/** Filters that are set for all of rclone would leave files out unseen. */
const filter =
  /^RCLONE_(?:INCLUDE|EXCLUDE|FILTER|FILES_FROM|HASH_FILTER|METADATA_(?:INCLUDE|EXCLUDE|FILTER)|M(?:AX|IN)_(?:AGE|SIZE|DEPTH))/i

/** The environment for rclone: all of it, because rclone finds its configuration by it, but for filters. */
export const unfiltered = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !filter.test(name)))

/**
 * Where rclone is installed. Only whole paths of the search path count: Windows would look into the current folder first, where
 * anyone may have put a program of that name.
 */
export const findRclone = async (env: NodeJS.ProcessEnv): Promise<string | undefined> => {
  const name = process.platform === 'win32' ? 'rclone.exe' : 'rclone'
  const searched = Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH')?.[1] ?? ''
  for (const folder of searched.split(delimiter)) {
    if (!isAbsolute(folder)) continue
    const program = join(folder, name)
    try {
      await access(program, constants.X_OK)
      if ((await stat(program)).isFile()) return program
    } catch {
      // Not in this folder.
    }
  }
  return undefined
}
