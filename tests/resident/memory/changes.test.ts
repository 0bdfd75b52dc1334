import { mkdir, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { crypt14, crypt15 } from '../../samples/android-backup.ts'
import { keyGrid } from '../../samples/android-key.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'
import { Running } from '../running.ts'

const exposed = crypt14(messageStore(5))
const sealed = crypt15(messageStore(5))

let root = ''
const at = (...parts: string[]) => join(root, ...parts)

beforeEach(async () => {
  root = temporaryFolder()
  await layDown(root, { 'sync/Databases/msgstore.db.crypt14': exposed, 'sync/other/note.txt': 'x' })
})

const begin = () => Running.start([at('sync')], {}, { schedule: 'manual' })

describe('what changed', () => {
  it('is nothing at the very first audit', async () => {
    const running = await begin()
    expect(running.changes).toEqual([])
    expect(running.status).toMatchObject({ backups: 1, exposed: 1 })
  })

  it('is that it moved, where the same file lies elsewhere', async () => {
    const running = await begin()
    await rename(at('sync/Databases/msgstore.db.crypt14'), at('sync/other/msgstore.db.crypt14'))
    await running.audit()
    const moved = running.changes.filter(({ change }) => change === 'moved')
    expect(moved).toMatchObject([
      {
        from: at('sync/Databases/msgstore.db.crypt14'),
        path: at('sync/other/msgstore.db.crypt14'),
        was: 'whatsapp',
      },
    ])
  })

  it('is that it is gone, once', async () => {
    const running = await begin()
    await rm(at('sync/Databases'), { recursive: true })
    await running.audit()
    await running.audit()
    expect(running.story).toEqual(['gone whatsapp msgstore.db.crypt14'])
    expect(running.status).toMatchObject({ backups: 0, exposed: 0, state: 'nothing' })
  })

  it('is nothing where its place is not there, or is no longer looked into', async () => {
    const running = await begin()
    await rename(at('sync'), at('away'))
    await running.audit()
    await rename(at('away'), at('sync'))
    running.places = []
    await running.audit()
    expect(running.story).toEqual([])
  })

  it('is nothing where its folder cannot be looked into', async () => {
    const running = await begin()
    // Nobody follows links: what lies behind one is not seen.
    await rename(at('sync/Databases'), at('elsewhere'))
    await symlink(at('elsewhere'), at('sync/Databases'))
    await running.audit()
    expect(running.story).toEqual([])
  })

  it('is that it is exposed when a key comes to lie beside it, and sealed when it goes', async () => {
    await writeFile(at('sync/Databases/msgstore.db.crypt15'), sealed)
    const running = await begin()
    await writeFile(at('sync/my backup key.txt'), keyGrid())
    await running.audit()
    await rm(at('sync/my backup key.txt'))
    // What was heard meanwhile may be looked at while an audit runs, which then says nothing of it.
    do await running.audit()
    while (!running.story.some((line) => line.startsWith('sealed')))
    const about = running.story.filter((line) => line.endsWith('crypt15'))
    expect(about).toEqual(['exposed anyone msgstore.db.crypt15', 'sealed only-you msgstore.db.crypt15'])
  })

  it('is nothing where the key that opens it may still lie beside it, out of sight', async () => {
    await layDown(root, {
      'sync/Databases/msgstore.db.crypt15': sealed,
      'far/away/from/it/drive/my backup key.txt': keyGrid(),
    })
    await rename(at('far/away/from/it/drive'), at('sync/Databases/drive'))
    const running = await begin()
    expect(running.reports[0]?.findings.find(({ path }) => path.endsWith('crypt15'))?.readableBy).toBe(
      'anyone',
    )
    await rename(at('sync/Databases/drive'), at('far/away/from/it/drive'))
    await symlink(at('far/away/from/it/drive'), at('sync/Databases/drive'))
    await running.audit()
    expect(running.story).toEqual([])
    await rm(at('sync/Databases/drive'))
    do await running.audit()
    while (!running.story.some((line) => line.startsWith('sealed')))
    expect(running.story.sort()).toEqual([
      'gone anyone my backup key.txt',
      'sealed only-you msgstore.db.crypt15',
    ])
  })

  it('is that it is sealed when it is written anew, end-to-end encrypted', async () => {
    const running = await begin()
    await writeFile(at('sync/Databases/msgstore.db.crypt14'), sealed)
    await running.audit()
    expect(running.story).toEqual(['sealed only-you msgstore.db.crypt14'])
    await utimes(at('sync/Databases/msgstore.db.crypt14'), new Date(), new Date())
    await running.audit()
    expect(running.story).toHaveLength(1)
  })

  it('is remembered from one start to the next', async () => {
    const dataFolder = at('data')
    const first = await Running.start([at('sync')], { dataFolder }, { schedule: 'manual' })
    await first.resident.close()
    await mkdir(at('sync/new'))
    await writeFile(at('sync/new/msgstore.db'), messageStore(5))
    await rm(at('sync/Databases'), { recursive: true })
    const second = await Running.start([at('sync')], { dataFolder })
    expect(second.story.sort()).toEqual(['appeared anyone msgstore.db', 'gone whatsapp msgstore.db.crypt14'])
  })
})
