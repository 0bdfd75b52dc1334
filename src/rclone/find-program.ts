import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'

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
