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
    expect((await walked(root)).files).toEqual(['a\0ff/msgstore.db'])
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

describe('a long walk', () => {
  const reason = /^msgstore/im

  const sieved = async (root: string, aloneFor: number, rest?: () => Promise<void>) => {
    const files: string[] = []
    const skipped: string[] = []
    let [folders, counted] = [0, 0]
    await walk(
      root,
      {
        sieve: { reason },
        passed: (passed) => {
          folders += passed.folders
          counted += passed.files
        },
        folder(listing) {
          folders++
          counted += listing.files
          return () => true
        },
        file: (entry) => files.push(relative(root, pathText(entry.path))),
        skipped: (path, why) => skipped.push(`${relative(root, path)}: ${why}`),
        ...(rest && { rest }),
      },
      never,
      { aloneFor },
    )
    return { folders, counted, files: files.sort(), skipped: skipped.sort() }
  }

  const longTree = async (files: number) => {
    const root = temporaryFolder()
    const names = Array.from({ length: files }, (_, index) => {
      const folder = `${index % 9}/${index % 70}/${index}`
      return index % 40 === 0 ? `${folder}/msgstore.db` : `${folder}/${index}.jpg`
    })
    await layDown(root, Object.fromEntries(names.map((name) => [name, ''])))
    for (let index = 0; index < 9; index++) {
      symlinkSync('..', join(root, `${index}`, 'loop'))
      mkdirSync(join(root, `${index}`, '.git'))
      const folder = Buffer.concat([Buffer.from(join(root, `${index}/`)), Buffer.from([0xff])])
      mkdirSync(folder)
      writeFileSync(Buffer.concat([folder, Buffer.from('/msgstore.db')]), '')
    }
    return root
  }

  it('sees the same with two threads as with one', async () => {
    const root = await longTree(1200)
    const alone = await sieved(root, Number.POSITIVE_INFINITY)
    expect(alone).toMatchObject({ counted: 1209, files: { length: 39 }, skipped: { length: 18 } })
    // It rests as a walk does that has found much, so that the second thread has started before the end.
    const rest = () => new Promise<void>((resolve) => setTimeout(resolve, 30))
    expect(await sieved(root, 0, rest)).toEqual(alone)
  })

  it('stops where it is', async () => {
    const abort = new AbortController()
    const root = await longTree(100)
    const walking = walk(
      root,
      {
        sieve: { reason },
        folder: () => abort.abort(new Error('enough')) as undefined,
        file: () => {},
        skipped: () => {},
      },
      abort.signal,
      { aloneFor: 0 },
    )
    await expect(walking).rejects.toThrow('enough')
  })
})
