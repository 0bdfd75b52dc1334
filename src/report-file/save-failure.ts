import { visibleText } from '../shared/visible-text.ts'
import type { Words } from '../words/words.ts'

/** Why a report could not be saved, as one sentence. */
export const saveFailure = (words: Words, at: string, error: unknown): string => {
  const { code = 'unknown error' } = error as NodeJS.ErrnoException
  const path = visibleText(at)
  switch (code) {
    case 'EEXIST':
      return words('errors.saving.exists', { path })
    case 'ENOENT':
    case 'ENOTDIR':
      return words('errors.saving.noFolder', { path })
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return words('errors.saving.noPermission', { path })
    case 'ENOSPC':
    case 'EDQUOT':
      return words('errors.saving.full', { path })
    case 'ENAMETOOLONG':
      return words('errors.saving.longName', { path })
    case 'EISDIR':
      return words('errors.saving.isFolder', { path })
    default:
      return words('errors.saving.other', { path, code: visibleText(code) })
  }
}
