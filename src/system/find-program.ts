import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'

/**
 * Where a program is installed, by its name. Only whole paths of the search path count: Windows would look into the current
 * folder first, where anyone may have put a program of that name.
 */
export const findProgram = async (name: string, env: NodeJS.ProcessEnv): Promise<string | undefined> => {
  const searched = Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH')?.[1] ?? ''
  for (const folder of searched.split(delimiter)) {
    if (!isAbsolute(folder)) continue
    const program = join(folder, name)
    if (await isProgram(program)) return program
  }
  return undefined
}

/** Whether a file is there that may be started. */
export const isProgram = async (path: string): Promise<boolean> => {
  try {
    await access(path, constants.X_OK)
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}
