import { rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { placeOfPath } from '../../../src/audit/places/place.ts'
import { keepsTimes } from '../../../src/audit/walk/mounts.ts'
import { Patrol, restAfter } from '../../../src/resident/patrol/patrol.ts'
import { crypt14 } from '../../samples/android-backup.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'
import { hour, minute, SetClock } from '../fake-clock.ts'
import { pause, Running, until } from '../running.ts'

const { signal } = new AbortController()
const exposed = crypt14(messageStore(5))
const deep = 'one/two/three/msgstore.db.crypt14'

let root = ''
beforeEach(async () => {
  root = temporaryFolder()
  await layDown(root, { 'one/two/three/song.mp3': 'x', 'four/song.mp3': 'x' })
})

const unfit = (await keepsTimes(temporaryFolder()))
  ? undefined
  : 'skipped: this file system keeps no times of folders'

describe('how often a place is looked through', () => {
  it.each([
    [10, 50_000],
    [1_000, 50_000],
    [1_200, 60_000],
    [60_000, 3_000_000],
  ])('after a look of %i ms it rests for %i ms', (cost, rest) => {
    expect(restAfter(cost)).toBe(rest)
  })
})

describe.skipIf(unfit !== undefined)(`a patrol ${unfit ?? ''}`, () => {
  it('gives what came to be looked at, place by place', async () => {
    const clock = new SetClock()
    const found: string[] = []
    const patrol = new Patrol(clock, {
      path: (path) => found.push(path),
      bytes: () => {},
      isKnown: () => false,
    })
    const places = ['one', 'four'].map((name) => placeOfPath(join(root, name)))
    expect(patrol.wait()).toBe(Number.POSITIVE_INFINITY)
    await patrol.follow(places, Date.now())
    expect(patrol.coversAll(places)).toBe(true)
    expect(patrol.coversAll([placeOfPath(root)])).toBe(false)
    expect(patrol.wait()).toBe(0)
    await patrol.look(signal)
    expect(patrol.folders).toBe(4)
    expect(patrol.wait()).toBeGreaterThan(0)

    await writeFile(join(root, deep), exposed)
    await patrol.look(signal)
    expect(found).toEqual([])
    clock.pass(minute)
    await patrol.look(signal)
    expect(found).toEqual([join(root, deep)])
  })

  it('lets go of a place where another file system was mounted that tells no times', async () => {
    const patrol = new Patrol(new SetClock(), { path: () => {}, bytes: () => {}, isKnown: () => false })
    const place = placeOfPath(join(root, 'four'))
    await patrol.follow([place], 0)
    expect(patrol.coversAll([place])).toBe(true)
    await rm(place.path, { recursive: true })
    await symlink('/proc', place.path)
    await patrol.follow([place], 0)
    expect(patrol.coversAll([place])).toBe(false)
    expect(patrol.wait()).toBe(Number.POSITIVE_INFINITY)
  })

  it('lets go of a place with more folders than are kept in mind', async () => {
    const found = { path: () => {}, bytes: () => {}, isKnown: () => false }
    const patrol = new Patrol(new SetClock(), found, 2)
    const place = placeOfPath(root)
    await patrol.follow([place], 0)
    await patrol.look(signal)
    expect(patrol.coversAll([place])).toBe(false)
    expect(patrol.folders).toBe(0)
  })

  it('leaves out what is no folder, or cannot be looked into', async () => {
    const patrol = new Patrol(new SetClock(), { path: () => {}, bytes: () => {}, isKnown: () => false })
    const gone = { ...placeOfPath(join(root, 'gone')), state: 'not found' }
    await patrol.follow([gone, placeOfPath(join(root, 'four/song.mp3'))], 0)
    await patrol.look(signal)
    expect(patrol.folders).toBe(0)
  })
})

describe.skipIf(unfit !== undefined)(`a resident over a place that is costly to audit ${unfit ?? ''}`, () => {
  /** The audit takes a minute, so the next one is far away. */
  const costly = async (settings = {}) => {
    const clock = new SetClock()
    // Nothing that was laid down just now counts as new.
    clock.wallAhead = hour
    const running = await Running.start(
      [root],
      {
        clock,
        places: async () => {
          clock.pass(minute)
          return [placeOfPath(root)]
        },
      },
      settings,
    )
    return { clock, running }
  }

  it('tells what comes into any folder of it without another audit', async () => {
    const { clock, running } = await costly()
    expect(Date.parse(running.status.nextAudit ?? '') - clock.wall()).toBeGreaterThan(hour)
    await writeFile(join(root, deep), exposed)
    clock.pass(minute)
    running.resident.configure({ ...running.settings })
    await until(() => running.alerts.length === 1)
    expect(running.story).toEqual(['appeared whatsapp msgstore.db.crypt14'])
    expect(new Set(running.reports.map(({ startedAt }) => startedAt)).size).toBe(1)
  })

  it('does not look in between where the user chose when to look', async () => {
    const { clock, running } = await costly({ schedule: 'daily' })
    await writeFile(join(root, deep), exposed)
    clock.pass(minute)
    running.resident.configure({ ...running.settings })
    await pause(1000)
    expect(running.story).toEqual([])
  })
})
