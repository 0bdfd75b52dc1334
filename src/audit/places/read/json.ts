import { BrokenConfig } from './config-file.ts'

/** @throws BrokenConfig */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    // The parser's own message quotes the text.
    throw new BrokenConfig('it is not valid JSON')
  }
}

/** The member of an object; undefined where there is neither. */
export const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined

export const textMember = (value: unknown, name: string): string | undefined => {
  const found = member(value, name)
  return typeof found === 'string' && found !== '' ? found : undefined
}
