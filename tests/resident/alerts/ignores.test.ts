import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { IgnoreUntil } from '../../../src/shared/memory.ts'
import { crypt14 } from '../../samples/android-backup.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'
import { minute, SetClock } from '../fake-clock.ts'
import { pause, Running, until } from '../running.ts'

let root = ''
let path = ''
beforeEach(async () => {
  root = temporaryFolder()
  path = join(root, 'a/msgstore.db.crypt14')
  await layDown(root, { 'a/msgstore.db.crypt14': crypt14(messageStore(5)) })
})

const ignoring = async (
  until: IgnoreUntil,
  what: 'finding' | 'backup' = 'finding',
  clock = new SetClock(),
) => {
  const running = await Running.start([root], { clock }, { schedule: 'manual' })
  const backup = running.reports[0]?.backups[0]?.id ?? ''
  running.resident.viewing([backup])
  running.resident.viewing([])
  await running.resident.ignore({
    what,
    target: what === 'finding' ? path : backup,
    reason: 'old phone',
    until,
  })
  await settled()
  return running
}

/** The status follows a moment later, and so do alerts. */
const settled = () => pause(2200)

describe('what is ignored', () => {
  it.each(['finding', 'backup'] as const)('counts for nothing, and is listed: a %s', async (what) => {
    const running = await ignoring({ type: 'always' }, what)
    expect(running.status).toMatchObject({ exposed: 0, ignores: [{ what, reason: 'old phone' }] })
    await writeFile(path, crypt14(messageStore(9)))
    await running.audit()
    await settled()
    expect(running.alerts).toEqual([])
    const [ignore] = running.status.ignores
    await running.resident.unignore(ignore?.id ?? '')
    await settled()
    expect(running.status).toMatchObject({ exposed: 1, ignores: [] })
    expect(running.alerts).toEqual([])
  })

  it('until it changes is told when it does', async () => {
    const running = await ignoring({ type: 'change' })
    await running.audit()
    await settled()
    expect(running.status.ignores).toHaveLength(1)
    await writeFile(path, crypt14(messageStore(9)))
    await running.audit()
    await until(() => running.alerts.length === 1)
    await until(() => running.status.exposed === 1)
    expect(running.status.ignores).toEqual([])
  })

  it('until a time is told after it', async () => {
    const clock = new SetClock()
    const at = new Date(clock.wall() + 10 * minute).toISOString()
    const running = await ignoring({ type: 'time', at }, 'backup', clock)
    await running.audit()
    expect(running.status.exposed).toBe(0)
    clock.pass(11 * minute)
    await running.audit()
    await until(() => running.alerts.length === 1)
    expect(running.status).toMatchObject({ exposed: 1, ignores: [] })
  })
})
