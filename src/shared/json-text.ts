/** Characters that JSON may hold as they are, but that act on a terminal or hide in it. */
const acting = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

const escaped = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')

/** A JSON document with nothing in it that acts on a terminal; it parses to the same value. */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, undefined, 2).replace(acting, escaped)}\n`

/** The same on one line. */
export const jsonLine = (value: unknown): string => `${JSON.stringify(value).replace(acting, escaped)}\n`
