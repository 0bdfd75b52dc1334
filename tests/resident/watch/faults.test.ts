import { spawn, spawnSync } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { type OpenWatch, openWatch } from '../../../src/resident/watch/folder-watch.ts'
import { cleanEnv, entry } from '../../cli/run-cli.ts'
import { crypt14, crypt15 } from '../../samples/android-backup.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'
import { minute, SetClock } from '../fake-clock.ts'
import { Running, until } from '../running.ts'

const exposed = crypt14(messageStore(5))

let root = ''
let folder = ''
beforeEach(async () => {
  root = temporaryFolder()
  folder = join(root, 'Databases')
  await layDown(root, { 'Databases/msgstore.db.crypt15': crypt15(messageStore(5)) })
})

const whys = (running: Running) => running.status.limits.map(({ why }) => why).join('\n')

/** Watches that fail for one folder, as the system makes them fail. */
const failing =
  (code: string, of: (folder: string) => boolean): OpenWatch =>
  (path) => {
    if (!of(path)) return openWatch(path)
    const watcher = Object.assign(new EventEmitter(), { close: async () => {} })
    setTimeout(() => {
      watcher.emit('error', Object.assign(new Error(code), { code }))
      watcher.emit('ready')
    })
    return watcher as unknown as ReturnType<OpenWatch>
  }

describe('where the system gives no more watches', () => {
  it.each([
    ['ENOSPC', 'no watch left'],
    ['EMFILE', 'no more files'],
    ['EACCES', 'may not be watched'],
    ['EIO', 'cannot be watched'],
  ])('%s is said, and the schedule finds what comes', async (code, why) => {
    const clock = new SetClock()
    const openWatch = failing(code, (path) => path === folder)
    const running = await Running.start([root], { clock, openWatch })
    await until(() => whys(running).includes(why))
    await writeFile(join(folder, 'msgstore.db.crypt14'), exposed)
    clock.pass(minute)
    running.resident.woke()
    await until(() => running.alerts.length === 1)
  })

  it('is tried again after the next audit', async () => {
    let full = true
    const openWatch = failing('ENOSPC', () => full)
    const running = await Running.start([root], { openWatch }, { schedule: 'manual' })
    await until(() => whys(running).includes('no watch left'))
    expect(running.status.watched).toBe(0)
    full = false
    await running.audit()
    await until(() => running.status.limits.length === 0)
    expect(running.status.watched).toBe(2)
  })

  const noNamespace =
    spawnSync('unshare', ['-Ur', 'sh', '-c', 'echo 1 > /proc/sys/user/max_inotify_watches']).status === 0
      ? undefined
      : 'skipped: no user namespace with limits of its own'

  it.skipIf(noNamespace !== undefined).each([
    ['max_inotify_watches', 1, 'no watch left'],
    ['max_inotify_instances', 0, 'no more files'],
  ])(`the real system does so with user.%s of %i ${noNamespace ?? ''}`, async (name, limit, why) => {
    const script = `echo ${limit} > /proc/sys/user/${name}; exec "$0" "$@"`
    const child = spawn(
      'unshare',
      ['-Ur', 'sh', '-c', script, process.execPath, entry, 'watch', root, '--json'],
      {
        env: cleanEnv(),
      },
    )
    let out = ''
    child.stdout.on('data', (text) => {
      out += text
    })
    await until(() => out.includes(why))
    await writeFile(join(folder, 'msgstore.db.crypt14'), exposed)
    await until(() => out.includes('"appeared"'))
    child.kill()
  })
})

describe('a watched folder', () => {
  it('that is deleted and comes back is watched again at once', async () => {
    const running = await Running.start([root])
    await rm(folder, { recursive: true })
    await until(() => running.story.includes('gone only-you msgstore.db.crypt15'))
    await mkdir(folder)
    await writeFile(join(folder, 'msgstore.db.crypt14'), exposed)
    await until(() => running.alerts.length === 1)
    await writeFile(join(folder, 'msgstore.db'), messageStore(5))
    await until(() => running.story.includes('appeared anyone msgstore.db'))
  })

  it('that is replaced by a file is no longer watched, and again when it is a folder', async () => {
    const running = await Running.start([root])
    await rm(folder, { recursive: true })
    await writeFile(folder, 'a file')
    await until(() => running.story.includes('gone only-you msgstore.db.crypt15'))
    await until(() => running.status.watched === 1)
    await rm(folder)
    await mkdir(folder)
    await writeFile(join(folder, 'msgstore.db.crypt14'), exposed)
    await until(() => running.alerts.length === 1)
  })

  it('that another one takes the place of is watched as the new one', async () => {
    const running = await Running.start([root])
    await layDown(root, { 'New/msgstore.db.crypt15': crypt15(messageStore(6)) })
    await rename(folder, join(root, 'Old'))
    await rename(join(root, 'New'), folder)
    await until(() => running.changes.length > 0)
    await running.audit()
    await writeFile(join(folder, 'msgstore.db.crypt14'), exposed)
    await until(() => running.alerts.length === 1)
  })
})

const noMount =
  process.platform === 'linux' && process.getuid?.() === 0
    ? undefined
    : 'skipped: only root can mount a file system'
const mounted: string[] = []
afterAll(() => {
  for (const point of mounted) spawnSync('umount', ['-l', point])
})

describe.skipIf(noMount !== undefined)(`a drive ${noMount ?? ''}`, () => {
  /** What lies on the stick is there as soon as it is plugged in. */
  const plugIn = (stick: string, point: string) => {
    expect(spawnSync('mount', ['--bind', stick, point]).status).toBe(0)
    mounted.push(point)
  }
  const unplug = (point: string) => expect(spawnSync('umount', ['-l', point]).status).toBe(0)

  it.each(['adaptive', 'daily'] as const)(
    'that is unplugged takes nothing away, and is looked into when it is there again (%s)',
    async (schedule) => {
      const drive = join(root, 'drive')
      const stick = temporaryFolder()
      await layDown(root, { 'drive/.keep': '' })
      await layDown(stick, { 'WhatsApp/msgstore.db.crypt14': exposed })
      plugIn(stick, drive)
      const running = await Running.start([root], {}, { schedule })
      await until(() => running.status.exposed === 1)
      unplug(drive)
      await until(() => running.reports.length >= 2)
      await until(() => running.status.exposed === 0)
      expect(running.story).toEqual([])

      await layDown(stick, { 'WhatsApp/msgstore.db': messageStore(5) })
      plugIn(stick, drive)
      await until(() => running.story.length > 0)
      await until(() => running.status.exposed === 1)
      expect(running.story).toEqual(['appeared anyone msgstore.db'])
      await writeFile(join(drive, 'WhatsApp/msgstore-2.db.crypt14'), exposed)
      await until(() => running.story.length === 2)
      await running.resident.close()
      unplug(drive)
    },
  )
})

describe('10,000 files in one burst', () => {
  it('are one alert or two, and little memory', { timeout: 300_000 }, async () => {
    const running = await Running.start([root])
    const before = process.memoryUsage.rss()
    for (let start = 0; start < 10_000; start += 100)
      await Promise.all(
        Array.from({ length: 100 }, (_, index) =>
          writeFile(join(folder, `msgstore-${start + index}.db.crypt14`), exposed),
        ),
      )
    await until(() => running.changes.length === 10_000)
    expect(running.alerts.length).toBeGreaterThanOrEqual(1)
    expect(running.alerts.length).toBeLessThanOrEqual(2)
    expect((process.memoryUsage.rss() - before) / 1e6).toBeLessThan(400)
  })
})
