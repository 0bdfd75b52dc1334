import { withoutMarks } from './byte-mark.ts'

/** Characters that JSON may hold as they are, but that act on a terminal or hide in it. */
const acting = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

const escaped = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')

const plain = (_key: string, value: unknown) => (typeof value === 'string' ? withoutMarks(value) : value)

/**
 * A JSON document for programs, with nothing in it that acts on a terminal. It parses to the same value; only of a name that is
 * no UTF-8 it has what `withoutMarks` makes of it.
 */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, plain, 2).replace(acting, escaped)}\n`

/** The same on one line. */
export const jsonLine = (value: unknown): string =>
  `${JSON.stringify(value, plain).replace(acting, escaped)}\n`
