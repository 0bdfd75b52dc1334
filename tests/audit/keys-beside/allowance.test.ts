import { expect, it } from 'vitest'
import { Allowance, type Counted } from '../../../src/audit/keys-beside/allowance.ts'

/** How many files are looked at beside each backup, where more lie beside all. */
const taken = (counted: Counted, backups: number, files: number): number[] => {
  const allowance = new Allowance()
  return Array.from({ length: backups }, (_, index) => {
    let count = 0
    for (let file = 0; file < files; file++) if (allowance.take(counted, `/backups/${index}`)) count++
    return count
  })
}

it('each backup has its own allowance, and the audit has one', () => {
  expect(taken('opened', 3, 1500)).toEqual([1024, 1024, 1024])
  const many = taken('opened', 20, 1500)
  expect(many.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => 1024))
  expect(many.slice(8)).toEqual(Array.from({ length: 12 }, () => 0))
})

it('files whose name says key have only that of the audit, and no others take of it', () => {
  expect(taken('named', 2, 3000)).toEqual([3000, 1096])
  const allowance = new Allowance()
  for (let file = 0; file < 20_000; file++) allowance.take('opened', `/backups/${file}`)
  expect(allowance.take('opened', '/other')).toBe(false)
  expect(allowance.take('named', '/other')).toBe(true)
})
