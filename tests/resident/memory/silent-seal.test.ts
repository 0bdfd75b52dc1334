import { renameSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { basename } from 'node:path'
import { expect, it } from 'vitest'
import { crypt15 } from '../../samples/android-backup.ts'
import { e2eeKeyFile } from '../../samples/android-key.ts'
import { asNobody, closeFolder, openFolder } from '../../samples/closed-folder.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'
import { zip } from '../../samples/zip.ts'
import { minute, SetClock } from '../fake-clock.ts'
import { pause, Running, until } from '../running.ts'
import { Looking } from './looking.ts'

asNobody()

/** Longer than the window has to say that it shows a report. */
const windowAnswers = 2200

const keyName = 'com.whatsapp/files/encrypted_backup.key'

it.each([
  ['it was moved into a folder that was closed before', 'encrypted_backup.key', 'move', 'closed'],
  ['it is gone, and a folder beside it is closed', 'encrypted_backup.key', 'remove', 'closed'],
  ['the archive is gone that held it, and a folder beside it is closed', 'phone.zip', 'remove', 'closed'],
  ['it is gone, and every folder is open', 'encrypted_backup.key', 'remove', 'open'],
])(
  'that a key opens a backup no longer is told unless it may have been hidden: %s',
  async (_, key, what, state) => {
    const root = temporaryFolder()
    const at = (path: string) => `${root}/${path}`
    const bytes = key === 'phone.zip' ? zip([{ name: keyName, content: e2eeKeyFile() }]) : e2eeKeyFile()
    await layDown(root, { 'a/b/msgstore.db.crypt15': crypt15(messageStore(5)), [`a/b/${key}`]: bytes })
    await mkdir(at('a/b/locked'))
    if (state === 'closed') closeFolder(at('a/b/locked'))
    const clock = new SetClock()
    const running = await Running.start([root], { clock }, { schedule: 'manual' })
    await until(() => running.alerts.length === 1)
    clock.pass(minute)
    openFolder(at('a/b/locked'))
    if (what === 'move') renameSync(at(`a/b/${key}`), at(`a/b/locked/${key}`))
    else rmSync(at(`a/b/${key}`))
    if (state === 'closed') closeFolder(at('a/b/locked'))
    const good = () => running.alerts.filter(({ type }) => type === 'sealed').length
    await running.audit()
    if (state === 'open') await until(() => good() === 1)
    await running.audit()
    await pause(windowAnswers)
    openFolder(at('a/b/locked'))
    const sealed = running.changes.flatMap(({ change, path }) =>
      change === 'sealed' ? [basename(path)] : [],
    )
    expect(sealed).toEqual(state === 'open' ? ['msgstore.db.crypt15'] : [])
    expect(good()).toBe(state === 'open' ? 1 : 0)
    expect(running.status).toMatchObject({ exposed: 0 })
  },
)

it.each(['before', 'while'])(
  'nor is it told where a partial audit looks %s one of all places runs',
  async (when) => {
    const looking = new Looking(temporaryFolder())
    const at = (path: string) => `${looking.root}/a/b/${path}`
    const key = 'encrypted_backup.key'
    await layDown(looking.root, {
      'a/b/msgstore.db.crypt15': crypt15(messageStore(5)),
      [`a/b/${key}`]: e2eeKeyFile(),
    })
    await mkdir(at('locked'))
    closeFolder(at('locked'))
    await looking.all()
    openFolder(at('locked'))
    renameSync(at(key), at(`locked/${key}`))
    closeFolder(at('locked'))
    const { memory } = looking.knowledge
    const look = async () =>
      (await looking.at([at(when === 'before' ? key : 'msgstore.db.crypt15')], when === 'before')).changed
    if (when === 'before') await look()
    await looking.all([], when === 'while' ? look : undefined)
    await looking.all()
    openFolder(at('locked'))
    expect(memory.changes.map(({ change }) => change)).toEqual(['gone'])
    expect(memory.records.get(at('msgstore.db.crypt15'))?.readableBy).toBe('only-you')
  },
)
