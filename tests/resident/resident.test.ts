import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { placeOfPath } from '../../src/audit/places/place.ts'
import type { Place } from '../../src/shared/report.ts'
import { defaultSettings } from '../../src/shared/settings.ts'
import { crypt14 } from '../samples/android-backup.ts'
import { layDown, temporaryFolder } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { hour, minute, SetClock } from './fake-clock.ts'
import { pause, Running, until } from './running.ts'

let root = ''
beforeEach(async () => {
  root = temporaryFolder()
  await layDown(root, { 'a/msgstore.db.crypt14': crypt14(messageStore(5)) })
})

const never = (): Promise<Place[]> => new Promise(() => {})
const kinds = ({ events }: Running) =>
  events.flatMap((event) =>
    'asked' in event && event.type !== 'progress'
      ? [`${event.type} ${event.asked}`]
      : event.type === 'cancelled'
        ? ['cancelled']
        : [],
  )

describe('an audit', () => {
  it('that the user asks for ends one on schedule', async () => {
    let calls = 0
    const places = () => (++calls === 1 ? never() : Promise.resolve([placeOfPath(root)]))
    const running = new Running([], { places })
    const started = running.resident.start(defaultSettings)
    await until(() => calls === 1)
    running.resident.audit()
    await started
    await until(() => kinds(running).length > 0)
    expect(kinds(running)).toEqual(['report true'])
  })

  it('that the user cancels says so, and what was known stays known', async () => {
    let hangs = false
    const running = await Running.start([], {
      places: () => (hangs ? never() : Promise.resolve([placeOfPath(root)])),
    })
    hangs = true
    running.resident.audit()
    await until(() => running.status.state === 'auditing')
    running.resident.cancel()
    await until(() => running.status.state === 'exposed')
    expect(kinds(running)).toEqual(['report false', 'cancelled'])
  })

  it('that the user asks for again as soon as its report is there is made again', async () => {
    const running = await Running.start([root], {}, { schedule: 'manual' })
    for (let count = 2; count < 6; count++) {
      running.resident.audit()
      await until(() => running.reports.length === count)
    }
    expect(kinds(running)).toEqual(['report false', ...Array(4).fill('report true')])
  })

  it('that fails is told in a sentence, and tried again', async () => {
    const clock = new SetClock()
    let fails = true
    const places = async () => {
      if (fails) throw new Error('no places today')
      return [placeOfPath(root)]
    }
    const running = await Running.start([], { clock, places })
    const [failed] = running.events.filter(({ type }) => type === 'failed')
    expect(failed).toMatchObject({
      asked: false,
      message: expect.stringContaining('Your files are unchanged.'),
    })
    fails = false
    clock.pass(minute)
    await until(() => running.reports.length === 1)
  })

  it('of other places follows when they are chosen', async () => {
    const running = await Running.start([root])
    const other = temporaryFolder()
    await layDown(other, { 'msgstore.db': messageStore(5) })
    running.places = [placeOfPath(other)]
    running.resident.configure({ ...defaultSettings, placesOff: [root], placesAdded: [other] })
    await until(() => running.reports.length === 2)
    await until(() => running.status.newestExposed[0]?.path === join(other, 'msgstore.db'))
    expect(running.status).toMatchObject({ backups: 1, exposed: 1 })
    expect(running.story).toEqual(['appeared anyone msgstore.db'])
  })

  it('comes by itself where nothing is watched', async () => {
    const clock = new SetClock()
    const running = await Running.start([root], { clock })
    await mkdir(join(root, 'b/c/d'), { recursive: true })
    await pause(3000)
    await writeFile(join(root, 'b/c/d/msgstore.db'), messageStore(5))
    clock.pass(minute)
    running.resident.configure(defaultSettings)
    await until(() => running.story.includes('appeared anyone msgstore.db'))
  })
})

describe('a place in the cloud', () => {
  it('is not watched, which is said, and is looked into once an hour', async () => {
    const clock = new SetClock()
    const cloud = temporaryFolder()
    await layDown(cloud, { 'x/msgstore.db.crypt15': 'only names are looked at' })
    const running = new Running([root], { clock })
    running.places = [...running.places, { ...placeOfPath(cloud), label: 'Cloud', state: 'streaming' }]
    await running.resident.start(defaultSettings)
    await until(() => running.status.limits.length === 1)
    expect(running.status.limits[0]?.why).toContain('Cloud is not on this computer')
    expect(running.status.watched).toBe(2)

    await layDown(cloud, { 'x/msgstore-1.db.crypt15': 'another' })
    clock.pass(minute)
    running.resident.woke()
    await until(() => running.reports.length === 2)
    // The first report stands for it.
    expect(running.reports[1]?.findings).toEqual(running.reports[0]?.findings)
    expect(running.reports[1]?.places).toHaveLength(2)
    expect(running.story).toEqual([])

    clock.pass(2 * hour)
    running.resident.woke()
    await until(() => running.story.length > 0)
    expect(running.story).toEqual(['appeared unknown msgstore-1.db.crypt15'])
  })
})
