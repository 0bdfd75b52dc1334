/** One value of a configuration file in the INI form of Qt. */
export interface QtValue {
  readonly section: string
  /** Parts of a key are parted by a backslash, as they are in the file. */
  readonly key: string
  readonly value: string
}

/**
 * The values of an INI file as QSettings writes it, whose key `wanted` matches: no other value is unescaped or kept, because
 * the file may hold secrets beside them. Undefined where the text is no INI file: it holds a NUL, or text and no section.
 * The form is that of Qt's documentation of QSettings, "Format::IniFormat".
 */
export const readQtIni = (text: string, wanted: RegExp): readonly QtValue[] | undefined => {
  if (text.includes('\0')) return undefined
  const values: QtValue[] = []
  let section: string | undefined
  let blank = true
  for (const line of linesOf(text)) {
    if (line === '' || line.startsWith(';') || line.startsWith('#')) continue
    blank = false
    const header = /^\[([^\]]*)\]/.exec(line)
    if (header) section = unescapedKey(header[1] ?? '')
    const equals = line.indexOf('=')
    if (header || section === undefined || equals < 0) continue
    const key = unescapedKey(line.slice(0, equals).trim())
    if (wanted.test(key)) values.push({ section, key, value: unescapedValue(line.slice(equals + 1).trim()) })
  }
  return section === undefined && !blank ? undefined : values
}

/** A line that ends in an odd number of backslashes goes on in the next. */
const linesOf = (text: string): string[] => {
  const lines: string[] = []
  let parts: string[] = []
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)) {
    let end = line.length
    while (line[end - 1] === '\\') end--
    const goesOn = (line.length - end) % 2 === 1
    parts.push(goesOn ? line.slice(0, -1) : line)
    if (goesOn) continue
    lines.push(parts.join('').trim())
    parts = []
  }
  if (parts.length > 0) lines.push(parts.join('').trim())
  return lines
}

/** Keys carry `%41` for a byte's character and `%U0041` for any other. */
const unescapedKey = (key: string): string =>
  key.replace(/%U([\da-f]{4})|%([\da-f]{2})/gi, (_, wide: string | undefined, narrow: string | undefined) =>
    String.fromCharCode(Number.parseInt(wide ?? narrow ?? '', 16)),
  )

const letters: Record<string, string> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}

/** One piece of a value: a quote, an escape, or what stands for itself. A `;` outside of quotes begins a comment. */
const piece = /"|;|\\(?:x([\da-f]+)|([0-7]{1,3})|([\s\S]))?|[^"\\;]+/gi

const unescapedValue = (raw: string): string => {
  let value = ''
  let quoted = false
  for (const [all, hex, octal, letter] of raw.matchAll(piece)) {
    if (all === '"') quoted = !quoted
    else if (all === ';' && !quoted) break
    else if (hex !== undefined) value += fromCode(Number.parseInt(hex, 16))
    else if (octal !== undefined) value += fromCode(Number.parseInt(octal, 8))
    else if (letter !== undefined) value += letters[letter] ?? letter
    else if (all !== '\\') value += all
  }
  return typed(value)
}

/** QSettings writes UTF-16 units, so a character beyond the first plane is two escapes. */
const fromCode = (code: number): string => (code <= 0xffff ? String.fromCharCode(code) : '')

/** `@Invalid()` is no value; a text that begins with `@` is written with two. */
const typed = (value: string): string => {
  const bytes = /^@(?:String|ByteArray)\(([\s\S]*)\)$/.exec(value)
  if (bytes) return bytes[1] ?? ''
  if (value === '@Invalid()') return ''
  return value.startsWith('@@') ? value.slice(1) : value
}
