import { Buffer } from 'node:buffer'
import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { anyReason } from '../../../src/audit/formats/index.ts'
import { type LocalPath, pathText } from '../../../src/audit/io/system-path.ts'
import { mayBeBackup } from '../../../src/audit/quick-look.ts'
import type { Sieve, Sighted } from '../../../src/audit/walk/scout.ts'
import { ScoutThread } from '../../../src/audit/walk/scout-thread.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'
import { zip } from '../../samples/zip.ts'

type Heard =
  | { readonly sighted: Sighted<LocalPath>; readonly left: readonly LocalPath[] }
  | { readonly lost: readonly LocalPath[] }

const threads: ScoutThread[] = []
afterEach(() => {
  for (const thread of threads.splice(0)) thread.end()
})

/** Gives a list of folders to a thread of its own, then what it did not come to, and tells what comes back. */
const scouted = async (
  folders: readonly LocalPath[],
  sieve: Sieve,
  borders: string[] = [],
): Promise<Heard[]> => {
  let hear: (heard: Heard) => void = () => {}
  const thread = ScoutThread.start(new Set(borders), sieve, {
    seen: (sighted, left) => hear({ sighted, left }),
    lost: (lost) => hear({ lost }),
  })
  if (!thread) throw new Error('no thread')
  threads.push(thread)
  while (!thread.takesMore) await new Promise((resolve) => setTimeout(resolve, 5))
  const all: Heard[] = []
  for (let next = folders; next.length > 0; ) {
    thread.give(next)
    const heard = await new Promise<Heard>((resolve) => {
      hear = resolve
    })
    all.push(heard)
    next = 'lost' in heard ? [] : heard.left
  }
  return all
}

const seen = async (...asked: Parameters<typeof scouted>) => {
  const reports = (await scouted(...asked)).map((heard) => {
    if ('lost' in heard) throw new Error('the thread died')
    return heard.sighted
  })
  const sum = (key: 'folders' | 'files' | 'looked') =>
    reports.reduce((total, { passed }) => total + passed[key], 0)
  return {
    passed: { folders: sum('folders'), files: sum('files'), looked: sum('looked') },
    skipped: reports.flatMap(({ skipped }) => skipped),
    borders: reports.flatMap(({ borders }) => borders),
    notable: reports.flatMap(({ notable }) => notable),
    files: reports.flatMap(({ files }) => files),
  }
}

describe('a scout in a second thread', () => {
  it('counts what the sieve turns away, and hands over the rest', async () => {
    const root = temporaryFolder()
    await layDown(root, {
      'a/one.jpg': '',
      'a/two.jpg': '',
      'b/msgstore.db.crypt15': '',
      'c/node_modules/x/y': '',
    })
    mkdirSync(join(root, 'mounted'))
    symlinkSync('..', join(root, 'a', 'loop'))
    execFileSync('mkfifo', [join(root, 'a', 'fifo')])
    const inner = (path: LocalPath) => relative(root, pathText(path))

    const sighted = await seen([root], { reason: anyReason }, [join(root, 'mounted')])
    expect(sighted.passed).toEqual({ folders: 3, files: 2, looked: 0 })
    expect(sighted.notable.map(inner)).toEqual(['b'])
    expect(sighted.borders.map(inner)).toEqual(['mounted'])
    expect(sighted.files).toEqual([])
    expect(Object.fromEntries(sighted.skipped.map(({ path, reason }) => [inner(path), reason]))).toEqual({
      'a/loop': 'symbolic link, not followed',
      'a/fifo': 'not a regular file',
      'c/node_modules': 'program files, not looked into',
    })
  })

  it('looks into files where it is told to, and judges those that may be backups', async () => {
    const root = temporaryFolder()
    const letter = zip([{ name: 'word/document.xml', content: Buffer.from('<w/>') }])
    await layDown(root, {
      'holiday.bin': messageStore(2),
      'one.jpg': 'JPEG',
      'empty.jpg': '',
      'letter.docx': letter,
    })
    const sighted = await seen([root], { reason: anyReason, mayBeBackup })
    expect(sighted.passed).toEqual({ folders: 1, files: 4, looked: 3 })
    expect(sighted.files).toEqual([
      { path: join(root, 'holiday.bin'), name: 'holiday.bin', type: 'file', link: false },
    ])
  })

  it('keeps the bytes of names that are not UTF-8', async () => {
    const root = temporaryFolder()
    const folder = Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0x61, 0xff])])
    mkdirSync(folder)
    writeFileSync(Buffer.concat([folder, Buffer.from('/msgstore.db')]), '')
    const sighted = await seen([root], { reason: anyReason })
    expect(sighted.notable).toEqual([folder])
  })

  it('reports folders that are not there', async () => {
    const gone = join(temporaryFolder(), 'gone')
    const sighted = await seen([gone], { reason: anyReason })
    expect(sighted.skipped).toEqual([{ path: gone, reason: 'vanished' }])
  })

  it('gives back what it was given where it dies', async () => {
    const root = temporaryFolder()
    const nonsense = 5 as unknown as string
    expect(await scouted([root, nonsense], { reason: anyReason })).toEqual([{ lost: [root, nonsense] }])
  })
})
