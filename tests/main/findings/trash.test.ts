import { existsSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { Trash } from '../../../src/main/findings/trash.ts'
import type { TrashItem } from '../../../src/shared/trash.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { trashItem } from '../../samples/trash-item.ts'

let folder: string
let items: Record<string, Partial<TrashItem>>
let moved: string[]
let trash: Trash
const at = (name: string) => join(folder, name)

const itemOf = (path: string): TrashItem => trashItem(path, items[path])

beforeEach(async () => {
  folder = temporaryFolder()
  items = {}
  moved = []
  await layDown(folder, { a: 'a', b: 'b', 'bin/x': '' })
  trash = new Trash({
    plan: async (paths) => paths.map(itemOf),
    trashItem: (path) => rename(path, join(folder, 'bin', path.replace(/^.*[/\\]/, ''))),
    moved: (paths) => moved.push(...paths),
  })
})

it('moves what was planned, once, and tells of it', async () => {
  const { plan } = await trash.plan([at('a'), at('b')])
  expect(await trash.move(plan, [at('a')])).toEqual([{ path: at('a'), done: true, message: null }])
  expect(moved).toEqual([at('a')])
  expect(existsSync(at('b'))).toBe(true)
  expect(await trash.move(plan, [at('a')])).toMatchObject([
    { done: false, message: expect.stringMatching(/not part/) },
  ])
  expect(await trash.move(plan, [at('b')])).toMatchObject([{ done: true }])
})

it('moves nothing without a plan, under an older one, or that is not in it', async () => {
  const { plan: older } = await trash.plan([at('a')])
  const { plan } = await trash.plan([at('b')])
  for (const [named, path] of [
    ['', 'b'],
    [older, 'a'],
    [plan, 'a'],
  ] as const)
    expect(await trash.move(named, [at(path)])).toMatchObject([{ done: false }])
  expect(existsSync(at('a')) && existsSync(at('b'))).toBe(true)
  expect(moved).toEqual([])
})

it('leaves what was refused, and what has become the last copy since it was told', async () => {
  const { plan } = await trash.plan([at('a'), at('b')])
  items = { [at('a')]: { refusal: 'It has changed.' }, [at('b')]: { onlyCopy: true } }
  expect(await trash.move(plan, [at('a'), at('b')])).toEqual([
    { path: at('a'), done: false, message: 'It has changed.' },
    { path: at('b'), done: false, message: expect.stringMatching(/the last one/) },
  ])
  expect(existsSync(at('a')) && existsSync(at('b'))).toBe(true)
})

it('leaves what was refused when it was told, though nothing is said of its place any more', async () => {
  items = { [at('a')]: { refusal: 'This folder is a place of its own.' } }
  const { plan } = await trash.plan([at('a')])
  items = {}
  expect(await trash.move(plan, [at('a')])).toEqual([
    { path: at('a'), done: false, message: 'This folder is a place of its own.' },
  ])
  expect(existsSync(at('a'))).toBe(true)
})

it('leaves another file that took the place of the one that was told, and was judged meanwhile', async () => {
  const judged = (size: number): Partial<TrashItem> => ({
    finding: {
      path: at('a'),
      kind: 'android-backup',
      format: 'crypt15',
      app: 'messenger',
      readableBy: 'only-you',
      complete: true,
      size,
      modifiedAt: '2026-03-01T00:00:00.000Z',
      backup: folder,
    },
  })
  items = { [at('a')]: judged(1) }
  const { plan } = await trash.plan([at('a')])
  items = { [at('a')]: judged(2) }
  expect(await trash.move(plan, [at('a')])).toMatchObject([
    { done: false, message: expect.stringMatching(/not part of what you were told/) },
  ])
  expect(existsSync(at('a'))).toBe(true)
})

it('moves a last copy that was told to be one', async () => {
  items = { [at('a')]: { onlyCopy: true } }
  const { plan } = await trash.plan([at('a')])
  expect(await trash.move(plan, [at('a')])).toMatchObject([{ done: true }])
})

it('says so where the system has no trash, or only says that it moved it', async () => {
  const faulty = (trashItem: () => Promise<void>) =>
    new Trash({ plan: async (paths) => paths.map(itemOf), trashItem, moved: (paths) => moved.push(...paths) })
  const none = faulty(() => Promise.reject(new Error('no trash: /secret')))
  const { plan } = await none.plan([at('a')])
  expect(await none.move(plan, [at('a')])).toMatchObject([
    { done: false, message: expect.stringMatching(/could not move it to the trash\. It is still there/) },
  ])
  const lying = faulty(async () => {})
  const second = await lying.plan([at('a')])
  expect(await lying.move(second.plan, [at('a')])).toMatchObject([
    { done: false, message: expect.stringMatching(/still there/) },
  ])
  expect(moved).toEqual([])
})
