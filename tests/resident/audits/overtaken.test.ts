import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { audit } from '../../../src/audit/audit.ts'
import { placeOfPath } from '../../../src/audit/places/place.ts'
import { saysBetter, withoutOvertaken } from '../../../src/resident/audits/overtaken.ts'
import { Memory } from '../../../src/resident/memory/memory.ts'
import { merge } from '../../../src/resident/memory/merge.ts'
import type { Seen } from '../../../src/resident/memory/seen.ts'
import type { Report } from '../../../src/shared/report.ts'
import { crypt14, crypt15 } from '../../samples/android-backup.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'

const sealed = crypt15(messageStore(5))
const exposed = crypt14(messageStore(5))
const at = new Date().toISOString()

let root = ''
let file = ''
beforeEach(async () => {
  root = temporaryFolder()
  file = join(root, 'msgstore.db.crypt15')
  await layDown(root, { 'msgstore.db.crypt15': sealed })
})

const reported = async (): Promise<Report> => {
  for await (const event of audit({ places: [placeOfPath(root)], version: '0.0.0' }))
    if (event.type === 'done') return event.report
  throw new Error('no report')
}

const look = async (): Promise<Seen> => {
  const { findings } = await reported()
  return {
    findings,
    labelOf: () => 'backup',
    covers: () => true,
    placeOf: () => 'place',
    coversAside: () => true,
    outOfSight: new Map(),
    full: true,
  }
}

const stories = (memory: Memory, seen: Seen): string[] =>
  merge(memory, seen, at).changes.map(({ change, readableBy }) => `${change} ${readableBy}`)

it('does not call a backup sealed that became exposed after the audit had been there', async () => {
  const memory = new Memory()
  const early = await look()
  merge(memory, early, at)
  await writeFile(file, exposed)
  expect(stories(memory, { ...(await look()), full: false })).toEqual(['exposed whatsapp'])
  expect(stories(memory, withoutOvertaken(early, new Map([[file, undefined]])))).toEqual([])
  expect(memory.records.get(file)?.readableBy).toBe('whatsapp')
  expect(stories(memory, early)).toEqual(['sealed only-you'])
})

it('does not take for gone what came after the audit had been there, nor bring back what went', async () => {
  const memory = new Memory()
  await rm(file)
  const empty = await look()
  merge(memory, empty, at)
  await writeFile(file, exposed)
  const later = await look()
  expect(stories(memory, { ...later, full: false })).toEqual(['appeared whatsapp'])
  expect(stories(memory, withoutOvertaken(empty, new Map([[file, undefined]])))).toEqual([])

  expect(stories(memory, empty)).toEqual(['gone whatsapp'])
  expect(stories(memory, withoutOvertaken(later, new Map([[file, undefined]])))).toEqual([])
})

it('tells a report that says better of something than was seen later, and no other', async () => {
  const memory = new Memory()
  const early = await reported()
  await writeFile(file, exposed)
  merge(memory, { ...(await look()), full: false }, at)
  expect(saysBetter(early, new Map([[file, undefined]]), memory.records)).toBe(true)
  expect(saysBetter(early, new Map(), memory.records)).toBe(false)
  expect(saysBetter(await reported(), new Map([[file, undefined]]), memory.records)).toBe(false)
})
