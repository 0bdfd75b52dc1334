import { chmod, mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { KeySearchLog } from '../../../src/audit/keys-beside/search-log.ts'
import { type Finding, type Report, reportSchema } from '../../../src/shared/report.ts'
import { pathsOfKeysBeside, sealedNearUnseenKey } from '../../../src/shared/sealed-with-key.ts'
import { isExposed } from '../../../src/shared/verdict.ts'
import { verdictMessage } from '../../../src/shared/verdict-message.ts'
import { crypt14, crypt15 } from '../../samples/android-backup.ts'
import { e2eeKeyFile } from '../../samples/android-key.ts'
import { byName, reportOf } from '../../samples/audited.ts'
import { asNobody, closeFolder, openFolder } from '../../samples/closed-folder.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'
import { unspoken } from '../../words/spoken.ts'
import { Running } from '../running.ts'

asNobody()

const backup = 'Databases/msgstore.db.crypt15'
const sealed = crypt15(messageStore(5))
const other = crypt15(messageStore(6))

let root = ''
let running: Running
const at = (path: string) => join(root, path)
const last = (): Report => reportSchema.parse(running.reports.at(-1))
const told = (name: string): Finding | undefined => byName(last())[name]

/** Nothing is watched, so that nothing is looked at between two audits. */
const begin = async (place: string): Promise<Running> => {
  const resident = await Running.start([place], {}, { pausedUntil: 'resumed' })
  await resident.audit()
  return resident
}

beforeEach(async () => {
  root = temporaryFolder()
  await layDown(root, { [backup]: sealed, 'Databases/keys/encrypted_backup.key': e2eeKeyFile() })
  running = await begin(root)
})

describe('where the key that opens a backup is out of sight', () => {
  it('the report, the sentence, the proof and the status say what the memory holds', async () => {
    closeFolder(at('Databases/keys'))
    await running.audit()
    expect(told('msgstore.db.crypt15')).toMatchObject({ readableBy: 'anyone', reason: sealedNearUnseenKey })
    expect(pathsOfKeysBeside(told('msgstore.db.crypt15') as Finding)).toEqual([
      at('Databases/keys/encrypted_backup.key'),
    ])
    expect(verdictMessage(last())).toMatchObject({ id: 'exposed', unseen: 1 })
    expect(running.status).toMatchObject({ exposed: last().backups.length })
    const since = new Date(Date.now() - 60_000).toISOString()
    const proof = await running.resident.proof(
      { kind: 'android-backup', app: 'messenger', since },
      await reportOf(at(backup)),
    )
    expect(proof).not.toMatchObject({ finding: { readableBy: 'only-you' } })
  })

  it('all that is counted in the report agrees with its findings, and each sentence has its words', async () => {
    closeFolder(at('Databases/keys'))
    await running.audit()
    const { findings, backups, summary } = last()
    expect(summary).toMatchObject({ anyone: 2, 'only-you': 0, worst: 'anyone' })
    expect(findings.map(({ readableBy }) => readableBy)).toEqual(['anyone', 'anyone'])
    expect(backups.reduce((sum, { findings: count }) => sum + count, 0)).toBe(findings.length)
    expect(new Set(findings.map(({ backup: id }) => id))).toEqual(new Set(backups.map(({ id }) => id)))
    expect(backups.every(({ readableBy }) => readableBy === 'anyone')).toBe(true)
    expect(unspoken(last())).toEqual([])
  })

  it('a new backup beside it cannot be told, and neither can one that is written anew', async () => {
    await layDown(root, {
      'Databases/msgstore-2026-01-01.1.db.crypt15': crypt15(messageStore(7), { root: Buffer.alloc(32, 7) }),
    })
    await running.audit()
    expect(told('msgstore-2026-01-01.1.db.crypt15')?.readableBy).toBe('only-you')
    closeFolder(at('Databases/keys'))
    await layDown(root, { 'Databases/msgstore-2026-01-02.1.db.crypt15': other })
    await layDown(root, { 'Databases/msgstore-2026-01-01.1.db.crypt15': other })
    await running.audit()
    for (const day of ['01', '02']) {
      expect(told(`msgstore-2026-01-${day}.1.db.crypt15`)?.readableBy).toBe('unknown')
      const record = running.resident.findings.find(({ path }) => path.includes(`-01-${day}`))
      expect(record?.readableBy).toBe('unknown')
    }
    expect(unspoken(last())).toEqual([])
    await running.audit()
    expect(last().summary['only-you']).toBe(0)
    openFolder(at('Databases/keys'))
    await running.audit()
    expect(told('msgstore-2026-01-02.1.db.crypt15')?.readableBy).toBe('anyone')
  })

  it.each([
    ['Databases', 'Databases of 2025'],
    ['.', 'phone/old'],
  ])('the key is thought to go along where its folder is renamed: %s to %s', async (from, to) => {
    // Where no other key is near.
    root = temporaryFolder()
    const place = await begin(at('.'))
    await layDown(root, {
      'x/Databases/msgstore.db.crypt15': sealed,
      'x/Databases/keys/encrypted_backup.key': e2eeKeyFile(),
    })
    await place.audit()
    closeFolder(at('x/Databases/keys'))
    await mkdir(dirname(at(join('y', to))), { recursive: true })
    await rename(at(join('x', from)), at(join('y', to)))
    await place.audit()
    const path = at(join('y', to, from === '.' ? 'Databases' : '', 'msgstore.db.crypt15'))
    const verdict = () => place.reports.at(-1)?.findings.find((finding) => finding.path === path)?.readableBy
    expect(verdict()).toBe('unknown')
    await place.audit()
    expect(verdict()).toBe('unknown')
    await chmod(join(dirname(path), 'keys'), 0o700)
    await rm(join(dirname(path), 'keys'), { recursive: true })
    await place.audit()
    expect(verdict()).toBe('only-you')
  })

  it('an audit of the backup alone says no better, nor does what is fetched and judged', async () => {
    closeFolder(at('Databases/keys'))
    const alone = await reportOf(at(backup))
    expect(alone.findings[0]?.readableBy).toBe('only-you')
    const told = (report: Report) =>
      running.resident.told(report, new KeySearchLog(), new AbortController().signal)
    expect((await told(alone)).findings[0]?.readableBy).toBe('anyone')
    await writeFile(at(backup), other)
    expect((await told(await reportOf(at(backup)))).summary).toMatchObject({
      unknown: 1,
      worst: 'unknown',
    })
  })

  it('a key file of which only the name can be seen is out of sight', async () => {
    await chmod(at('Databases/keys/encrypted_backup.key'), 0)
    await running.audit()
    expect(told('msgstore.db.crypt15')).toMatchObject({ readableBy: 'anyone', reason: sealedNearUnseenKey })
    expect(unspoken(last())).toEqual([])
    await rm(at('Databases/keys/encrypted_backup.key'))
    await running.audit()
    expect(told('msgstore.db.crypt15')?.readableBy).toBe('only-you')
  })

  it('one that WhatsApp could open and that is sealed now cannot be told', async () => {
    await layDown(root, { 'Databases/wa.db.crypt14': crypt14(messageStore(5)) })
    await running.audit()
    closeFolder(at('Databases/keys'))
    await writeFile(at('Databases/wa.db.crypt14'), other)
    await running.audit()
    expect(told('wa.db.crypt14')?.readableBy).toBe('unknown')
  })
})

describe('what lies out of sight itself', () => {
  it('stays in the report where others could read it, and leaves it once it is gone', async () => {
    await layDown(root, {
      'phone/msgstore.db.crypt14': crypt14(messageStore(5)),
      'old/wa.db.crypt15': crypt15(messageStore(5), { root: Buffer.alloc(32, 7) }),
    })
    await running.audit()
    closeFolder(at('phone'))
    closeFolder(at('old'))
    await running.audit()
    expect(told('msgstore.db.crypt14')).toMatchObject({ readableBy: 'whatsapp', place: last().places[0]?.id })
    // Nothing is said to be sealed without a look at its bytes.
    expect(told('wa.db.crypt15')).toBeUndefined()
    expect(unspoken(last())).toEqual([])
    openFolder(at('phone'))
    await rm(at('phone'), { recursive: true })
    await running.audit()
    expect(told('msgstore.db.crypt14')).toBeUndefined()
  })

  it('is not in it where its place is not there', async () => {
    await layDown(root, { 'drive/phone/msgstore.db.crypt14': crypt14(messageStore(5)) })
    const other = await begin(at('drive'))
    await rename(at('drive'), at('away'))
    await other.audit()
    expect(other.reports.at(-1)?.findings).toEqual([])
    await mkdir(at('drive'))
  })

  it('keeps its verdict while its bytes are the same and cannot be read', async () => {
    await layDown(root, { 'phone/msgstore.db.crypt14': crypt14(messageStore(5)) })
    const time = new Date('2024-01-01T00:00:00Z')
    await utimes(at('phone/msgstore.db.crypt14'), time, time)
    await running.audit()
    await chmod(at('phone/msgstore.db.crypt14'), 0)
    await running.audit()
    expect(told('msgstore.db.crypt14')?.readableBy).toBe('whatsapp')
    expect(last().findings.filter(({ readableBy }) => isExposed(readableBy))).toHaveLength(3)
  })
})
