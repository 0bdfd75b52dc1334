import { dirname, sep } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { liesNear } from '../../../src/audit/keys/near.ts'
import { KeyReach, topsOf } from '../../../src/resident/memory/key-reach.ts'

const path = fc
  .array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 7 })
  .map((parts) => sep + parts.join(sep))

it('tells near by the same measure as an audit', () => {
  fc.assert(
    fc.property(fc.uniqueArray(path, { maxLength: 20 }), path, (folders, key) => {
      const near = new KeyReach(new Set(folders).entries())
      const expected = folders.filter((folder) => liesNear(dirname(key), folder)).sort()
      expect([...new Set(topsOf(key).flatMap((top) => near.at(top)))].sort()).toEqual(expected)
      expect(near.anyOf(key) === undefined).toBe(expected.length === 0)
    }),
    { numRuns: 2000 },
  )
})
