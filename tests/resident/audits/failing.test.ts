import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { placeOfPath } from '../../../src/audit/places/place.ts'
import { memoryFrom } from '../../../src/resident/memory/edition.ts'
import { defaultSettings } from '../../../src/shared/settings.ts'
import { readingsOf } from '../../../src/words/engine-phrases.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'
import { hour, minute, SetClock } from '../fake-clock.ts'
import { pause, Running, until } from '../running.ts'

/** A list of places in a folder that can be away, so that no audit begins. */
let list = ''
let away = ''
let clock: SetClock
beforeEach(async () => {
  const folder = temporaryFolder()
  list = join(folder, 'places')
  away = join(folder, 'away')
  await layDown(list, { 'a/msgstore.db': messageStore(5) })
  await rename(list, away)
  clock = new SetClock()
})

const places = async () => (await readdir(list)).map((name) => placeOfPath(join(list, name)))

const failed = ({ events }: Running) => events.filter(({ type }) => type === 'failed').length

/** One more audit that nobody asks for, so much later. */
const again = async (running: Running, later = minute): Promise<void> => {
  const before = failed(running) + running.reports.length
  clock.pass(later)
  running.resident.woke()
  await until(() => failed(running) + running.reports.length > before)
  await pause(100)
}

describe('audits that start by themselves and fail', () => {
  it('are told by the status from the first one on, with the reason of the last one, until one finishes', async () => {
    const running = await Running.start([], { clock, places })
    const { failing } = running.status
    expect(failing?.why).toContain('ENOENT')
    expect(readingsOf(failing?.why ?? '').map(({ key }) => key)).toEqual(['engine.resident.auditStopped'])
    expect(running.status.lastAudit).toBe(null)

    await writeFile(list, 'no folder')
    await again(running)
    expect(running.status.failing).toEqual({
      since: failing?.since,
      why: expect.stringContaining('ENOTDIR'),
    })

    await rename(list, `${list}.old`)
    await rename(away, list)
    await again(running)
    expect(running.status).toMatchObject({ failing: null, backups: 1 })
    expect(running.status.lastAudit).not.toBe(null)
  })

  it('are notified of once they are three and go on for a day, and never again until one finished', async () => {
    const running = await Running.start([], { clock, places })
    for (let count = 0; count < 5; count++) await again(running)
    expect(running.alerts).toEqual([])
    await again(running, 25 * hour)
    expect(running.alerts).toEqual([{ type: 'failing' }])
    await again(running, 25 * hour)
    expect(running.alerts).toHaveLength(1)

    await rename(away, list)
    await again(running)
    await rename(list, away)
    const told = () => running.alerts.filter(({ type }) => type === 'failing').length
    await again(running)
    await again(running, 25 * hour)
    // A computer that slept for days: two say little.
    expect(told()).toBe(1)
    await again(running)
    expect(told()).toBe(2)
  })

  it('are remembered over a start: they go on, and are not told anew', async () => {
    const dataFolder = temporaryFolder()
    const first = await Running.start([], { clock, places, dataFolder })
    await again(first)
    const { failing } = first.status
    await first.resident.close()

    clock.pass(25 * hour)
    const second = await Running.start([], { clock, places, dataFolder })
    expect(second.status.failing).toEqual(failing)
    expect(second.alerts).toEqual([{ type: 'failing' }])
    await second.resident.close()

    const third = await Running.start([], { clock, places, dataFolder })
    await again(third, 25 * hour)
    expect(third.status.failing).toEqual(failing)
    expect(third.alerts).toEqual([])

    await rename(away, list)
    await third.audit()
    await until(() => third.status.failing === null)
    await third.resident.close()
    const written = memoryFrom(JSON.parse(await readFile(join(dataFolder, 'memory.json'), 'utf8')))
    expect(written?.failures).toBe(null)
  })

  it('count where their process ended, but not where none starts by itself', async () => {
    await rename(away, list)
    const dataFolder = temporaryFolder()
    const manual = await Running.start([], { clock, places, dataFolder, lost: true }, { schedule: 'manual' })
    await until(() => manual.reports.length === 1)
    await manual.resident.close()
    const second = await Running.start([], { clock, places, dataFolder, lost: true }, { schedule: 'manual' })
    expect(second.status.failing).toBe(null)
    await second.resident.close()

    let go = () => {}
    const gone = new Promise<void>((resolve) => {
      go = resolve
    })
    const running = new Running([], { clock, places: () => gone.then(places), dataFolder, lost: true })
    const started = running.resident.start(defaultSettings)
    await until(() => running.events.some(({ type }) => type === 'status') && running.status.failing !== null)
    const { why = '' } = running.status.failing ?? {}
    expect(readingsOf(why).map(({ key }) => key)).toEqual(['engine.resident.auditLost'])
    go()
    await started
    expect(running.status.failing).toBe(null)
  })

  it('are told where the memory cannot be written, too', async () => {
    const file = join(temporaryFolder(), 'a file')
    await writeFile(file, 'where a folder should be')
    const running = await Running.start([], { clock, places, dataFolder: join(file, 'data') })
    expect(running.status.failing?.why).toContain('ENOENT')
    for (let count = 0; count < 2; count++) await again(running, 13 * hour)
    expect(running.alerts.map(({ type }) => type)).toEqual(['memory', 'failing'])
  })

  it('are not those that the user asked for, ended or paused', async () => {
    await rename(away, list)
    let hangs = false
    const running = await Running.start([], {
      clock,
      places: () => (hangs ? new Promise(() => {}) : places()),
    })
    await rename(list, away)
    running.resident.audit()
    await until(() => failed(running) === 1)
    expect(running.status.failing).toBe(null)

    hangs = true
    running.resident.woke()
    running.resident.audit()
    await until(() => running.status.state === 'auditing')
    running.resident.cancel()
    await until(() => running.status.state !== 'auditing')
    running.resident.woke()
    running.resident.configure({ ...defaultSettings, pausedUntil: 'resumed' })
    await until(() => running.status.state === 'paused')
    expect(running.status.failing).toBe(null)
  })
})
