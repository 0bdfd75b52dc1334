import { appendFileSync, renameSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { e2eeKeyFile, sampleRoot } from '../../samples/android-key.ts'
import { asNobody, closeFolder, openFolder } from '../../samples/closed-folder.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { zip } from '../../samples/zip.ts'
import { at, looking, other, seenWithKey, told } from './hidden-key.ts'
import { Looking } from './looking.ts'

asNobody()
seenWithKey()

describe('a key that opens a backup farther away in the same place', () => {
  const backup = 'x/y/z/new/msgstore.db.crypt15'
  const keys = 'a/b/c/old/keys'

  it.each([
    ['is out of sight', () => closeFolder(at(keys))],
    [
      'is too large to be read',
      () => appendFileSync(at(`${keys}/encrypted_backup.key`), 'milk\n'.repeat(20_000)),
    ],
  ])('opens it still while it %s, and no longer once it is gone', async (_, change) => {
    await rm(at('a/b/c/old/msgstore.db.crypt15'))
    await layDown(looking.root, { [backup]: other })
    await looking.all()
    expect(told(backup)).toBe('unknown')
    change()
    for (let look = 0; look < 2; look++) {
      await looking.all()
      expect(told(backup)).toBe('unknown')
      looking.restart()
    }
    openFolder(at(keys))
    await rm(at(keys), { recursive: true })
    await looking.all()
    expect(told(backup)).toBe('only-you')
  })

  it('may be back where it was seen to go, and is too large to be read while an audit of all places runs', async () => {
    const looking = new Looking(temporaryFolder())
    const at = (path: string) => join(looking.root, path)
    const moved = 'u/v/w/newer/msgstore.db.crypt15'
    await layDown(looking.root, {
      'u/v/w/new/msgstore.db.crypt15': other,
      [`${keys}/encrypted_backup.key`]: e2eeKeyFile(),
    })
    await looking.all()
    await rm(at(`${keys}/encrypted_backup.key`))
    await looking.at([at(`${keys}/encrypted_backup.key`)], true)
    renameSync(at('u/v/w/new'), at('u/v/w/newer'))
    await layDown(looking.root, { [`${keys}/encrypted_backup.key`]: 'milk\n'.repeat(20_000) })
    const report = await looking.all([], async () => (await looking.at([at(moved), at(keys)])).changed)
    expect(report.findings.find(({ path }) => path === at(moved))?.readableBy).toBe('unknown')
  })

  it.each([
    ['chat.log', 700],
    ['chat.log', 6000],
    ['notes.txt', 6000],
  ])(
    'opens it still where it grew since the last backup beside it was deleted: %s, by %i lines',
    async (name, lines) => {
      const note = at(`a/b/c/old/${name}`)
      await rm(at(keys), { recursive: true })
      await layDown(looking.root, {
        [`a/b/c/old/${name}`]: `key whatsapp ${sampleRoot.toString('hex')}`,
        [backup]: other,
      })
      await looking.all()
      expect(told(backup)).toBe('unknown')
      await rm(at('a/b/c/old/msgstore.db.crypt15'))
      appendFileSync(note, 'milk and bread\n'.repeat(lines))
      await looking.all()
      expect(told(backup)).toBe('unknown')
      await writeFile(note, 'milk')
      await looking.all()
      expect(told(backup)).toBe('only-you')
    },
  )

  it.each([
    ['chat.log', 'milk', `key ${sampleRoot.toString('hex')}`],
    ['notes.txt', 'milk', `whatsapp ${sampleRoot.toString('hex')}`],
    [
      'phone.zip',
      zip([{ name: 'a.txt', content: 'milk' }]),
      zip([{ name: 'encrypted_backup.key', content: e2eeKeyFile() }]),
    ],
  ])('opens it still where it lies beside no other backup any more: %s', async (name, none, key) => {
    await rm(at(keys), { recursive: true })
    await layDown(looking.root, { [`a/b/c/old/${name}`]: key, [backup]: other })
    await looking.all()
    expect(told(backup)).toBe('unknown')
    await rm(at('a/b/c/old/msgstore.db.crypt15'))
    for (let look = 0; look < 2; look++) {
      await looking.all()
      expect(told(backup)).toBe('unknown')
      expect(looking.report?.skipped).toEqual([])
      looking.restart()
    }
    await writeFile(at(`a/b/c/old/${name}`), none)
    await looking.all()
    expect(told(backup)).toBe('only-you')
    await writeFile(at(`a/b/c/old/${name}`), key)
    await rm(at(`a/b/c/old/${name}`))
    await looking.all()
    expect(told(backup)).toBe('only-you')
    expect(looking.report?.skipped).toEqual([])
  })

  it('may open what comes while nobody looks at it', async () => {
    await layDown(looking.root, { [backup]: other })
    const { told } = await looking.at([at(backup)])
    expect(told.findings.find(({ path }) => path === at(backup))?.readableBy).toBe('unknown')
  })

  it('opens what comes while both are looked at', async () => {
    await layDown(looking.root, { [backup]: other })
    const { told } = await looking.at([at(backup), at(keys)])
    expect(told.findings.find(({ path }) => path === at(backup))?.readableBy).toBe('unknown')
  })

  it('changes nothing for one that it did not open', async () => {
    await rm(at('a/b/c/old/msgstore.db.crypt15'))
    await layDown(looking.root, { [backup]: other })
    await writeFile(at(`${keys}/encrypted_backup.key`), e2eeKeyFile(Buffer.alloc(32, 9)))
    await looking.all()
    expect(told(backup)).toBe('only-you')
    closeFolder(at(keys))
    await looking.all()
    expect(told(backup)).toBe('only-you')
    openFolder(at(keys))
  })
})
