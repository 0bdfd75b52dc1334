import { appendFileSync, chmodSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { crypt15 } from '../../samples/android-backup.ts'
import { e2eeKeyFile, sampleRoot } from '../../samples/android-key.ts'
import { asNobody, closeFolder, openFolder } from '../../samples/closed-folder.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'
import { zip } from '../../samples/zip.ts'
import { Looking } from './looking.ts'

asNobody()

const sealed = crypt15(messageStore(5))
const root = sampleRoot.toString('hex')
const packed = zip([{ name: 'com.whatsapp/files/encrypted_backup.key', content: e2eeKeyFile() }])
const chatName = 'WhatsApp Chat with Ana.txt'
const chat = '01/02/2026, 10:00 - Ana: hello\n'.repeat(20)

let looking: Looking
const at = (path: string) => `${looking.root}/a/b/c/${path}`
const told = (path: string) => looking.report?.findings.find((one) => one.path === at(path))?.readableBy
const backup = 'old/msgstore.db.crypt15'
const grow = (path: string, times: number) => appendFileSync(at(path), 'milk and bread\n'.repeat(times))

/** What was told of the backup before and after the key beside it got out of sight. */
const seenWith = async (files: Record<string, Buffer | string>) => {
  await layDown(`${looking.root}/a/b/c`, { [backup]: sealed, ...files })
  await looking.all()
  expect(told(backup)).toBe('anyone')
  looking.restart()
}
const remembered = (path = backup) => looking.knowledge.memory.records.get(at(path))?.readableBy

beforeEach(() => {
  looking = new Looking(temporaryFolder())
})

describe('a key in an archive beside a backup', () => {
  beforeEach(() => seenWith({ 'old/in/phone.zip': packed }))

  it.each([
    ['its archive', () => chmodSync(at('old/in/phone.zip'), 0)],
    ['the folder of it', () => closeFolder(at('old/in'))],
  ])('opens it still while nobody can look into %s', async (_, close) => {
    close()
    for (let look = 0; look < 2; look++) {
      await looking.all()
      expect([told(backup), remembered()]).toEqual(['anyone', 'anyone'])
      looking.restart()
    }
    if (_ === 'its archive') chmodSync(at('old/in/phone.zip'), 0o600)
    else openFolder(at('old/in'))
    rmSync(at('old/in/phone.zip'))
    await looking.all()
    expect([told(backup), remembered()]).toEqual(['only-you', 'only-you'])
  })

  it('opens it still where the archive became one that is not looked through', async () => {
    writeFileSync(
      at('old/in/phone.zip'),
      Buffer.concat([Buffer.from('Rar!\x1a\x07\x01\x00', 'latin1'), packed]),
    )
    await looking.all()
    expect(told(backup)).toBe('anyone')
    expect(looking.report?.skipped.map(({ path }) => path)).toContain(at('old/in/phone.zip'))
  })

  it('opens it no longer where the archive was looked through, and holds none', async () => {
    writeFileSync(at('old/in/phone.zip'), zip([{ name: 'my keys.txt', content: 'under the mat' }]))
    await looking.all()
    expect(told(backup)).toBe('only-you')
  })

  it.each([
    ['the archive', () => chmodSync(at('old/in/phone.zip'), 0)],
    ['its folder', () => closeFolder(at('old/in'))],
  ])('goes along with it, with %s closed', async (_, close) => {
    close()
    await mkdir(dirname(`${looking.root}/x/y/z/new`), { recursive: true })
    renameSync(at('old'), `${looking.root}/x/y/z/new`)
    const moved = '../../../x/y/z/new/msgstore.db.crypt15'
    const path = `${looking.root}/x/y/z/new/msgstore.db.crypt15`
    for (let look = 0; look < 2; look++) {
      await looking.all()
      expect(looking.report?.findings.find((one) => one.path === path)?.readableBy, moved).toBe('unknown')
      looking.restart()
    }
    openFolder(`${looking.root}/x/y/z/new/in`)
  })

  it('counts for a backup of which only a partial audit has told, while the drive was away at the next one', async () => {
    const newer = `${looking.root}/x/y/z/new/msgstore-2026-01-01.1.db.crypt15`
    await mkdir(dirname(dirname(newer)), { recursive: true })
    renameSync(at('old'), dirname(newer))
    rmSync(`${dirname(newer)}/in/phone.zip`)
    writeFileSync(newer, crypt15(messageStore(6)))
    await looking.at([newer])
    expect(looking.knowledge.memory.records.get(newer)?.readableBy).toBe('only-you')
    renameSync(looking.root, `${looking.root} away`)
    await looking.all()
    renameSync(`${looking.root} away`, looking.root)
    closeFolder(`${dirname(newer)}/in`)
    await looking.all()
    expect(looking.report?.findings.find(({ path }) => path === newer)?.readableBy).toBe('unknown')
    openFolder(`${dirname(newer)}/in`)
    await looking.all()
    expect(looking.report?.findings.find(({ path }) => path === newer)?.readableBy).toBe('only-you')
  })

  it('counts for a backup that comes beside it', async () => {
    closeFolder(at('old/in'))
    await layDown(`${looking.root}/a/b/c`, {
      'old/msgstore-2026-01-01.1.db.crypt15': crypt15(messageStore(6)),
    })
    await looking.at([at('old/msgstore-2026-01-01.1.db.crypt15')])
    expect(remembered('old/msgstore-2026-01-01.1.db.crypt15')).not.toBe('only-you')
    await looking.all()
    expect(told('old/msgstore-2026-01-01.1.db.crypt15')).toBe('unknown')
    openFolder(at('old/in'))
  })
})

describe('a note with a key that opens a backup', () => {
  it.each([
    ['old/notes.txt', `whatsapp ${root}\n`, 6000],
    ['old/whatsapp key.txt', `whatsapp ${root}\n`, 6000],
    ['old/chat.log', `key ${root}\n`, 700],
    [`old/${chatName}`, `${chat}01/02/2026, 10:01 - Ana: ${root}\n`, 700],
  ])('opens it still once it is too large to be read: %s', async (note, text, times) => {
    await seenWith({ [note]: text })
    grow(note, times)
    for (let look = 0; look < 2; look++) {
      await looking.all()
      expect([told(backup), remembered()]).toEqual(['anyone', 'anyone'])
      expect(looking.report?.skipped.map(({ path }) => path)).toContain(at(note))
      looking.restart()
    }
    writeFileSync(at(note), 'milk')
    await looking.all()
    expect([told(backup), remembered()]).toEqual(['only-you', 'only-you'])
  })

  it('goes along with it, and grows on the way', async () => {
    await seenWith({ 'old/notes.txt': `whatsapp ${root}\n` })
    grow('old/notes.txt', 6000)
    renameSync(at('old'), at('new'))
    await looking.all()
    expect(told('new/msgstore.db.crypt15')).toBe('unknown')
    expect(looking.report?.skipped.map(({ path }) => path)).toEqual([at('new/notes.txt')])
  })

  describe('and lies far away, where nothing else is as it was', () => {
    const far = '../../../x/y/z/old'
    const arrive = async (note: string) => {
      await layDown(looking.root, { 'x/y/z/new.txt': '' })
      renameSync(at('old'), at(far))
      await layDown(`${looking.root}/x/y/z`, { 'old/msgstore.db.crypt15': crypt15(messageStore(9)) })
      grow(`${far}/in/${note}`, 6000)
    }
    const verdict = () =>
      looking.report?.findings.find(({ path }) => path.endsWith('z/old/msgstore.db.crypt15'))?.readableBy

    it.each([
      ['notes.txt', `whatsapp ${root}\n`],
      ['chat.log', `key ${root}\n`],
    ])('may open what is there where it grew: %s', async (note, content) => {
      await seenWith({ [`old/in/${note}`]: content })
      await arrive(note)
      for (let look = 0; look < 2; look++) {
        await looking.all()
        expect(verdict()).toBe('unknown')
        expect(looking.report?.skipped.map(({ path }) => path)).toEqual([
          `${looking.root}/x/y/z/old/in/${note}`,
        ])
        looking.restart()
      }
      rmSync(`${looking.root}/x/y/z/old/in/${note}`)
      await looking.all()
      expect(verdict()).toBe('only-you')
    })

    it('is not taken for a large one of the same name while it lies where it lay', async () => {
      await seenWith({ 'old/notes.txt': `whatsapp ${root}\n` })
      await layDown(`${looking.root}/x/y/z/old`, {
        'msgstore.db.crypt15': crypt15(messageStore(9), { root: Buffer.alloc(32, 7) }),
        'notes.txt': 'milk and bread\n'.repeat(6000),
      })
      await looking.all()
      expect(verdict()).toBe('only-you')
    })
  })

  it('opens it still where both were gone for a while, and it grew meanwhile', async () => {
    await seenWith({ 'old/notes.txt': `whatsapp ${root}\n` })
    grow('old/notes.txt', 6000)
    renameSync(at('old'), `${looking.root}/away`)
    await looking.at([at('old')], true)
    expect(looking.knowledge.memory.records.get(at('old/notes.txt'))?.goneSince).not.toBeNull()
    renameSync(`${looking.root}/away`, at('old'))
    await looking.at([at(backup)])
    expect(remembered()).not.toBe('only-you')
  })

  it('opens what comes back after an audit which saw no backup, where it was moved before and cannot be read', async () => {
    await seenWith({ 'old/keys/notes.txt': `whatsapp ${root}\n` })
    renameSync(at('old/keys'), at('old/archive'))
    await looking.at([at('old/keys')], true)
    expect(looking.knowledge.memory.records.get(at('old/keys/notes.txt'))?.goneSince).not.toBeNull()
    chmodSync(at('old/archive/notes.txt'), 0)
    rmSync(at(backup))
    await looking.all()
    writeFileSync(at(backup), crypt15(messageStore(9)))
    await looking.all()
    expect(told(backup)).toBe('unknown')
  })

  it('opens it still where both were moved far, it grew, and the backup is audited by itself', async () => {
    await seenWith({ 'notes.txt': `whatsapp ${root}\n` })
    grow('notes.txt', 6000)
    await mkdir(`${looking.root}/x/y/z`, { recursive: true })
    renameSync(at(''), `${looking.root}/x/y/z/c`)
    const alone = await looking.alone(`${looking.root}/x/y/z/c/${backup}`)
    expect(alone.map(({ readableBy }) => readableBy)).toEqual(['unknown'])
  })

  it('opens it still where it was moved into a folder while that was closed, and grew', async () => {
    await seenWith({ 'old/notes.txt': `whatsapp ${root}\n`, 'old/in/milk.txt': 'milk' })
    renameSync(at('old/notes.txt'), at('old/in/notes.txt'))
    closeFolder(at('old/in'))
    await looking.all()
    expect(told(backup)).toBe('anyone')
    openFolder(at('old/in'))
    grow('old/in/notes.txt', 6000)
    for (let look = 0; look < 2; look++) {
      await looking.all()
      expect(told(backup)).toBe('anyone')
      looking.restart()
    }
    rmSync(at('old/in/notes.txt'))
    await looking.all()
    expect(told(backup)).toBe('only-you')
  })

  it('opens it no longer once it is emptied', async () => {
    await seenWith({ 'old/notes.txt': `whatsapp ${root}\n` })
    writeFileSync(at('old/notes.txt'), '')
    await looking.all()
    expect(told(backup)).toBe('only-you')
  })

  it.each([
    ['grew', 'unknown', () => grow('old/notes.txt', 6000)],
    ['is gone', 'only-you', () => rmSync(at('old/notes.txt'))],
    ['holds another', 'only-you', () => writeFileSync(at('old/notes.txt'), 'whatsapp: milk')],
  ])('counts for a new backup where only their folder is audited, and it %s', async (_, verdict, change) => {
    await seenWith({ 'old/notes.txt': `whatsapp ${root}\n` })
    change()
    await layDown(`${looking.root}/a/b/c`, { 'old/newer.crypt15': crypt15(messageStore(6)) })
    expect(
      (await looking.alone(at('old'))).find(({ path }) => path === at('old/newer.crypt15')),
    ).toMatchObject({ readableBy: verdict })
  })

  it.each([
    ['has grown', 'notes.txt', `whatsapp ${root}\n`, () => grow('notes.txt', 6000)],
    ['cannot be read', 'keys/encrypted_backup.key', e2eeKeyFile(), () => closeFolder(at('keys'))],
  ])(
    'counts for a new backup in a folder that is audited without it, and it %s',
    async (_, path, key, change) => {
      await seenWith({ [path]: key })
      change()
      await layDown(`${looking.root}/a/b/c`, { 'old/newer.crypt15': crypt15(messageStore(6)) })
      const newer = (await looking.alone(at('old'))).find((one) => one.path === at('old/newer.crypt15'))
      expect(newer?.readableBy).toBe('unknown')
    },
  )
})
