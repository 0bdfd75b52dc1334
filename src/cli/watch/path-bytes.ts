import { Buffer } from 'node:buffer'
import { lstat } from 'node:fs/promises'

/**
 * The path of a finding as the system knows it: names that are not valid UTF-8 stand in a report with `\xNN` for their bytes,
 * which only the file system can tell from a name that is written so. Undefined where neither is there any more.
 */
export const pathBytes = async (text: string): Promise<string | Buffer | undefined> => {
  if (await exists(text)) return text
  if (!/\\x[\da-f]{2}/.test(text)) return undefined
  const pieces = text
    .split(/(\\x[\da-f]{2}|\\\\)/)
    .map((piece) =>
      /^\\x/.test(piece)
        ? Buffer.from(piece.slice(2), 'hex')
        : Buffer.from(piece === '\\\\' ? '\\' : piece, 'utf8'),
    )
  const bytes = Buffer.concat(pieces)
  return (await exists(bytes)) ? bytes : undefined
}

const exists = (path: string | Buffer): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  )
