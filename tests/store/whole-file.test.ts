import { Buffer } from 'node:buffer'
import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { saveWhole } from '../../src/store/whole-file.ts'
import { temporaryFolder } from '../samples/folder.ts'

const bytes = Buffer.from('new')

describe('saveWhole', () => {
  it('writes a file for its owner alone, with nothing beside it', async () => {
    const folder = temporaryFolder()
    const path = join(folder, `${'n'.repeat(250)}.csv`)
    await saveWhole(path, bytes, false)
    expect(await readFile(path)).toEqual(bytes)
    expect(await readdir(folder)).toHaveLength(1)
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it('refuses what is there already, and leaves it as it was', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'a')
    await writeFile(path, 'old')
    await symlink('nowhere', join(folder, 'link'))
    await mkdir(join(folder, 'folder'))
    for (const name of ['a', 'link', 'folder'])
      await expect(saveWhole(join(folder, name), bytes, false)).rejects.toMatchObject({ code: 'EEXIST' })
    expect(await readFile(path, 'utf8')).toBe('old')
    expect((await readdir(folder)).toSorted()).toEqual(['a', 'folder', 'link'])
  })

  it('replaces a file where it may, and a link rather than what it points to', async () => {
    const folder = temporaryFolder()
    await writeFile(join(folder, 'backup'), 'old')
    await symlink('backup', join(folder, 'link'))
    await saveWhole(join(folder, 'link'), bytes, true)
    expect(await readFile(join(folder, 'backup'), 'utf8')).toBe('old')
    expect(await readFile(join(folder, 'link'))).toEqual(bytes)
  })

  it('leaves nothing behind where it cannot write', async () => {
    const folder = temporaryFolder()
    await mkdir(join(folder, 'folder'))
    await expect(saveWhole(join(folder, 'folder'), bytes, true)).rejects.toThrow()
    await expect(saveWhole(join(folder, 'none', 'a'), bytes, false)).rejects.toMatchObject({ code: 'ENOENT' })
    expect(await readdir(folder)).toEqual(['folder'])
  })
})
