import { BoundedFile } from '../audit/io/bounded-file.ts'
import { Unreadable } from '../audit/io/unreadable.ts'
import { visibleText } from '../shared/visible-text.ts'
import { UsageError } from './command.ts'

/** @throws UsageError with the reason why a file cannot be opened */
export const openFile = async (path: string): Promise<BoundedFile> => {
  try {
    return await BoundedFile.open(path)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const shown = `"${visibleText(path)}"`
    throw new UsageError(
      error.reason === 'vanished'
        ? `There is no file ${shown}.`
        : `${shown} cannot be read: ${error.reason}.`,
    )
  }
}
