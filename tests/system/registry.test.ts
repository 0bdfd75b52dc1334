import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { Unreadable } from '../../src/audit/io/unreadable.ts'
import { queryCommand, registryBy } from '../../src/system/registry.ts'
import { parseRegistryText, programText } from '../../src/system/registry-text.ts'

const env = (name: string) => (name === 'USERPROFILE' ? 'C:\\Users\\Me' : undefined)

const printed = [
  '',
  'HKEY_CURRENT_USER\\Software\\Sync',
  '    (Standard)    REG_SZ    the default',
  '    UserFolder    REG_SZ    D:\\Größe und 写真',
  '    Two  words    REG_EXPAND_SZ    %USERPROFILE%\\%NOPE%',
  '    Pinned    REG_DWORD    0x1',
  '    Raw    REG_BINARY    0102',
  '    Empty    REG_SZ    ',
  '',
  'HKEY_CURRENT_USER\\Software\\Sync\\Personal',
  'HKEY_CURRENT_USER\\Software\\Sync\\Business 1',
  '',
].join('\r\n')

describe('what reg.exe prints', () => {
  it('is read into values and subkeys', () => {
    expect(parseRegistryText(printed, env)).toEqual({
      values: {
        '': 'the default',
        UserFolder: 'D:\\Größe und 写真',
        'Two  words': 'C:\\Users\\Me\\%NOPE%',
        Pinned: 1,
        Raw: '0102',
        Empty: '',
      },
      subkeys: ['Personal', 'Business 1'],
    })
  })

  it('is nothing where it names no key, whatever else it says', () => {
    expect(parseRegistryText('FEHLER: nicht gefunden\r\n    a    REG_SZ    b', env)).toBeUndefined()
  })

  it('may be UTF-16 or UTF-8', () => {
    expect(programText(Buffer.from('\ufeffé写', 'utf16le'))).toBe('é写')
    expect(programText(Buffer.from('é写'))).toBe('é写')
  })

  it('keeps a value called __proto__ a value', () => {
    const key = parseRegistryText('HKEY_USERS\\A\r\n    __proto__    REG_SZ    x', env)
    expect(Object.keys(key?.values ?? {})).toEqual(['__proto__'])
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })
})

describe('queries', () => {
  it('never let a key reach the shell as words', () => {
    expect(queryCommand('HKCU\\A & B', 'C:\\Windows\\System32')).toBe(
      '"C:\\Windows\\System32\\chcp.com" 65001 >nul 2>nul & "C:\\Windows\\System32\\reg.exe" query "HKCU\\A & B"',
    )
    for (const key of ['HKCU\\A" & calc "', 'HKCU\\%PATH%', 'HKCU\\A\r\nB'])
      expect(() => queryCommand(key, 'C:\\Windows\\System32')).toThrow(Unreadable)
  })

  it('ask for each key once, and tell a missing key from a forbidden registry', async () => {
    const asked: string[] = []
    const reader = (allowed: boolean) =>
      registryBy(async (key) => {
        asked.push(key)
        if (key === 'HKCU\\Software\\Sync') return allowed ? Buffer.from(printed) : undefined
        return allowed && key === 'HKCU\\Software' ? Buffer.from('HKEY_CURRENT_USER\\Software') : undefined
      }, env)
    const open = reader(true)
    expect((await open.values('HKCU\\Software\\Sync'))?.['Pinned']).toBe(1)
    expect(await open.subkeys('HKCU\\Software\\Sync')).toEqual(['Personal', 'Business 1'])
    expect(asked).toEqual(['HKCU\\Software\\Sync'])
    expect(await open.values('HKCU\\Nothing')).toBeUndefined()
    expect(await open.subkeys('HKCU\\Nothing')).toEqual([])
    await expect(reader(false).values('HKCU\\Software\\Sync')).rejects.toThrow(Unreadable)
  })
})
