import type { Buffer } from 'node:buffer'
import { execFile } from 'node:child_process'
import { Unreadable } from '../audit/io/unreadable.ts'
import type { RegistryReader } from '../audit/places/platform.ts'
import { parseRegistryText, programText, type RegistryKey } from './registry-text.ts'

/** Milliseconds for one query; it takes some twenty. */
const timeLimit = 5000
const longestOutput = 4 * 1024 * 1024

/** There on every Windows: if it cannot be queried, none can. */
const alwaysThere = 'HKCU\\Software'

/** A reader on a system without a registry. */
export const noRegistry: RegistryReader = {
  values: async () => undefined,
  subkeys: async () => [],
}

/** What a query printed; undefined where the program says that it failed. @throws Unreadable where it did not run */
export type RegistryQuery = (key: string) => Promise<Buffer | undefined>

/**
 * The shell's words for a query whose output is UTF-8: reg.exe writes in the code page of its console, which knows only some
 * of the letters that paths may have. Inside quotes only a quote or a percent sign means something to the shell.
 * @throws Unreadable where the key holds one of these
 */
export const queryCommand = (key: string, system32: string): string => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach the shell
  if (/["%\0-\x1f]/.test(key)) throw new Unreadable('a registry key has a name that cannot be asked for')
  return `"${system32}\\chcp.com" 65001 >nul 2>nul & "${system32}\\reg.exe" query "${key}"`
}

const runQuery: RegistryQuery = (key) =>
  new Promise((resolve, reject) => {
    const system32 = `${process.env['SystemRoot'] ?? 'C:\\Windows'}\\System32`
    execFile(
      `${system32}\\cmd.exe`,
      ['/d', '/v:off', '/s', '/c', `"${queryCommand(key, system32)}"`],
      {
        encoding: 'buffer',
        timeout: timeLimit,
        maxBuffer: longestOutput,
        windowsHide: true,
        windowsVerbatimArguments: true,
      },
      (error, output) => {
        if (!error) resolve(output)
        // A number is what the program answered; anything else is why it did not run, or not to its end.
        else if (typeof error.code === 'number') resolve(undefined)
        else reject(new Unreadable('the Windows registry could not be read'))
      },
    ).on('error', () => {})
  })

/** Reads the registry by queries; each key is asked for once. */
export const registryBy = (
  query: RegistryQuery,
  env: (name: string) => string | undefined,
): RegistryReader => {
  const keys = new Map<string, Promise<RegistryKey | undefined>>()
  const ask = async (key: string): Promise<RegistryKey | undefined> => {
    const output = await query(key)
    if (output) return parseRegistryText(programText(output), env)
    // Not there, or forbidden altogether: the program's words for it are in the user's language.
    if (key !== alwaysThere && (await known(alwaysThere)) === undefined)
      throw new Unreadable('this computer does not let programs read the Windows registry')
    return undefined
  }
  const known = (key: string): Promise<RegistryKey | undefined> => {
    const asked = keys.get(key) ?? ask(key)
    keys.set(key, asked)
    return asked
  }
  return {
    values: async (key) => (await known(key))?.values,
    subkeys: async (key) => (await known(key))?.subkeys ?? [],
  }
}

/** The registry of this computer; empty where the system has none. */
export const systemRegistry = (): RegistryReader =>
  process.platform === 'win32' ? registryBy(runQuery, (name) => process.env[name]) : noRegistry
