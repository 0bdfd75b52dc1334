import { visibleText } from '../shared/visible-text.ts'

/** Why a report could not be saved, as one sentence. */
export const saveFailure = (path: string, error: unknown): string => {
  const { code = 'unknown error' } = error as NodeJS.ErrnoException
  const shown = `"${visibleText(path)}"`
  switch (code) {
    case 'EEXIST':
      return `There is already a file ${shown}, and Sealwatch overwrites nothing: choose another name.`
    case 'ENOENT':
    case 'ENOTDIR':
      return `There is no folder to save ${shown} in.`
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `${shown} could not be saved: Sealwatch has no permission to write there.`
    case 'ENOSPC':
    case 'EDQUOT':
      return `${shown} could not be saved: the disk is full.`
    case 'ENAMETOOLONG':
      return `${shown} could not be saved: the name is too long.`
    case 'EISDIR':
      return `${shown} is a folder: choose another name.`
    default:
      return `${shown} could not be saved (${visibleText(code)}).`
  }
}
