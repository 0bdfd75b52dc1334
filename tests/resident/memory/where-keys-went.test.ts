import { Buffer } from 'node:buffer'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pathText } from '../../../src/audit/io/system-path.ts'
import { inFirstEdition, memoryFrom } from '../../../src/resident/memory/edition.ts'
import { Memory } from '../../../src/resident/memory/memory.ts'
import { e2eeKeyFile } from '../../samples/android-key.ts'
import { asNobody } from '../../samples/closed-folder.ts'
import { temporaryFolder } from '../../samples/folder.ts'
import { other, sealed } from './hidden-key.ts'
import { Looking } from './looking.ts'

asNobody()

const missing = process.platform === 'linux' ? undefined : 'only Linux has names that are no text'

describe.skipIf(missing)(`in a folder whose name is no text ${missing ?? ''}`, () => {
  it.each([
    ['the keys are', '/keys', false],
    ['the keys are, and the backup is written anew,', '/keys', true],
    ['all of it is, and the backup is written anew,', '', true],
  ])(
    'a key is remembered where edition 1 kept it in mind and %s out of sight',
    async (_, closed, isRewritten) => {
      const looking = new Looking(temporaryFolder())
      const folder = (more = '') =>
        Buffer.concat([Buffer.from(`${looking.root}/x/n`), Buffer.from([0xff]), Buffer.from(more)])
      mkdirSync(folder('/a/b/keys'), { recursive: true })
      writeFileSync(folder('/a/b/msgstore.db.crypt15'), sealed)
      writeFileSync(folder('/a/b/keys/encrypted_backup.key'), e2eeKeyFile())
      await looking.all()
      const { memory } = looking.knowledge
      const { outOfSight, failures, ...known } = memory.file()
      const records = known.records.map(({ hereSince, ...one }) => ({
        ...one,
        path: inFirstEdition(one.path),
      }))
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
