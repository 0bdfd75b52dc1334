import { describe, expect, it } from 'vitest'
import { knownBackups, type NatureOf } from '../../../../src/renderer/rooms/backups/known-backups.ts'
import { filterBackups, noFilter } from '../../../../src/renderer/rooms/backups/list/filter.ts'
import { type Folding, type Row, rowsOf } from '../../../../src/renderer/rooms/backups/list/rows.ts'
import { treeMove } from '../../../../src/renderer/rooms/backups/list/tree-keys.ts'
import { rowThatBegins } from '../../../../src/renderer/rooms/backups/list/use-type-ahead.ts'
import * as en from '../../../../src/words/en/index.ts'
import { finding, place, reportWith } from './report.ts'

const report = reportWith(
  [place('drive', 'Drive'), place('home', 'Home')],
  [
    finding({ path: '/drive/A/msgstore.db.crypt15', place: 'drive', backup: 'a', readableBy: 'only-you' }),
    finding({
      path: '/drive/A/Chats/msgstore.db',
      place: 'drive',
      backup: 'a',
      readableBy: 'only-you',
      app: 'business',
    }),
    finding({
      path: '/home/B/msgstore.db.crypt14',
      place: 'home',
      backup: 'b',
      readableBy: 'whatsapp',
      format: 'crypt14',
    }),
    finding({
      path: '/home/C/Été.txt',
      place: 'home',
      backup: 'c',
      readableBy: 'anyone',
      kind: 'chat-export',
      format: 'txt',
    }),
    finding({
      path: '/home/C/z.txt',
      place: 'home',
      backup: 'c',
      readableBy: 'unknown',
      kind: 'chat-export',
      format: 'txt',
    }),
  ],
)
/** As the window says it in English. */
const natureOf = (some: Parameters<NatureOf>[0]) => en.finding.kinds[some.kind]
const known = knownBackups(report, natureOf)
const open: Folding = { closedPlaces: new Set(), openBackups: new Set() }
const ids = (filter: Partial<typeof noFilter>) =>
  filterBackups(known, { ...noFilter, ...filter }).matches.map(({ known: { backup } }) => backup.id)

describe('the backups of a report', () => {
  it('stand by place, the place and the backup that most people can read first', () => {
    expect(known.map(({ backup, place }) => [place.id, backup.id])).toEqual([
      ['home', 'c'],
      ['home', 'b'],
      ['drive', 'a'],
    ])
    expect(known[0]?.findings.map(({ readableBy }) => readableBy)).toEqual(['anyone', 'unknown'])
  })
})

describe('the filter', () => {
  it('finds words of the path, the label, the kind and the format, in any case and form of accents', () => {
    expect(ids({ query: 'CRYPT14' })).toEqual(['b'])
    expect(ids({ query: 'e\u0301te\u0301' })).toEqual(['c'])
    expect(ids({ query: 'exported chat' })).toEqual(['c'])
    expect(ids({ query: 'label-a' })).toEqual(['a'])
    expect(ids({ query: 'msgstore home' })).toEqual(['b'])
    expect(ids({ query: '   ' })).toEqual(['c', 'b', 'a'])
    expect(ids({ query: '.*' })).toEqual([])
  })

  it('goes by verdict, place and app together, and keeps of a backup what passes', () => {
    expect(ids({ verdict: 'whatsapp' })).toEqual(['b'])
    expect(ids({ place: 'home', verdict: 'only-you' })).toEqual([])
    const { matches } = filterBackups(known, { ...noFilter, app: 'business' })
    expect(matches.map(({ findings }) => findings.map(({ path }) => path))).toEqual([
      ['/drive/A/Chats/msgstore.db'],
    ])
  })

  it('counts for each choice what it would show with the other filters as they are', () => {
    const { counts } = filterBackups(known, { ...noFilter, place: 'home', verdict: 'anyone' })
    expect(counts.any).toEqual({ verdict: 2, place: 1, app: 1 })
    expect([...counts.verdict]).toEqual([
      ['anyone', 1],
      ['whatsapp', 1],
    ])
    expect([...counts.place]).toEqual([['home', 1]])
  })
})

const { matches } = filterBackups(known, noFilter)
const shape = (rows: readonly Row[]) => rows.map(({ key, position, setSize }) => [key, position, setSize])

describe('the rows', () => {
  it('know their place among their siblings, and leave out what is folded', () => {
    const rows = rowsOf(matches, { ...open, openBackups: new Set(['c']) })
    expect(shape(rows)).toEqual([
      ['place:home', 1, 2],
      ['backup:c', 1, 2],
      ['finding:c:chat-export:/home/C/Été.txt', 1, 2],
      ['finding:c:chat-export:/home/C/z.txt', 2, 2],
      ['backup:b', 2, 2],
      ['place:drive', 2, 2],
      ['backup:a', 1, 1],
    ])
    expect(rows.map((row) => row.type !== 'finding' && row.expanded)).toEqual([
      true,
      true,
      false,
      false,
      null,
      true,
      false,
    ])
    expect(shape(rowsOf(matches, { ...open, closedPlaces: new Set(['home', 'drive']) }))).toEqual([
      ['place:home', 1, 2],
      ['place:drive', 2, 2],
    ])
  })

  it('are gone through by the keys of a tree', () => {
    const rows = rowsOf(matches, { ...open, openBackups: new Set(['c']) })
    const press = (key: string, index: number) => treeMove(key, rows, index, 3)
    expect(press('ArrowDown', 6)).toEqual({ to: 6 })
    expect(press('ArrowUp', 0)).toEqual({ to: 0 })
    expect(press('PageDown', 1)).toEqual({ to: 4 })
    expect(press('Home', 5)).toEqual({ to: 0 })
    expect(press('End', 0)).toEqual({ to: 6 })
    expect(press('ArrowLeft', 3)).toEqual({ to: 1 })
    expect(press('ArrowLeft', 1)).toEqual({ fold: false })
    expect(press('ArrowRight', 1)).toEqual({ to: 2 })
    expect(press('ArrowRight', 6)).toEqual({ fold: true })
    expect(press('ArrowRight', 4)).toEqual({ stay: true })
    expect(treeMove('ArrowLeft', rows, 6, 3, 'ArrowLeft')).toEqual({ fold: true })
    expect(press('Enter', 0)).toEqual({ fold: false })
    expect(press('Enter', 1)).toEqual({ open: true })
    expect(press('x', 0)).toBeNull()
    expect(treeMove('Enter', [], 0, 3)).toBeNull()
  })

  it('are found by their first letters, round from the current one', () => {
    const rows = rowsOf(matches, open)
    expect(rowThatBegins(rows, 'd', 0, ({ label }) => label)).toBe(3)
    expect(rowThatBegins(rows, 'label-b', 3, ({ label }) => label)).toBe(2)
    expect(rowThatBegins(rows, 'nothing', 0, ({ label }) => label)).toBe(-1)
  })
})

it('takes a list of 50,000 findings', () => {
  const many = Array.from({ length: 50_000 }, (_, index) =>
    finding({
      path: `/drive/${index % 5000}/msgstore-${index}.db.crypt14`,
      place: 'drive',
      backup: `b${index % 5000}`,
    }),
  )
  const all = knownBackups(reportWith([place('drive', 'Drive')], many), natureOf)
  const found = filterBackups(all, { ...noFilter, query: 'msgstore-49999' })
  expect(all).toHaveLength(5000)
  expect(found.matches.map(({ findings }) => findings.length)).toEqual([1])
  expect(rowsOf(filterBackups(all, noFilter).matches, open)).toHaveLength(5001)
})
