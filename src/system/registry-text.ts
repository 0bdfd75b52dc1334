import type { Buffer } from 'node:buffer'
import type { RegistryValue } from '../audit/places/platform.ts'

/** What one query of a registry key tells. */
export interface RegistryKey {
  readonly values: Readonly<Record<string, RegistryValue>>
  readonly subkeys: readonly string[]
}

/** Lines of one key that are looked at. */
const mostLines = 50_000

const valueLine = /^ {4}(.*?) {4}(REG_[A-Z_]+)(?: {4}(.*))?$/
const keyLine = /^HKEY_[A-Z_]+(?:\\.*)?$/

/** The output of a Windows program: UTF-16 where it says so, else UTF-8. */
export const programText = (output: Buffer): string =>
  output[0] === 0xff && output[1] === 0xfe ? output.toString('utf16le', 2) : output.toString('utf8')

/**
 * Reads what `reg.exe query KEY` prints: the full name of the key, its values as four spaces, name, four spaces, type, four spaces,
 * value; then the full names of the keys below it. The name of the default value is in the user's language, in brackets.
 * Lines that are none of these, such as the second line of a value, are left out.
 * @param env for the variables in REG_EXPAND_SZ
 */
export const parseRegistryText = (
  text: string,
  env: (name: string) => string | undefined,
): RegistryKey | undefined => {
  const values: Record<string, RegistryValue> = Object.create(null)
  const subkeys: string[] = []
  let own: string | undefined
  for (const line of text.split(/\r?\n/, mostLines)) {
    if (keyLine.test(line)) {
      if (own === undefined) own = line
      else if (line.length > own.length + 1 && line.toLowerCase().startsWith(`${own.toLowerCase()}\\`))
        subkeys.push(line.slice(own.length + 1))
      continue
    }
    const [, name, type, data = ''] = valueLine.exec(line) ?? []
    // Values that follow the name of another key are not this key's.
    if (own === undefined || subkeys.length > 0 || name === undefined || type === undefined) continue
    const value = typedValue(type, data, env)
    if (value !== undefined) values[/^\(.+\)$/.test(name) ? '' : name] = value
  }
  return own === undefined ? undefined : { values, subkeys }
}

const typedValue = (
  type: string,
  data: string,
  env: (name: string) => string | undefined,
): RegistryValue | undefined => {
  switch (type) {
    case 'REG_SZ':
    // Its digits: whether such a value is there tells a disk's letter from a program's.
    case 'REG_BINARY':
      return data
    case 'REG_EXPAND_SZ':
      return data.replace(/%([^%]+)%/g, (whole, name: string) => env(name) ?? whole)
    case 'REG_DWORD':
    case 'REG_QWORD':
      return /^0x[\da-f]{1,16}$/i.test(data) ? Number(data) : undefined
    default:
      return undefined
  }
}
