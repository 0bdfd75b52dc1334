import { Buffer } from 'node:buffer'
import { chmodSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { pathText } from '../../../src/audit/io/system-path.ts'
import { inFirstEdition, memoryFrom } from '../../../src/resident/memory/edition.ts'
import { Memory } from '../../../src/resident/memory/memory.ts'
import { crypt15 } from '../../samples/android-backup.ts'
import { e2eeKeyFile } from '../../samples/android-key.ts'
import { reportOf } from '../../samples/audited.ts'
import { asNobody, closeFolder, openFolder } from '../../samples/closed-folder.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'
import { Looking } from './looking.ts'

asNobody()

const sealed = crypt15(messageStore(5))
const other = crypt15(messageStore(6))

let looking: Looking
const at = (path: string) => join(looking.root, path)
const told = (path: string) => looking.report?.findings.find((one) => one.path === at(path))?.readableBy

beforeEach(async () => {
  looking = new Looking(temporaryFolder())
  await layDown(looking.root, {
    'a/b/c/old/msgstore.db.crypt15': sealed,
    'a/b/c/old/keys/encrypted_backup.key': e2eeKeyFile(),
  })
  await looking.all()
})

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

  it('is not outweighed by a partial audit that did not come to it', async () => {
    closeFolder(at('a/b/c/old/keys'))
    await mkdir(at('x/y/z'), { recursive: true })
    renameSync(at('a/b/c/old'), at('x/y/z/new'))
    const { findings } = await reportOf(at('x/y/z/new'))
    const seen = { findings, labelOf: () => '', covers: () => false, outOfSight: new Map(), full: false }
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

const missing = process.platform === 'linux' ? undefined : 'only Linux has names that are no text'

describe.skipIf(missing)(`in a folder whose name is no text ${missing ?? ''}`, () => {
  const folder = (more = '') =>
    Buffer.concat([Buffer.from(`${looking.root}/x/n`), Buffer.from([0xff]), Buffer.from(more)])

  it.each([
    ['the keys are', '/keys', false],
    ['the keys are, and the backup is written anew,', '/keys', true],
    ['all of it is, and the backup is written anew,', '', true],
  ])(
    'a key is remembered where edition 1 kept it in mind and %s out of sight',
    async (_, closed, isRewritten) => {
      // Where no other key opens it.
      looking = new Looking(temporaryFolder())
      mkdirSync(folder('/a/b/keys'), { recursive: true })
      writeFileSync(folder('/a/b/msgstore.db.crypt15'), sealed)
      writeFileSync(folder('/a/b/keys/encrypted_backup.key'), e2eeKeyFile())
      await looking.all()
      const { memory } = looking.knowledge
      const { outOfSight, failures, ...known } = memory.file()
      const records = known.records.map((one) => ({ ...one, path: inFirstEdition(one.path) }))
      looking.knowledge.memory = new Memory(memoryFrom({ ...known, version: 1, records }))
      expect(looking.knowledge.memory.isNew).toBe(false)

      if (isRewritten) writeFileSync(folder('/a/b/msgstore.db.crypt15'), other)
      chmodSync(folder('/a/b/keys'), 0)
      if (closed === '') chmodSync(folder(), 0)
      await looking.all()
      chmodSync(folder(), 0o700)
      await looking.all()
      const path = pathText(folder('/a/b/msgstore.db.crypt15'))
      const verdict = looking.report?.findings.find((one) => one.path === path)?.readableBy
      expect(verdict).toBe('unknown')
      chmodSync(folder('/a/b/keys'), 0o700)
    },
  )
})
