import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { crypt14, crypt15 } from '../../samples/android-backup.ts'
import { e2eeKeyFile, keyGrid, sampleRoot, whatsAppKeyFile } from '../../samples/android-key.ts'
import { type Files, layDown, temporaryFolder } from '../../samples/folder.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'
import { pause, Running, until } from '../running.ts'

const inner = 'x/y/Databases'

/** Where a key may lie so that it lies beside a backup in `x/y/Databases`. */
const near = ['', 'x', 'x/y', inner, `${inner}/1`, `${inner}/1/2`, 'x/y/Backups/1']

const keys: Files = {
  'my key.txt': keyGrid(),
  'encrypted_backup.key': e2eeKeyFile(),
  key: whatsAppKeyFile(),
  '64.txt': sampleRoot.toString('hex'),
}

const layouts = near.flatMap((folder) => Object.keys(keys).map((key) => [folder, key] as const))

/** Another file of the kind that lies there already, so that its folder is watched; its key is another one. */
const other = { [`${inner}/msgstore-0.db.crypt15`]: crypt15(messageStore(2), { root: Buffer.alloc(32, 7) }) }

const backups = {
  'msgstore.db.crypt15': crypt15(messageStore(5)),
  'msgstore.db.crypt14': crypt14(messageStore(5)),
}

const dropIn = async (root: string) => {
  for (const [name, bytes] of Object.entries(backups)) await writeFile(join(root, inner, name), bytes)
}

describe('after an event', () => {
  it.each(layouts)(
    'no verdict is better than that of a whole audit: a key in "%s" named %s',
    async (folder, key) => {
      const root = temporaryFolder()
      await layDown(root, { ...other, [join(folder, key)]: keys[key] ?? '' })
      const running = await Running.start([root], {}, { schedule: 'daily' })
      await dropIn(root)
      await until(() => running.changes.length >= 2)
      const before = running.changes.length
      await running.audit()
      expect(running.changes.slice(before).filter(({ change }) => change === 'exposed')).toEqual([])
      const { findings } = running.reports.at(-1) ?? {}
      expect(findings?.some(({ readableBy }) => readableBy === 'anyone')).toBe(true)
    },
  )

  it('an exposed backup stays exposed until a whole audit says otherwise', async () => {
    const root = temporaryFolder()
    await layDown(root, {
      [`${inner}/msgstore.db.crypt15`]: backups['msgstore.db.crypt15'],
      'x/my key.txt': keyGrid(),
    })
    const running = await Running.start([root], {}, { schedule: 'daily' })
    // The key is a finding of its own.
    expect(running.status.exposed).toBe(2)
    await rm(join(root, 'x/my key.txt'))
    await writeFile(join(root, inner, 'msgstore.db.crypt15'), backups['msgstore.db.crypt15'])
    await pause(4000)
    expect(running.story.filter((line) => line.startsWith('sealed'))).toEqual([])
    expect(running.status.exposed).toBe(1)
    await running.audit()
    expect(running.story).toContain('sealed only-you msgstore.db.crypt15')
  })

  it('a key that comes to lie beside a known backup exposes it at once', async () => {
    const root = temporaryFolder()
    await layDown(root, { [`${inner}/msgstore.db.crypt15`]: backups['msgstore.db.crypt15'] })
    const running = await Running.start([root], {}, { schedule: 'daily' })
    await writeFile(join(root, inner, 'encrypted_backup.key'), e2eeKeyFile())
    await until(() => running.story.includes('exposed anyone msgstore.db.crypt15'))
    await until(() => running.alerts.length === 1)
    // What a window shows says so too, before another audit of all places has looked.
    const [first, second] = running.reports
    expect(second?.startedAt).toBe(first?.startedAt)
    expect(second?.summary).toMatchObject({ anyone: 2, 'only-you': 0 })
    expect(second?.findings.map(({ place }) => place)).toEqual([first?.places[0]?.id, first?.places[0]?.id])
  })

  it('a folder that is put there is looked into, and what is in it is judged with the keys around it', async () => {
    const root = temporaryFolder()
    await layDown(root, {
      'place/keep.txt': 'x',
      'place/my backup key.txt': keyGrid(),
      'away/WhatsApp/Databases/msgstore.db.crypt15': backups['msgstore.db.crypt15'],
    })
    const running = await Running.start([join(root, 'place')], {}, { schedule: 'daily' })
    await rename(join(root, 'away/WhatsApp'), join(root, 'place/WhatsApp'))
    await until(() => running.story.includes('appeared anyone msgstore.db.crypt15'))
  })
})
