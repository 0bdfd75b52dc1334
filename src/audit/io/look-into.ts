import { BoundedFile } from './bounded-file.ts'
import type { SystemPath } from './system-path.ts'
import { OverBudget, type SkipReason, Unreadable } from './unreadable.ts'

/** What a look into a file found, or why there was none. */
export type Look<T> = { readonly seen: T } | { readonly unread: SkipReason }

/** Opens a file for one look and closes it again. A file that is only in the cloud is not opened. */
export const lookInto = async <T>(
  path: SystemPath,
  look: (file: BoundedFile) => Promise<T>,
): Promise<Look<T>> => {
  let file: BoundedFile | undefined
  try {
    file = await BoundedFile.open(path)
    return { seen: await look(file) }
  } catch (error) {
    if (error instanceof Unreadable) return { unread: error.reason }
    if (error instanceof OverBudget) return { unread: 'too large to be looked through' }
    throw error
  } finally {
    await file?.close()
  }
}
