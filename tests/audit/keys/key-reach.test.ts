import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parentPath } from '../../../src/audit/io/path-parts.ts'
import { KeyReach, KeysNear, topsOf } from '../../../src/audit/keys/key-reach.ts'
import { liesNear } from '../../../src/audit/keys/near.ts'

const path = fc
  .tuple(fc.constantFrom('/', 'drive:'), fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 7 }))
  .map(([root, parts]) => root + parts.join('/'))
const paths = fc.uniqueArray(path, { maxLength: 20 })

const check = (told: (many: readonly string[], one: string) => void) =>
  fc.assert(fc.property(paths, path, told), { numRuns: 2000 })

describe('by the same measure as two by themselves, it tells', () => {
  it('which backups a key lies near', () =>
    check((folders, key) => {
      const near = new KeyReach(new Set(folders).entries())
      const expected = folders.filter((folder) => liesNear(parentPath(key), folder)).sort()
      expect([...new Set(topsOf(key).flatMap((top) => near.at(top)))].sort()).toEqual(expected)
      expect(near.anyOf(key) === undefined).toBe(expected.length === 0)
    }))

  it('which keys lie near a backup, in their order', () =>
    check((keys, folder) => {
      const near = new KeysNear(keys.map((key, index) => [key, index]))
      const expected = keys.flatMap((key, index) => (liesNear(parentPath(key), folder) ? [index] : []))
      expect(near.of(folder)).toEqual(expected)
    }))
})
