import { chmodSync, renameSync } from 'node:fs'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reportOf } from '../../samples/audited.ts'
import { asNobody, closeFolder } from '../../samples/closed-folder.ts'
import { temporaryFolder } from '../../samples/folder.ts'
import { at, looking, other, seenWithKey, told } from './hidden-key.ts'

asNobody()
seenWithKey()

describe('a key that is out of sight', () => {
  it.each([
    ['near', 'a/b/c/new'],
    ['far', 'x/y/z/new'],
  ])('goes along where a partial audit sees its renamed folder first: %s', async (_, to) => {
    closeFolder(at('a/b/c/old/keys'))
    await looking.all()
    await mkdir(dirname(at(to)), { recursive: true })
    renameSync(at('a/b/c/old'), at(to))
    const backup = `${to}/msgstore.db.crypt15`
    expect((await looking.at([at(to)])).seen).toContain(at(backup))
    expect(looking.knowledge.memory.records.get(at(backup))?.readableBy).toBe('unknown')
    await looking.all()
    expect(told(backup)).toBe('unknown')
    looking.restart()
    await writeFile(at(backup), other)
    await looking.all()
    expect(told(backup)).toBe('unknown')
    chmodSync(at(`${to}/keys`), 0o700)
    await rm(at(`${to}/keys`), { recursive: true })
    await looking.all()
    expect(told(backup)).toBe('only-you')
  })

  it('goes along where its folder left all places, and comes back elsewhere', async () => {
    const away = join(temporaryFolder(), 'away')
    closeFolder(at('a/b/c/old/keys'))
    renameSync(at('a/b/c/old'), away)
    await looking.all()
    await looking.all()
    await mkdir(at('x/y/z'), { recursive: true })
    renameSync(away, at('x/y/z/old'))
    await looking.all()
    expect(told('x/y/z/old/msgstore.db.crypt15')).toBe('unknown')
    chmodSync(at('x/y/z/old/keys'), 0o700)
  })

  it.each([
    ['the same key in two folders', 'a/b/c/old/keys', 'a/b/c/old/inner'],
    ['a copy of a backup in its own folder', 'a/b/c/old', 'a/b/c/old/copy'],
  ])('is thought to lie in no more places the longer its drive is away: %s', async (_, from, to) => {
    const copy = join(temporaryFolder(), 'copy')
    await cp(at(from), copy, { recursive: true, preserveTimestamps: true })
    renameSync(copy, at(to))
    await looking.all()
    renameSync(looking.root, `${looking.root} away`)
    const { memory } = looking.knowledge
    const changes = [...memory.changes]
    await looking.all()
    const known = [...memory.records.keys()]
    expect(known.length).toBeLessThan(20)
    for (let audit = 0; audit < 3; audit++) await looking.all()
    expect([...memory.records.keys()]).toEqual(known)
    renameSync(`${looking.root} away`, looking.root)
    await looking.all()
    expect(told('a/b/c/old/msgstore.db.crypt15')).toBe('anyone')
    expect(memory.changes).toEqual(changes)
  })

  it('goes along twice, though nobody has seen it since, over a restart', async () => {
    closeFolder(at('a/b/c/old/keys'))
    await mkdir(at('x/y/z'), { recursive: true })
    renameSync(at('a/b/c/old'), at('x/y/z/new'))
    await looking.all()
    await mkdir(at('u/v/w'), { recursive: true })
    renameSync(at('x/y/z/new'), at('u/v/w/new'))
    await looking.at([at('u/v/w/new')])
    looking.restart()
    await looking.all()
    expect(told('u/v/w/new/msgstore.db.crypt15')).toBe('unknown')
    chmodSync(at('u/v/w/new/keys'), 0o700)
  })

  it('is not outweighed by a partial audit that did not come to it', async () => {
    closeFolder(at('a/b/c/old/keys'))
    await mkdir(at('x/y/z'), { recursive: true })
    renameSync(at('a/b/c/old'), at('x/y/z/new'))
    const { findings } = await reportOf(at('x/y/z/new'))
    const seen = {
      findings,
      labelOf: () => '',
      covers: () => false,
      placeOf: () => 'place',
      coversAside: () => false,
      outOfSight: new Map(),
      full: false,
    }
    looking.knowledge.absorb(seen, 0)
    await looking.all()
    expect(told('x/y/z/new/msgstore.db.crypt15')).toBe('unknown')
    chmodSync(at('x/y/z/new/keys'), 0o700)
  })

  it('counts where what was moved is audited by itself', async () => {
    closeFolder(at('a/b/c/old/keys'))
    await mkdir(at('x/y/z'), { recursive: true })
    renameSync(at('a/b/c/old'), at('x/y/z/old'))
    const alone = await reportOf(at('x/y/z/old'))
    expect(alone.summary['only-you']).toBe(1)
    const { findings } = looking.knowledge.told(alone, false)
    expect(findings.map(({ readableBy }) => readableBy)).toEqual(['unknown'])
    chmodSync(at('x/y/z/old/keys'), 0o700)
  })
})
