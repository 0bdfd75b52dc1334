import { statPath } from './bounded-file.ts'
import type { SystemPath } from './system-path.ts'
import { Unreadable } from './unreadable.ts'

/** Bytes of all these files, and when the newest of them changed. What is gone counts nothing. */
export const measure = async (paths: readonly SystemPath[]): Promise<{ size: number; modified: Date }> => {
  let size = 0
  let modified = new Date(0)
  for (const path of paths) {
    try {
      const stats = await statPath(path)
      size += stats.size
      if (stats.mtime > modified) modified = stats.mtime
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
    }
  }
  return { size, modified }
}
