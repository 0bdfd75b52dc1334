import { truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkFile } from '../../src/audit/check-file.ts'
import { crypt15 } from '../samples/android-backup.ts'
import { reportOf } from '../samples/audited.ts'
import { layDown, temporaryFolder } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'

describe('checking one file', () => {
  it('judges it', async () => {
    const folder = temporaryFolder()
    await layDown(folder, { 'msgstore.db.crypt15': crypt15(messageStore()) })
    const { finding } = await checkFile(join(folder, 'msgstore.db.crypt15'), '1')
    expect(finding?.readableBy).toBe('only-you')
  })

  it('reads a file that is only in the cloud, which no audit does', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'msgstore.db.crypt15')
    await layDown(folder, { 'msgstore.db.crypt15': '' })
    await truncate(path, 100_000)
    const [before] = (await reportOf([path])).findings
    expect(before?.reason).toContain('only in the cloud')
    // What comes down is zeros here: the point is that it was read.
    const { finding } = await checkFile(path, '1')
    expect(finding).toMatchObject({ readableBy: 'unknown', reason: expect.stringContaining('only zeros') })
  })

  it('says why it could not judge a file', async () => {
    const { finding, message } = await checkFile(join(temporaryFolder(), 'gone.crypt15'), '1')
    expect(finding).toBeNull()
    expect(message).toBe('It could not be judged: not found.')
  })
})
