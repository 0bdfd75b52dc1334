import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { beforeEach, expect, it } from 'vitest'
import { crypt15 } from '../../samples/android-backup.ts'
import { sampleRoot } from '../../samples/android-key.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'
import { Looking } from './looking.ts'

let looking: Looking
const at = (path: string) => `${looking.root}/a/b/c/${path}`
const backup = 'old/msgstore.db.crypt15'
const note = 'old/keys/notes.txt'
const told = () => looking.report?.findings.find(({ path }) => path === at(backup))?.readableBy

beforeEach(async () => {
  looking = new Looking(temporaryFolder())
  await layDown(`${looking.root}/a/b/c`, {
    [backup]: crypt15(messageStore(5)),
    [note]: `whatsapp ${sampleRoot.toString('hex')}`,
  })
  await looking.all()
  expect(told()).toBe('anyone')
  writeFileSync(at(backup), crypt15(messageStore(6), { root: Buffer.alloc(32, 7) }))
  await looking.all()
  expect(told()).toBe('only-you')
})

it('counts a key that only this audit saw for what was looked at anew since', async () => {
  writeFileSync(at(backup), crypt15(messageStore(5)))
  await looking.all([], async () => {
    appendFileSync(at(note), 'milk and bread\n'.repeat(6000))
    return (await looking.at([at('old')])).changed
  })
  expect(told()).toBe('unknown')
  await looking.at([at(backup)])
  expect(looking.knowledge.memory.records.get(at(backup))?.readableBy).toBe('unknown')
  rmSync(at(note))
  await looking.all()
  expect(told()).toBe('only-you')
})
