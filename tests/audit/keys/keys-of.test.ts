import { Buffer } from 'node:buffer'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../../src/audit/candidate.ts'
import type { Judgement } from '../../../src/audit/format.ts'
import type { Locked } from '../../../src/audit/keys/key-holder.ts'
import { Keyring } from '../../../src/audit/keys/keyring.ts'
import { keysOf } from '../../../src/audit/keys/keys-of.ts'
import { Trials } from '../../../src/audit/keys/trials.ts'
import { crypt15 } from '../../samples/android-backup.ts'
import { fixedBytes } from '../../samples/android-key.ts'
import { reportOf } from '../../samples/audited.ts'
import { type Files, layDown, temporaryFolder } from '../../samples/folder.ts'

const backup = 'a/b/WhatsApp/Databases/status_backup.db.crypt15'

/** 5,000 values near a backup, in lists that are named like keys. */
const lists: Files = Object.fromEntries(
  [1, 2, 3, 4, 5].map((list) => [
    `a/keys/key ${list}.txt`,
    Array.from({ length: 1000 }, (_, line) => fixedBytes(`${list}.${line}`, 32).toString('hex')).join('\n'),
  ]),
)

const audited = async (length: number) => {
  const root = temporaryFolder()
  const payload = Buffer.concat([Buffer.from('SQLite format 3\0', 'latin1'), fixedBytes('payload', length)])
  await layDown(root, { ...lists, [backup]: crypt15(payload) })
  return { report: await reportOf(join(root, 'a/b')), path: join(root, backup) }
}

describe('more values near a backup than are tried on its first block', () => {
  it('are tried on the whole of a short one', async () => {
    expect((await audited(5000)).report.skipped).toEqual([])
  })

  it('are told where that would cost too much, and leave nobody for sure', async () => {
    const { report, path } = await audited(3_000_000)
    expect(report.findings.find((finding) => finding.path === path)?.readableBy).toBe('unknown')
    expect(report.skipped).toEqual([{ path, reason: 'more files than are searched for keys' }])
  })
})

const { signal } = new AbortController()
const judged = { readableBy: 'only-you', complete: true, reason: '', evidence: [] } as const

const found = (text: string, judgement: Judgement): Candidate => ({
  text,
  judgement,
  size: 64,
  modified: new Date(0),
})

const keyAt = (text: string): Candidate => {
  const roots = Array.from({ length: 20 }, (_, index) => fixedBytes(`${text} ${index}`, 32))
  const key = { type: 'e2ee-candidates', roots } as const
  return found(text, { ...judged, kind: 'key-file', format: 'hex-key', key, onlyIfItOpens: true })
}

/** What is made of keys that do not open a backup whose first block tells nothing. */
const limited = async (keys: readonly string[], most: ConstructorParameters<typeof Trials>[1]) => {
  const file = crypt15(fixedBytes('payload', 3000))
  const path = join(temporaryFolder(), 'status_backup.db.crypt15')
  await layDown(join(path, '..'), { 'status_backup.db.crypt15': file })
  const lock = {
    type: 'e2ee',
    iv: fixedBytes('iv', 16),
    firstBlock: file.subarray(131, 2000),
    path,
    bodyStart: 131,
  } as const
  const backup = found('/p/a/b/c/status_backup.db.crypt15', {
    ...judged,
    kind: 'android-backup',
    format: 'crypt15',
    lock,
  }) as Locked
  const skipped: string[] = []
  const options = {
    verify: false,
    signal,
    placeOf: () => 'place',
    skipped: (of: string, reason: string) => skipped.push(`${of}: ${reason}`),
  }
  const keyring = new Keyring(keys.map(keyAt), options.placeOf)
  const { untold } = await keysOf(backup, '/p/a/b/c', keyring, new Trials(signal, most), options)
  return { untold: untold?.key, told: skipped.length > 0 }
}

describe('where one audit tries no more values', () => {
  it.each([
    ['a key beside the backup', '/p/a/b/c/key.txt', { near: 0, far: 99, whole: 0 }, true, true],
    ['the same, for the whole file', '/p/a/b/c/key.txt', { near: 99, far: 99, whole: 0 }, true, true],
    ['a note aside', '/p/a/d/list.txt', { near: 0, far: 99, whole: 0 }, false, true],
    ['a key farther away', '/p/e/f/g/h/key.txt', { near: 99, far: 0, whole: 99 }, false, true],
    ['no key, for there are enough', '/p/a/b/c/key.txt', { near: 99, far: 0, whole: 99 }, false, false],
  ])('%s stays untried, which is told', async (_, key, most, leavesOpen, told) => {
    expect(await limited([key], most)).toEqual({ untold: leavesOpen ? key : undefined, told })
  })
})
