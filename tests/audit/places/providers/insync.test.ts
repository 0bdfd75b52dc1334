import { describe, expect, it } from 'vitest'
import { insync } from '../../../../src/audit/places/providers/insync.ts'
import { foundOn } from '../../../samples/sync-settings.ts'

describe('Insync', () => {
  it.each([
    ['linux', '/home/me/Insync', '/'],
    ['macos', '/Users/me/Insync', '/'],
    ['windows', 'C:\\Users\\Me\\Insync', '\\'],
  ] as const)('has a folder for each account on %s', async (system, base, sep) => {
    const folders = ['me@example.org', 'José Ñ', '.cache'].map((name) => `${base}${sep}${name}`)
    const files = { [`${base}${sep}note.txt`]: '' }
    expect(await foundOn(insync, { system, folders, files })).toEqual([
      `ok | Insync (me@example.org) | ${folders[0]}`,
      `ok | Insync (José Ñ) | ${folders[1]}`,
    ])
    expect(await foundOn(insync, { system })).toEqual([])
    expect(await foundOn(insync, { system, folders, denied: [base] })).toEqual([
      `The folder of Insync in "${base}" cannot be listed: no permission.`,
    ])
  })
})
