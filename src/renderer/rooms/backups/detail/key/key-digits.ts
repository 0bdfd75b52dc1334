/** How many digits a key has. */
export const keyLength = 64

/** What is wrong with typed digits, or how far they are. */
export type TypedKey =
  | { readonly state: 'empty' | 'wrong' | 'complete' }
  | { readonly state: 'missing' | 'tooMany'; readonly count: number }

/** What may stand between digits, as `audit/verify/key-digits.ts` has it: white space, dashes, and whatever is not ASCII. */
const separators = /[\0- \-\u{80}-\u{10FFFF}]/gu

/** Looks at a key while it is typed or once it is pasted; whether it opens anything is for the engine to say. */
export const typedKey = (text: string): TypedKey => {
  const digits = text.replace(separators, '')
  if (!/^[0-9a-f]*$/i.test(digits)) return { state: 'wrong' }
  if (digits.length === 0) return { state: 'empty' }
  if (digits.length === keyLength) return { state: 'complete' }
  return digits.length < keyLength
    ? { state: 'missing', count: keyLength - digits.length }
    : { state: 'tooMany', count: digits.length - keyLength }
}
