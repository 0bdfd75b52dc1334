import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { placeOfPath } from '../../src/audit/places/place.ts'
import type { Place } from '../../src/shared/report.ts'
import { defaultSettings } from '../../src/shared/settings.ts'
import { crypt14, crypt15 } from '../samples/android-backup.ts'
import { layDown, temporaryFolder } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { Running, until } from './running.ts'

const exposed = crypt14(messageStore(5))
const name = 'msgstore-2026-11-01.1.db.crypt14'

let root = ''
let folder = ''
let dataFolder = ''
beforeEach(async () => {
  root = temporaryFolder()
  dataFolder = temporaryFolder()
  folder = join(root, 'Databases')
  await layDown(root, { 'Databases/msgstore.db.crypt15': crypt15(messageStore(5)) })
})

/** Started again over what another one remembered, and an audit that does not come to an end. */
const startedAgain = async (before: () => Promise<void> = async () => {}): Promise<Running> => {
  const first = await Running.start([root], { dataFolder })
  await first.resident.close()
  await before()
  let calls = 0
  const places = (): Promise<Place[]> =>
    ++calls === 1 ? Promise.resolve([placeOfPath(root)]) : new Promise(() => {})
  const running = new Running([], { dataFolder, places })
  void running.resident.start(defaultSettings)
  await until(() => running.events.length > 0 && running.status.watched === 2)
  return running
}

describe('a resident that remembers', () => {
  it('watches where backups lie before its first audit has ended, and says that it runs', async () => {
    const running = await startedAgain()
    expect(running.status).toMatchObject({ state: 'sealed', caughtUp: false })
    await writeFile(join(root, 'outside'), exposed)
    await rename(join(root, 'outside'), join(folder, name))
    await until(() => running.alerts.length === 1)
    expect(running.story).toEqual([`appeared whatsapp ${name}`])
    expect(running.reports).toEqual([])
  })

  it('tells what came into a known folder while it did not run before its first audit has ended', async () => {
    const running = await startedAgain(() => writeFile(join(folder, name), exposed))
    await until(() => running.alerts.length === 1)
    expect(running.reports).toEqual([])
  })
})
