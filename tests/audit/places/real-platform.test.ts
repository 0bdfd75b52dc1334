import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Unreadable } from '../../../src/audit/io/unreadable.ts'
import { realPlatform } from '../../../src/audit/places/real-platform.ts'
import { noRegistry } from '../../../src/system/registry.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'

const platform = realPlatform(noRegistry)

describe('the real platform', () => {
  it('reads the start of a file, through a link too, and no more than was asked for', async () => {
    const folder = temporaryFolder()
    await layDown(folder, { 'config.ini': 'path = /a' })
    symlinkSync('config.ini', join(folder, 'link'))
    expect((await platform.read(join(folder, 'config.ini'), 4))?.toString()).toBe('path')
    expect((await platform.read(join(folder, 'link'), 100))?.toString()).toBe('path = /a')
  })

  it.skipIf(process.platform !== 'linux')(
    'reads files that the kernel makes up, whose size is 0',
    async () => {
      const mounts = await platform.read('/proc/self/mountinfo', 1024 * 1024)
      expect(mounts?.toString()).toMatch(/^\d+ \d+ \d+:\d+ \S+ \/\S* /m)
      expect((await platform.read('/proc/self/mountinfo', 5))?.length).toBe(5)
    },
  )

  it('tells what is not there from what cannot be read', async () => {
    const folder = temporaryFolder()
    await layDown(folder, { file: '' })
    execFileSync('mkfifo', [join(folder, 'fifo')])
    expect(await platform.read(join(folder, 'none'), 9)).toBeUndefined()
    expect(await platform.read(join(folder, 'file', 'below'), 9)).toBeUndefined()
    expect(await platform.list(join(folder, 'none'))).toBeUndefined()
    expect(await platform.kind(join(folder, 'none'))).toBeUndefined()
    await expect(platform.read(join(folder, 'fifo'), 9)).rejects.toThrow(Unreadable)
    await expect(platform.read(folder, 9)).rejects.toThrow(Unreadable)
  })

  it('lists by type, and follows links only to say what is behind them', async () => {
    const folder = temporaryFolder()
    await layDown(folder, { 'a/inside': '', file: '' })
    symlinkSync('a', join(folder, 'link'))
    const entries = await platform.list(folder)
    expect(entries?.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: 'a', type: 'folder' },
      { name: 'file', type: 'file' },
      { name: 'link', type: 'other' },
    ])
    expect(await platform.kind(join(folder, 'link'))).toBe('folder')
  })
})
