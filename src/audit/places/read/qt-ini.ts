import { BrokenConfig } from './config-file.ts'
import { type IniLine, iniLines } from './ini.ts'

/**
 * The values of a configuration that QSettings wrote, of keys that are wanted; parts of a key are parted by a backslash. The form
 * is that of Qt's documentation of QSettings, "Format::IniFormat".
 * @throws BrokenConfig where the text is no such file: it holds a NUL, or text and no section
 */
export const qtValues = (text: string, wanted: RegExp): readonly IniLine[] => {
  if (text.includes('\0') || (text.trim() !== '' && !/^\[/m.test(text)))
    throw new BrokenConfig('it is not in the form of such a file')
  return iniLines(text, wanted).map(({ section, key, value }) => ({
    section,
    key: unescapedKey(key),
    value: unescapedValue(value),
  }))
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
