import { chmodSync, renameSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sampleRoot } from '../../samples/android-key.ts'
import { asNobody, closeFolder, openFolder } from '../../samples/closed-folder.ts'
import { layDown } from '../../samples/folder.ts'
import { at, looking, other, seenWithKey, told } from './hidden-key.ts'

asNobody()
seenWithKey()

describe('a key that is not seen any more', () => {
  it('may lie in what came out of sight beside the backup since it was seen, and in nothing that was before', async () => {
    const backup = 'a/b/c/old/msgstore.db.crypt15'
    await mkdir(at('a/b/c/old/lost+found'))
    closeFolder(at('a/b/c/old/lost+found'))
    await looking.all()
    looking.restart()
    closeFolder(at('a/b/c/old/keys'))
    renameSync(at('a/b/c/old/keys'), at('a/b/c/old/archive'))
    await looking.all()
    expect(told(backup)).toBe('anyone')
    openFolder(at('a/b/c/old/archive'))
    await rm(at('a/b/c/old/archive'), { recursive: true })
    await looking.all()
    expect(told(backup)).toBe('only-you')
  })

  it('may be a note of which only the stub of a file in the cloud is left', async () => {
    await rm(at('a/b/c/old/keys'), { recursive: true })
    await writeFile(at('a/b/c/old/a.txt'), `my WhatsApp key: ${sampleRoot.toString('hex')}`)
    await looking.all()
    expect(told('a/b/c/old/a.txt')).toBe('anyone')
    await rm(at('a/b/c/old/a.txt'))
    await writeFile(at('a/b/c/old/.a.txt.icloud'), 'bplist00')
    await looking.all()
    expect(told('a/b/c/old/msgstore.db.crypt15')).toBe('anyone')
  })

  it.each([
    ['in a folder that was moved', 'x/y/z/new', 'keys'],
    ['beside a folder of another name', 'a/b/c/old', 'archive'],
  ])('counts for a backup that was written anew at the same time %s', async (_, to, keys) => {
    closeFolder(at('a/b/c/old/keys'))
    await mkdir(dirname(at(to)), { recursive: true })
    renameSync(at('a/b/c/old'), at(to))
    renameSync(at(`${to}/keys`), at(`${to}/${keys}`))
    await rm(at(`${to}/msgstore.db.crypt15`))
    await writeFile(at(`${to}/msgstore-2026-01-01.1.db.crypt15`), other)
    await looking.all()
    expect(told(`${to}/msgstore-2026-01-01.1.db.crypt15`)).toBe('unknown')
    chmodSync(at(`${to}/${keys}`), 0o700)
  })

  it.each([
    ['after an audit which saw none', false],
    ['though the key went when there was none any more', true],
  ])('counts for a backup that comes back %s', async (_, isEarlier) => {
    await rm(at('a/b/c/old/msgstore.db.crypt15'))
    if (isEarlier) await looking.all()
    closeFolder(at('a/b/c/old/keys'))
    renameSync(at('a/b/c/old/keys'), at('a/b/c/old/archive'))
    await looking.all()
    await writeFile(at('a/b/c/old/msgstore.db.crypt15'), other)
    await looking.all()
    expect(told('a/b/c/old/msgstore.db.crypt15')).toBe('unknown')
    openFolder(at('a/b/c/old/archive'))
    await rm(at('a/b/c/old/archive'), { recursive: true })
    await looking.all()
    expect(told('a/b/c/old/msgstore.db.crypt15')).toBe('only-you')
  })

  it.each([
    ['', () => {}],
    [', and Sealwatch was started anew', () => looking.restart()],
  ])('may have got out of sight while an audit ran%s', async (_, restart) => {
    await looking.all([], async () => {
      closeFolder(at('a/b/c/old/keys'))
      renameSync(at('a/b/c/old/keys'), at('a/b/c/old/archive'))
      return (await looking.at([at('a/b/c/old/keys'), at('a/b/c/old/msgstore.db.crypt15')], true)).changed
    })
    restart()
    for (let look = 0; look < 2; look++) {
      await looking.all()
      expect(told('a/b/c/old/msgstore.db.crypt15')).toBe('anyone')
    }
    openFolder(at('a/b/c/old/archive'))
    await rm(at('a/b/c/old/archive'), { recursive: true })
    await looking.all()
    expect(told('a/b/c/old/msgstore.db.crypt15')).toBe('only-you')
  })

  it('counts for a backup that was written anew, where its folder was moved far and is audited by itself', async () => {
    closeFolder(at('a/b/c/old/keys'))
    await mkdir(at('x/y/z'), { recursive: true })
    renameSync(at('a/b/c/old'), at('x/y/z/new'))
    await writeFile(at('x/y/z/new/msgstore.db.crypt15'), other)
    expect((await looking.alone(at('x/y/z/new'))).map(({ readableBy }) => readableBy)).toEqual(['unknown'])
    chmodSync(at('x/y/z/new/keys'), 0o700)
  })

  it('is known to lie beside what a partial audit has seen to be another file since', async () => {
    closeFolder(at('a/b/c/old/keys'))
    await mkdir(at('x/y/z'), { recursive: true })
    renameSync(at('a/b/c/old'), at('x/y/z/new'))
    renameSync(at('x/y/z/new/keys'), at('x/y/z/new/archive'))
    await layDown(looking.root, { 'a/b/c/old/msgstore.db.crypt15': other })
    await looking.at([at('a/b/c/old/msgstore.db.crypt15')])
    await looking.all()
    expect(told('x/y/z/new/msgstore.db.crypt15')).toBe('unknown')
    chmodSync(at('x/y/z/new/archive'), 0o700)
  })
})
