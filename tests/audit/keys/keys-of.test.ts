import { Buffer } from 'node:buffer'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
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
