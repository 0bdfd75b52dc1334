/**
 * File names are bytes on Linux, and some are no UTF-8. In the text of a path each such byte is a mark: NUL, which no file name
 * can hold, and two digits. All else stands for itself, so a path that is valid UTF-8 is its own text, and no other path reads
 * like it. No file is opened by a text with a mark in it: every system call refuses NUL.
 */
export const byteMark = (byte: number): string => `\0${byte.toString(16).padStart(2, '0')}`

/** A mark, with its digits as the first group. */
export const byteMarks = /\0([\da-f]{2})/g

/** As somebody reads it who wrote it in Latin-1: for rules about names, never for a path. */
export const asLatin1 = (text: string): string =>
  text.includes('\0')
    ? text.replace(byteMarks, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    : text

/** Whether a path cannot be given to the system as text; `systemPath` of `src/audit/io/system-path.ts` has its bytes. */
export const standsForBytes = (path: string): boolean => /\0[\da-f]{2}/.test(path)

/**
 * How programs that read a report get a name that is no UTF-8: `\xff` for a byte, and `\\` for a backslash in the same text. NUL
 * would end the path too early for some of them. Another name may read so; what tells the two apart is in their evidence.
 */
export const withoutMarks = (text: string): string =>
  standsForBytes(text) ? text.replaceAll('\\', '\\\\').replace(byteMarks, '\\x$1') : text
