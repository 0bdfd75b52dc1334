import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { FolderTimes } from '../../../src/resident/patrol/folder-times.ts'
import { lookAgain } from '../../../src/resident/patrol/look-again.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'

const nothingIsNew = Number.POSITIVE_INFINITY

let root = ''
let told: string[] = []
let known: FolderTimes | undefined
beforeEach(async () => {
  root = temporaryFolder()
  told = []
  known = undefined
  await layDown(root, {
    'a/b/c/song.mp3': 'x',
    'a/d/song.mp3': 'x',
    'e/photo.jpg': 'x',
  })
})

/** What is told, in order; the names of records are told only where they are younger. */
const look = async (
  since: number,
  { records = [] as string[], most = 1000, borders = [] as string[] } = {},
): Promise<string[]> => {
  told = []
  const ground = { root, borders: new Set(borders.map((path) => join(root, path))), most }
  const found = {
    path: (path: string, isFolder: boolean) =>
      told.push(`${isFolder ? 'folder ' : ''}${relative(root, path) || '.'}`),
    bytes: () => told.push('bytes'),
    isKnown: (path: string) => records.includes(relative(root, path)),
  }
  const seen = await lookAgain(ground, known, since, found, new AbortController().signal)
  known = seen.times
  return told.sort()
}

describe('the first look', () => {
  it('keeps the folders in mind and tells nothing that an audit has seen', async () => {
    expect(await look(nothingIsNew)).toEqual([])
    expect(known?.size).toBe(6)
  })

  it('tells what came since the audit', async () => {
    await writeFile(join(root, 'a/d/msgstore.db.crypt14'), 'x')
    const records = ['a/d/msgstore.db.crypt14']
    expect(await look(0, { records })).toEqual(['a/d/msgstore.db.crypt14'])
    await rm(join(root, 'a/d/msgstore.db.crypt14'))
    expect(await look(0, { records })).toEqual([])
  })

  it('stops where there are more folders than may be kept in mind', async () => {
    const ground = { root, borders: new Set<string>(), most: 3 }
    const found = { path: () => {}, bytes: () => {}, isKnown: () => false }
    const { isCut, times } = await lookAgain(ground, undefined, 0, found, new AbortController().signal)
    expect([isCut, times.size]).toEqual([true, 3])
  })
})

describe('a later look', () => {
  beforeEach(async () => {
    await look(nothingIsNew)
  })

  it('tells a file that came into any folder, and no other', async () => {
    const since = Date.now() - 2000
    await writeFile(join(root, 'a/b/c/msgstore.db.crypt15'), 'x')
    await writeFile(join(root, 'a/b/c/other.mp3'), 'x')
    expect(await look(since)).toEqual(['a/b/c/msgstore.db.crypt15'])
    const records = ['a/b/c/msgstore.db.crypt15']
    expect(await look(nothingIsNew, { records })).toEqual([])
  })

  it('tells what lies in a folder that came, whatever its times', async () => {
    const outside = temporaryFolder()
    await layDown(outside, { 'old/deep/msgstore.db.crypt14': 'x', 'old/deep/deeper/msgstore.db': 'x' })
    await rename(join(outside, 'old'), join(root, 'e/old'))
    expect(await look(nothingIsNew)).toEqual([
      'e/old/deep/deeper/msgstore.db',
      'e/old/deep/msgstore.db.crypt14',
    ])
    expect(known?.size).toBe(9)
    await writeFile(join(root, 'e/old/deep/deeper/msgstore.db.crypt15'), 'x')
    expect(await look(Date.now() - 2000, { records: ['e/old/deep/deeper/msgstore.db'] })).toContain(
      'e/old/deep/deeper/msgstore.db.crypt15',
    )
  })

  it('tells what lies in a folder that took the place of another', async () => {
    const outside = temporaryFolder()
    await layDown(outside, { 'new/msgstore.db.crypt14': 'x' })
    await rename(join(root, 'a/b'), join(outside, 'b'))
    await rename(join(outside, 'new'), join(root, 'a/b'))
    expect(await look(nothingIsNew)).toContain('a/b/msgstore.db.crypt14')
  })

  it('forgets what is gone', async () => {
    await rm(join(root, 'a'), { recursive: true })
    expect(await look(Date.now() - 2000)).toEqual([])
    expect(known?.size).toBe(2)
  })

  it('tells the folder where the folder itself is a backup', async () => {
    await layDown(root, {
      'e/backup/Manifest.db': 'x',
      'e/backup/Manifest.plist': 'x',
      'e/backup/Info.plist': 'x',
    })
    expect(await look(Date.now() - 2000)).toContain('folder e/backup')
  })

  it.skipIf(process.platform !== 'linux')('says that there is a name that is not UTF-8', async () => {
    await writeFile(Buffer.concat([Buffer.from(`${root}/e/`), Buffer.from([0xff, 0x2e])]), 'x')
    expect(await look(Date.now() - 2000)).toEqual(['bytes'])
  })

  it('leaves alone what lies behind a border', async () => {
    await writeFile(join(root, 'e/msgstore.db.crypt14'), 'x')
    await mkdir(join(root, 'f'))
    await writeFile(join(root, 'f/msgstore.db.crypt14'), 'x')
    expect(await look(Date.now() - 2000, { borders: ['e', 'f'] })).toEqual([])
  })

  it('ends when it is told to', async () => {
    const ground = { root, borders: new Set<string>(), most: 1000 }
    const found = { path: () => {}, bytes: () => {}, isKnown: () => false }
    await expect(lookAgain(ground, known, 0, found, AbortSignal.abort('enough'))).rejects.toBe('enough')
  })
})
