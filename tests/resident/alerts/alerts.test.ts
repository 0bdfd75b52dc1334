import { rename, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { crypt14, crypt15 } from '../../samples/android-backup.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'
import { minute, SetClock } from '../fake-clock.ts'
import { pause, Running, until } from '../running.ts'

const exposed = crypt14(messageStore(5))
const sealed = crypt15(messageStore(5))

let root = ''
const at = (...parts: string[]) => join(root, ...parts)

beforeEach(async () => {
  root = temporaryFolder()
  await layDown(root, { 'a/msgstore.db.crypt14': exposed, 'b/msgstore.db': messageStore(5) })
})

/** Longer than the window has to say that it shows a report. */
const windowAnswers = 2200

let clock = new SetClock()

const begin = (dataFolder?: string) => {
  clock = new SetClock()
  return Running.start([root], { dataFolder, clock }, { schedule: 'manual' })
}

/** The time in which further news would be gathered goes by. */
const later = () => clock.pass(minute)

describe('alerts', () => {
  it('are one at the very first audit, about the worst', async () => {
    const running = await begin()
    await until(() => running.alerts.length > 0)
    expect(running.alerts).toMatchObject([
      { type: 'exposed', readableBy: 'anyone', backups: 2, path: at('b/msgstore.db') },
    ])
  })

  it('are none while the window shows them, nor when it is closed', async () => {
    const running = await begin()
    running.resident.viewing(running.reports[0]?.backups.map(({ id }) => id) ?? [])
    running.resident.viewing([])
    await pause(windowAnswers)
    await running.audit()
    await pause(windowAnswers)
    expect(running.alerts).toEqual([])
  })

  it('are not repeated after a new start', async () => {
    const dataFolder = temporaryFolder()
    const first = await begin(dataFolder)
    await until(() => first.alerts.length > 0)
    await first.resident.close()
    const second = await begin(dataFolder)
    await second.audit()
    await pause(windowAnswers)
    expect(second.alerts).toEqual([])
  })

  it('come again for what was gone in between', async () => {
    const running = await begin()
    await until(() => running.alerts.length === 1)
    later()
    await rm(at('b/msgstore.db'))
    await running.audit()
    await writeFile(at('b/msgstore.db'), messageStore(5))
    await running.audit()
    await until(() => running.alerts.length === 2)
    expect(running.alerts[1]).toMatchObject({ backups: 1, path: at('b/msgstore.db') })
  })
})

describe('alerts of what moved', () => {
  it('are none: the user knows it', async () => {
    const running = await begin()
    await until(() => running.alerts.length === 1)
    await rename(at('b'), at('c'))
    await running.audit()
    await pause(windowAnswers)
    expect(running.story).toEqual(['moved anyone msgstore.db'])
    expect(running.alerts).toHaveLength(1)
  })
})

describe('good news', () => {
  const good = (running: Running) => running.alerts.filter(({ type }) => type === 'sealed')

  it('is told once when the newest backup is end-to-end encrypted, and again after an exposed one', async () => {
    await rm(at('b'), { recursive: true })
    const running = await begin()
    await until(() => running.alerts.length === 1)
    later()
    await writeFile(at('a/msgstore.db.crypt15'), sealed)
    await running.audit()
    await until(() => good(running).length === 1)
    later()
    expect(good(running)[0]).toMatchObject({ path: at('a/msgstore.db.crypt15') })

    await utimes(at('a/msgstore.db.crypt15'), new Date(), new Date())
    await running.audit()
    await pause(windowAnswers)
    expect(good(running)).toHaveLength(1)

    await writeFile(at('a/msgstore-2.db.crypt14'), exposed)
    await running.audit()
    await pause(50)
    await writeFile(at('a/msgstore-3.db.crypt15'), sealed)
    await running.audit()
    await until(() => good(running).length === 2)
  })

  it('is none where the newest is cut short, or nothing was ever exposed', async () => {
    await rm(at('b'), { recursive: true })
    const running = await begin()
    await writeFile(at('a/msgstore.db.crypt15'), sealed.subarray(0, sealed.length - 100))
    await running.audit()
    await pause(windowAnswers)
    expect(good(running)).toEqual([])

    const other = temporaryFolder()
    await layDown(other, { 'msgstore.db.crypt15': sealed })
    const calm = await Running.start([other], {}, { schedule: 'manual' })
    await calm.audit()
    await pause(windowAnswers)
    expect(calm.alerts).toEqual([])
  })

  it('is none for a file from the future that lies beside an exposed one of today', async () => {
    await rm(at('b'), { recursive: true })
    const running = await begin()
    await writeFile(at('a/msgstore-1.db.crypt15'), sealed)
    await utimes(at('a/msgstore-1.db.crypt15'), new Date('2099-01-01'), new Date('2099-01-01'))
    await pause(20)
    await writeFile(at('a/msgstore-2.db.crypt14'), exposed)
    await running.audit()
    await pause(windowAnswers)
    expect(good(running)).toEqual([])
    expect(running.status.exposed).toBe(1)
  })
})
