import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../src/shared/settings.ts'
import { crypt14 } from '../../samples/android-backup.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { noSilentMount, silentMount } from '../../samples/silent-mount.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'
import { hour, SetClock } from '../fake-clock.ts'
import { Running, until } from '../running.ts'

/** Longer than a folder is given to answer, five times over. Milliseconds. */
const patience = 1500

describe.skipIf(noSilentMount !== undefined)(`a drive that does not answer ${noSilentMount ?? ''}`, () => {
  let root = ''
  let drive = ''
  let mount: Awaited<ReturnType<typeof silentMount>>
  beforeEach(async () => {
    root = temporaryFolder()
    drive = join(root, 'phone', 'drive')
    await layDown(root, { 'Databases/msgstore.db.crypt14': crypt14(messageStore(5)) })
    await mkdir(drive, { recursive: true })
    mount = await silentMount(drive)
  })
  afterEach(() => mount.takeAway())

  const stuck = (running: Running) =>
    running.events.flatMap((event) => (event.type === 'stuck' ? [event.folders] : []))

  it.each([
    ['in a place', () => [root]],
    ['as a place', () => [join(root, 'Databases'), drive]],
  ])('is told once, by its own name, where it lies %s', async (_, places) => {
    const running = new Running(places(), { patience })
    void running.resident.start(defaultSettings)
    await until(() => stuck(running).length > 0)
    expect(stuck(running)).toEqual([[drive]])
    await mount.takeAway()
    await until(() => running.reports.length > 0)
    expect(stuck(running)).toHaveLength(1)
  })

  it.each([
    ['in a place', () => [root]],
    ['as a place', () => [join(root, 'Databases'), drive]],
  ])(
    'is left alone where it lies %s, named, and looked into once it answers, not before an hour',
    async (_, places) => {
      const clock = new SetClock()
      const running = await Running.start(places(), { patience, clock, leftAlone: [drive] })
      expect(running.status).toMatchObject({ state: 'exposed', exposed: 1 })
      expect(running.status.limits[0]?.why).toBe(`${drive} does not answer, so nothing in it is looked into.`)
      expect(running.reports[0]?.skipped).toContainEqual({ path: drive, reason: 'does not answer' })

      clock.pass(hour)
      await running.audit()
      expect(running.status.limits[0]?.why).toContain('does not answer')
      expect(stuck(running)).toEqual([])

      await mount.takeAway()
      await layDown(drive, { 'msgstore.db': messageStore(5) })
      await running.audit()
      expect(running.status.exposed).toBe(1)
      clock.pass(hour)
      await running.audit()
      expect(running.status.exposed).toBe(2)
      expect(running.status.limits).toEqual([])
    },
  )

  it('is told, too, where only what was heard is looked at', async () => {
    await mount.takeAway()
    const running = await Running.start([root], { patience }, { schedule: 'manual' })
    mount = await silentMount(drive)
    running.resident.changed([join(drive, 'msgstore.db')])
    await until(() => stuck(running).length > 0)
    expect(stuck(running)).toEqual([[drive]])
    await mount.takeAway()
  })

  it('keeps nothing waiting that is heard elsewhere, once it is left alone', async () => {
    const running = await Running.start([root], { patience, leftAlone: [drive] }, { schedule: 'manual' })
    await layDown(root, { 'Databases/msgstore-2026-01-02.1.db.crypt14': crypt14(messageStore(5)) })
    await until(() => running.story.length > 0)
    expect(running.story).toEqual(['appeared whatsapp msgstore-2026-01-02.1.db.crypt14'])
    expect(stuck(running)).toEqual([])
  })
})
