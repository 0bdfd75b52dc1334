import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { Paused } from '../../../src/resident/schedule/paused.ts'
import { Rounds } from '../../../src/resident/schedule/rounds.ts'
import { defaultSettings } from '../../../src/shared/settings.ts'
import { crypt14 } from '../../samples/android-backup.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'
import { hour, minute, SetClock } from '../fake-clock.ts'
import { pause, Running, until } from '../running.ts'

/** Clocks that stand still. */
class Standing extends SetClock {
  override wall = () => 1_000_000_000_000 + this.wallAhead
  override steady = () => 1_000_000 + this.steadyAhead
}

describe('the schedule', () => {
  const walked = (cost: number) => {
    const clock = new Standing()
    const rounds = new Rounds(clock)
    rounds.ended(cost, true)
    return { clock, rounds }
  }

  it.each([
    [100, 45_000],
    [2_000, 200_000],
    [10 * minute, 6 * hour],
  ])('waits after a walk of %i ms for %i ms', (cost, wait) => {
    expect(walked(cost).rounds.wait('adaptive')).toBe(wait)
  })

  it('keeps to what the user chose', () => {
    const { rounds } = walked(100)
    rounds.want()
    expect(rounds.wait('adaptive')).toBe(2000)
    expect(rounds.wait('hourly')).toBe(hour)
    expect(rounds.wait('daily')).toBe(24 * hour)
    expect(rounds.wait('manual')).toBe(Number.POSITIVE_INFINITY)
  })

  it('looks soon at what it heard, but not more than a tenth of the time', () => {
    const { rounds } = walked(5_000)
    rounds.need()
    expect(rounds.wait('manual')).toBe(50_000)
  })

  it('lets what was heard during a walk wait its time, and hurries where it was told to', () => {
    const { clock, rounds } = walked(5_000)
    rounds.began()
    rounds.need()
    clock.pass(5_000)
    rounds.ended(5_000, true)
    expect(rounds.wait('manual')).toBe(50_000)
    rounds.hurry()
    expect(rounds.wait('manual')).toBe(0)
    rounds.began()
    expect(rounds.wait('manual')).toBe(Number.POSITIVE_INFINITY)
    rounds.hurry()
    rounds.ended(5_000, true)
    expect(rounds.wait('manual')).toBe(0)
  })

  it('audits more rarely where a patrol sees what is new', () => {
    const { rounds } = walked(2_000)
    rounds.isPatrolled = () => true
    expect(rounds.wait('adaptive')).toBe(600_000)
  })

  it('asks a network for names once an hour', () => {
    const { clock, rounds } = walked(100)
    expect(rounds.wantsStreaming).toBe(false)
    clock.pass(hour)
    expect(rounds.wantsStreaming).toBe(true)
  })

  it('does not mind that the clock is set', () => {
    const { clock, rounds } = walked(100)
    clock.wallAhead -= 400 * 24 * hour
    expect(rounds.wait('hourly')).toBe(hour)
    clock.wallAhead += 800 * 24 * hour
    expect(rounds.wait('hourly')).toBe(hour)
  })
})

describe('a pause', () => {
  const until10 = (clock: Standing) => new Date(clock.wall() + 10 * minute).toISOString()

  it('ends at its time', () => {
    const clock = new Standing()
    const paused = new Paused(clock)
    paused.set(until10(clock))
    expect(paused.until).toBe(until10(clock))
    clock.pass(10 * minute)
    expect(paused.until).toBeNull()
  })

  it('lasts no longer where the clock is set back, or the computer slept', () => {
    for (const set of [(clock: Standing) => (clock.wallAhead -= 24 * hour), () => {}]) {
      const clock = new Standing()
      const paused = new Paused(clock)
      paused.set(until10(clock))
      set(clock)
      clock.pass(10 * minute)
      expect(paused.until).toBeNull()
    }
    const clock = new Standing()
    const paused = new Paused(clock)
    paused.set(until10(clock))
    clock.wallAhead += 10 * minute
    expect(paused.until).toBeNull()
  })

  it('lasts until the user ends it where no time was said', () => {
    const clock = new Standing()
    const paused = new Paused(clock)
    paused.set('resumed')
    clock.pass(24 * hour)
    expect(paused.until).toBe('resumed')
    paused.set(null)
    expect(paused.until).toBeNull()
  })
})

describe('a paused resident', () => {
  let root = ''
  beforeEach(async () => {
    root = temporaryFolder()
    await layDown(root, { 'a/msgstore.db.crypt14': crypt14(messageStore(5)) })
  })

  it('looks at nothing, says so, and goes on by itself', async () => {
    const clock = new SetClock()
    const pausedUntil = new Date(clock.wall() + 10 * minute).toISOString()
    const running = await Running.start([root], { clock }, { pausedUntil })
    expect(running.status).toMatchObject({ state: 'paused', watched: 0, nextAudit: null, pausedUntil })
    expect(running.reports).toEqual([])
    clock.pass(11 * minute)
    running.resident.woke()
    await until(() => running.reports.length === 1)
    await until(() => running.status.state === 'exposed')
    await until(() => running.status.watched === 2)
  })

  it('hears nothing, and audits when the user asks', async () => {
    const running = await Running.start([root])
    running.resident.configure({ ...defaultSettings, pausedUntil: 'resumed' })
    await until(() => running.status.state === 'paused' && running.status.watched === 0)
    await writeFile(join(root, 'a/msgstore.db'), messageStore(5))
    await pause(1500)
    expect(running.story).toEqual([])
    await running.audit()
    expect(running.story).toEqual(['appeared anyone msgstore.db'])
    running.resident.configure(defaultSettings)
    await until(() => running.reports.length === 3)
  })

  it('with a clock that was set back keeps what it remembers in order', async () => {
    const clock = new SetClock()
    const dataFolder = temporaryFolder()
    const first = await Running.start([root], { clock, dataFolder })
    await first.resident.close()
    clock.wallAhead -= 30 * 24 * hour
    await writeFile(join(root, 'a/msgstore.db'), messageStore(5))
    const second = await Running.start([root], { clock, dataFolder })
    expect(second.story).toEqual(['appeared anyone msgstore.db'])
    await second.audit()
    expect(second.story).toHaveLength(1)
    expect(Date.parse(second.status.nextAudit ?? '')).toBeLessThan(clock.wall() + hour)
  })
})
