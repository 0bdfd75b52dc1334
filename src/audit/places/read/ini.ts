/** A line `key = value` below the last line `[section]`; '' before the first. */
export interface IniLine {
  readonly section: string
  readonly key: string
  /** As it is written, without the space around it. */
  readonly value: string
}

const mostLines = 100_000

/**
 * The lines of an INI file whose keys are wanted; other lines, among them secrets, do not leave the reader.
 * @param wanted tests the key alone
 */
export const iniLines = (text: string, wanted: RegExp): IniLine[] => {
  const lines: IniLine[] = []
  let section = ''
  for (const line of text.split(/\r\n?|\n/, mostLines)) {
    const trimmed = line.trim()
    if (trimmed.startsWith('[') && trimmed.endsWith(']')) section = trimmed.slice(1, -1)
    else if (trimmed !== '' && !trimmed.startsWith('#') && !trimmed.startsWith(';')) {
      const equals = trimmed.indexOf('=')
      if (equals < 1) continue
      const key = trimmed.slice(0, equals).trimEnd()
      if (wanted.test(key)) lines.push({ section, key, value: trimmed.slice(equals + 1).trimStart() })
    }
  }
  return lines
}
