import { Buffer } from 'node:buffer'
import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pathText } from '../../../src/audit/io/system-path.ts'
import { walk } from '../../../src/audit/walk/walk.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'

const never = new AbortController().signal

const walked = async (root: string, signal = never, prune: (name: string) => boolean = () => false) => {
  const files: string[] = []
  const folders: string[] = []
  const skipped: Record<string, string> = {}
  await walk(
    root,
    {
      folder(listing) {
        folders.push(relative(root, listing.text))
        return (entry) => !prune(entry.name)
      },
      file: (entry) => files.push(relative(root, pathText(entry.path))),
      skipped: (path, reason) => {
        skipped[relative(root, path)] = reason
      },
    },
    signal,
  )
  return { files: files.sort(), folders: folders.sort(), skipped }
}

describe('walk', () => {
  it('sees every file once', async () => {
    const root = temporaryFolder()
    const names = Array.from({ length: 300 }, (_, index) => `a${index % 7}/b${index % 11}/f${index}`)
    await layDown(root, Object.fromEntries(names.map((name) => [name, ''])))
    expect((await walked(root)).files).toEqual(names.sort())
  })

  it('follows no link and opens nothing special, and names each', async () => {
    const root = temporaryFolder()
    mkdirSync(join(root, 'a'))
    symlinkSync('..', join(root, 'a', 'loop'))
    execFileSync('mkfifo', [join(root, 'a', 'fifo')])
    expect(await walked(root)).toEqual({
      files: [],
      folders: ['', 'a'],
      skipped: { 'a/loop': 'symbolic link, not followed', 'a/fifo': 'not a regular file' },
    })
  })

  it('leaves out what a folder holds back, and names pruned folders', async () => {
    const root = temporaryFolder()
    await layDown(root, { 'x/keep': '', 'x/drop/file': '', 'node_modules/a/b': '' })
    const result = await walked(root, never, (name) => name === 'drop')
    expect(result.files).toEqual(['x/keep'])
    expect(result.skipped).toEqual({ node_modules: 'program files, not looked into' })
  })

  it('reaches files below names that are not UTF-8', async () => {
    const root = temporaryFolder()
    const folder = Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0x61, 0xff])])
    mkdirSync(folder)
    writeFileSync(Buffer.concat([folder, Buffer.from('/msgstore.db')]), '')
    expect((await walked(root)).files).toEqual(['a\\xff/msgstore.db'])
  })

  it('says what is not there', async () => {
    const root = temporaryFolder()
    expect((await walked(join(root, 'none'))).skipped).toEqual({ '': 'vanished' })
  })

  it('goes 200 levels deep', async () => {
    const root = temporaryFolder()
    const deep = Array.from({ length: 200 }, () => 'd').join('/')
    await layDown(root, { [`${deep}/end`]: '' })
    expect((await walked(root)).files).toEqual([`${deep}/end`])
  })

  it('stops with the reason of the signal', async () => {
    await expect(walked(temporaryFolder(), AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough')
  })
})
