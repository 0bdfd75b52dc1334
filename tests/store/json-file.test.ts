import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile, rmdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { JsonFile } from '../../src/store/json-file.ts'
import { temporaryFolder } from '../samples/folder.ts'

const numbers = (json: unknown): number[] | undefined =>
  Array.isArray(json) && json.every((item) => typeof item === 'number') ? json : undefined

const fileIn = (folder: string) => new JsonFile(join(folder, 'data', 'numbers.json'), numbers, () => [])

describe('JsonFile', () => {
  it('is empty without a file, and reads what it wrote', async () => {
    const file = fileIn(temporaryFolder())
    expect(await file.load()).toEqual({ value: [] })
    await file.save([1, 2])
    expect(await file.load()).toEqual({ value: [1, 2] })
  })

  it.skipIf(process.platform === 'win32')(
    'sets a pipe aside, and waits for nobody who writes to it',
    async () => {
      const folder = temporaryFolder()
      const file = fileIn(folder)
      await mkdir(join(folder, 'data'))
      execFileSync('mkfifo', [file.path])
      const { value, setAside } = await file.load()
      expect(value).toEqual([])
      expect((await stat(setAside ?? '')).isFIFO()).toBe(true)
      await file.save([1])
      expect(await file.load()).toEqual({ value: [1] })
    },
  )

  it('writes the newest value last, and nothing beside the file', async () => {
    const folder = temporaryFolder()
    const file = fileIn(folder)
    await Promise.all(Array.from({ length: 50 }, (_, index) => file.save([index])))
    expect(await file.load()).toEqual({ value: [49] })
    expect(await readdir(join(folder, 'data'))).toEqual(['numbers.json'])
  })

  it.each([
    ['half a file', '[1, 2'],
    ['nothing', ''],
    ['another shape', '{"numbers": [1]}'],
  ])('sets %s aside and keeps it', async (_, text) => {
    const folder = temporaryFolder()
    await mkdir(join(folder, 'data'))
    await writeFile(join(folder, 'data', 'numbers.json'), text)
    const file = fileIn(folder)
    const { value, setAside } = await file.load()
    expect(value).toEqual([])
    await file.save([7])
    expect(await readFile(setAside ?? '', 'utf8')).toBe(text)
    expect(await file.load()).toEqual({ value: [7] })
  })

  it('tells a write that failed, leaves the file, and writes again later', async () => {
    const folder = temporaryFolder()
    const file = fileIn(folder)
    await file.save([1])
    await mkdir(join(folder, 'data', 'numbers.json.new'))
    await expect(file.save([2])).rejects.toThrow('EISDIR')
    expect(await file.load()).toEqual({ value: [1] })

    await rmdir(join(folder, 'data', 'numbers.json.new'))
    await file.save([3])
    expect(await file.load()).toEqual({ value: [3] })
  })
})
