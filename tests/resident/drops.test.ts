import { appendFile, copyFile, mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { memorySchema } from '../../src/resident/memory/edition.ts'
import { crypt14, crypt15 } from '../samples/android-backup.ts'
import { layDown, temporaryFolder } from '../samples/folder.ts'
import { noise } from '../samples/noise.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { minute, SetClock } from './fake-clock.ts'
import { pause, Running, until } from './running.ts'

const exposed = crypt14(messageStore(5))
const sealed = crypt15(messageStore(5))
const name = 'msgstore-2026-11-01.1.db.crypt14'

/** A backup that is sealed lies there, so that its folder is watched. */
const watchedFolder = async (): Promise<{
  root: string
  folder: string
  running: Running
  clock: SetClock
}> => {
  const root = temporaryFolder()
  await layDown(root, { 'sync/Databases/msgstore.db.crypt15': sealed, 'outside/keep': 'x' })
  const clock = new SetClock()
  const running = await Running.start(
    [join(root, 'sync')],
    { clock, dataFolder: root },
    { schedule: 'daily' },
  )
  return { root, folder: join(root, 'sync', 'Databases'), running, clock }
}

describe('a backup that others can read', () => {
  it('is told once when it is renamed into a watched folder', async () => {
    const { root, folder, running } = await watchedFolder()
    await writeFile(join(root, 'outside', 'backup'), exposed)
    await rename(join(root, 'outside', 'backup'), join(folder, name))
    await until(() => running.alerts.length > 0)
    expect(running.alerts).toEqual([
      {
        type: 'exposed',
        readableBy: 'whatsapp',
        backups: 1,
        backup: expect.any(String),
        label: 'sync',
        path: join(folder, name),
      },
    ])
    expect(running.story).toEqual([`appeared whatsapp ${name}`])
    await until(() => running.status.exposed === 1)
    expect(running.status.state).toBe('exposed')
  })

  it('is told by its header while it is still being copied, and found whole when it is', async () => {
    const { root, folder, running } = await watchedFolder()
    const large = crypt14(Buffer.from(noise(400_000)))
    const path = join(folder, name)
    await writeFile(path, '')
    for (let start = 0; start < large.length; start += 100_000) {
      await appendFile(path, large.subarray(start, start + 100_000))
      await pause(500)
    }
    await until(() => running.alerts.length > 0)
    // It has to be still for a while before it is read to its end.
    await pause(6000)
    await running.resident.close()
    const { records } = memorySchema.parse(JSON.parse(await readFile(join(root, 'memory.json'), 'utf8')))
    expect(records.find((record) => record.path === path)?.complete).toBe(true)
    expect(running.story).toEqual([`appeared whatsapp ${name}`])
    expect(running.alerts).toHaveLength(1)
  })

  it("is not seen under a sync client's temporary name, and told under its own", async () => {
    const { folder, running } = await watchedFolder()
    const temporary = join(folder, `.syncthing.${name}.tmp`)
    await writeFile(temporary, exposed)
    await pause(1500)
    expect(running.alerts).toEqual([])
    await rename(temporary, join(folder, name))
    await until(() => running.alerts.length > 0)
    expect(running.story).toEqual([`appeared whatsapp ${name}`])
  })

  it('is not told again when it is touched, copied beside itself, or seen by an audit', async () => {
    const { folder, running } = await watchedFolder()
    await writeFile(join(folder, name), exposed)
    await until(() => running.alerts.length > 0)
    await utimes(join(folder, name), new Date(), new Date())
    await copyFile(
      join(folder, name),
      join(folder, `msgstore.sync-conflict-20261101-010101-ABCDEF.db.crypt14`),
    )
    await until(() => running.story.length === 2)
    await running.audit()
    await pause(2000)
    expect(running.alerts).toHaveLength(1)
    expect(running.story[1]).toContain('appeared whatsapp msgstore.sync-conflict')
  })

  it('is told again when it gets worse', async () => {
    const { folder, running, clock } = await watchedFolder()
    await writeFile(join(folder, name), exposed)
    await until(() => running.alerts.length > 0)
    clock.pass(minute)
    await writeFile(join(folder, 'msgstore.db'), messageStore(5))
    await until(() => running.alerts.length > 1)
    expect(running.alerts[1]).toMatchObject({ readableBy: 'anyone', path: join(folder, 'msgstore.db') })
  })

  it('is told in one more alert at most when 500 come at once', async () => {
    const { folder, running } = await watchedFolder()
    for (let index = 0; index < 500; index++) {
      await mkdir(join(folder, String(index)))
      await writeFile(join(folder, String(index), 'msgstore.db.crypt14'), exposed)
    }
    await until(() => running.changes.length === 500)
    await pause(20_000)
    expect(running.alerts.length).toBeGreaterThan(0)
    expect(running.alerts.length).toBeLessThanOrEqual(2)
    const told = running.alerts.map((alert) => (alert.type === 'exposed' ? alert.backups : 0))
    expect(told.reduce((sum, count) => sum + count, 0)).toBe(500)
  })
})

describe('a backup that only its owner can read', () => {
  it('is remembered and not told', async () => {
    const { folder, running } = await watchedFolder()
    await writeFile(join(folder, 'msgstore-2026-11-01.1.db.crypt15'), sealed)
    await until(() => running.changes.length > 0)
    await pause(1000)
    expect(running.story).toEqual(['appeared only-you msgstore-2026-11-01.1.db.crypt15'])
    expect(running.alerts).toEqual([])
  })
})
